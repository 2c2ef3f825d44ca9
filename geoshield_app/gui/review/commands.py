"""The commands of a review for menu, keys and list of shortcuts."""

from __future__ import annotations

from geoshield_app.gui.actions import EDIT, ActionRow
from geoshield_app.gui.marked import QT_TRANSLATE_NOOP
from geoshield_app.gui.photo_page import VIEW_ACTIONS, ZOOM_KEYS

REVIEW_ACTIONS = (
    ActionRow(
        "accept",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Accept element"),
        ("A",),
        QT_TRANSLATE_NOOP("Actions", "Protect the selected element"),
    ),
    ActionRow(
        "reject",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Re&ject element"),
        ("X",),
        QT_TRANSLATE_NOOP("Actions", "Leave the selected element as it is"),
    ),
    ActionRow(
        "accept_all",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Accept a&ll elements"),
        ("Shift+A",),
        QT_TRANSLATE_NOOP("Actions", "Accept every element of the selected photos"),
        ends_group=True,
    ),
    ActionRow(
        "new_box",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&New box"),
        ("N",),
        QT_TRANSLATE_NOOP("Actions", "Draw a box around something that tells the place"),
    ),
    ActionRow(
        "treatment",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Blur, mosaic or fill"),
        ("B",),
        QT_TRANSLATE_NOOP("Actions", "Next treatment of the selected element: pattern, blur, mosaic, fill"),
    ),
    ActionRow(
        "rename",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Re&name element"),
        ("F2",),
        QT_TRANSLATE_NOOP("Actions", "Give the selected element another name"),
    ),
    ActionRow(
        "same_for_all",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Same for all photos"),
        ("Shift+S",),
        QT_TRANSLATE_NOOP("Actions", "Decide alike wherever an element has this name"),
        ends_group=True,
    ),
    ActionRow(
        "next_unreviewed",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Done, next photo"),
        ("Return", "Enter"),
        QT_TRANSLATE_NOOP("Actions", "This photo is reviewed; show the next one that is not"),
    ),
    ActionRow(
        "exclude",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Leave photo out"),
        ("Shift+X",),
        QT_TRANSLATE_NOOP("Actions", "Take the selected photos out of the run, or in again"),
    ),
    ActionRow(
        "reset",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&As found"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Drop your changes of this photo and begin with what was found"),
    ),
    *VIEW_ACTIONS,
)

REVIEW_KEYS = (
    ActionRow(
        "next_box",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Next box, previous box"),
        (
            "Tab",
            "Shift+Tab",
        ),
    ),
    ActionRow(
        "nudge",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Move the selected box; with Ctrl by ten; without a box move the photo"),
        (
            "Left",
            "Right",
            "Up",
            "Down",
        ),
    ),
    ActionRow(
        "stretch",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Make the selected box smaller or larger"),
        (
            "Shift+Left",
            "Shift+Right",
            "Shift+Up",
            "Shift+Down",
        ),
    ),
    ActionRow("erase", EDIT, QT_TRANSLATE_NOOP("Actions", "Delete the selected element"), ("Del",)),
    ActionRow("escape", EDIT, QT_TRANSLATE_NOOP("Actions", "No box selected; end drawing"), ("Esc",)),
    ActionRow("tick", EDIT, QT_TRANSLATE_NOOP("Actions", "Accept or reject in the list"), ("Space",)),
    *ZOOM_KEYS,
)
"""Answered by picture and list themselves; for the list of shortcuts."""
