"""What can be done with the selected photos, as rows; the page has a slot for each."""

from __future__ import annotations

from geoshield_app.gui.actions import EDIT, PHOTOS, ActionRow
from geoshield_app.gui.marked import QT_TRANSLATE_NOOP

ROWS = (
    ActionRow(
        "select_all",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select &all"),
        ("Ctrl+A",),
        QT_TRANSLATE_NOOP("Actions", "Select every photo that is shown"),
    ),
    ActionRow(
        "find_by_name",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Find ..."),
        ("Ctrl+F",),
        QT_TRANSLATE_NOOP("Actions", "Show only photos with this in their name"),
        ends_group=True,
    ),
    ActionRow(
        "open_review",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Review"),
        (),
        QT_TRANSLATE_NOOP("Actions", "See what the photo gives away, and decide"),
    ),
    ActionRow(
        "open_gallery",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Compare before and after"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Look at the result beside the photo"),
        ends_group=True,
    ),
    ActionRow(
        "accept_all",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Accept all that was found"),
        ("Ctrl+Shift+A",),
        QT_TRANSLATE_NOOP("Actions", "Take what was found as it is; the photos are then ready"),
    ),
    ActionRow(
        "protect_selected",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Protect these"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Make the pattern for the selected photos"),
    ),
    ActionRow(
        "export_selected",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Export these"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Write the selected results with the last settings"),
    ),
    ActionRow(
        "look_again",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Look again"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Find anew what tells the place"),
    ),
    ActionRow(
        "exclude",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Leave &out"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Keep the photos in the list, but do nothing with them"),
    ),
    ActionRow(
        "reset",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Reset &decisions"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Go back to what was found; the photos need review again"),
        ends_group=True,
    ),
    ActionRow(
        "show_in_folder",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Show in &folder"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Open the folder that the photo lies in"),
    ),
    ActionRow(
        "remove",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Re&move from list"),
        ("Del",),
        QT_TRANSLATE_NOOP("Actions", "Take the photos off this list; the files stay"),
        ends_group=True,
    ),
)
MENU = (
    ("open_review", "open_gallery"),
    ("accept_all", "protect_selected", "export_selected"),
    ("look_again", "exclude", "reset"),
    ("show_in_folder", "remove"),
)
"""The context menu, in groups; the strengths come behind the second."""
