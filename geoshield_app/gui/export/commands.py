"""What can be done with the selected photos of the queue, as rows; the page has a slot for each."""

from __future__ import annotations

from geoshield_app.gui.actions import PHOTOS, ActionRow
from geoshield_app.gui.marked import QT_TRANSLATE_NOOP

ROWS = (
    ActionRow(
        "earlier",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Earlier"),
        ("Alt+Up",),
        QT_TRANSLATE_NOOP("Actions", "Move the selected photos up in the queue"),
    ),
    ActionRow(
        "later",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Later"),
        ("Alt+Down",),
        QT_TRANSLATE_NOOP("Actions", "Move the selected photos down in the queue"),
    ),
    ActionRow(
        "unqueue",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Take out of the &queue"),
        ("Del",),
        QT_TRANSLATE_NOOP("Actions", "The photos stay in the library, as they were before"),
    ),
    ActionRow(
        "retry",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Try &again"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Do the selected photos once more"),
    ),
    ActionRow(
        "show_file",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Show the &file"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Open the folder that the result lies in"),
    ),
    ActionRow(
        "show_problem",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Why it failed"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Message, advice and details"),
        ends_group=True,
    ),
)
