"""The commands of the gallery for menu, keys and list of shortcuts."""

from __future__ import annotations

from geoshield_app.gui.actions import PHOTOS, VIEW, ActionRow
from geoshield_app.gui.marked import QT_TRANSLATE_NOOP
from geoshield_app.gui.photo_page import VIEW_ACTIONS, ZOOM_KEYS

GALLERY_ACTIONS = (
    ActionRow(
        "split",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Split view"),
        ("S",),
        QT_TRANSLATE_NOOP("Actions", "Before left, after right of a handle that can be dragged"),
    ),
    ActionRow(
        "side_by_side",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Side &by side"),
        ("V",),
        QT_TRANSLATE_NOOP("Actions", "Both pictures at the same place and zoom"),
    ),
    ActionRow(
        "difference",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Difference"),
        ("D",),
        QT_TRANSLATE_NOOP("Actions", "What was changed, amplified; grey is no change"),
        ends_group=True,
    ),
    *VIEW_ACTIONS,
    ActionRow(
        "export_selected",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "E&xport selected"),
        ("X",),
        QT_TRANSLATE_NOOP("Actions", "Write the selected protected photos into the output folder"),
    ),
    ActionRow(
        "show_result",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Show in &folder"),
        ("F",),
        QT_TRANSLATE_NOOP("Actions", "Show the exported file in the file manager"),
    ),
    ActionRow(
        "review_again",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Review a&gain"),
        ("R",),
        QT_TRANSLATE_NOOP("Actions", "Change what was decided about this photo"),
        ends_group=True,
    ),
)

GALLERY_KEYS = (
    ActionRow("blink", VIEW, QT_TRANSLATE_NOOP("Actions", "Hold to see the photo before"), ("Space",)),
    ActionRow(
        "handle",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Move the handle"),
        (
            "Ctrl+Left",
            "Ctrl+Right",
        ),
    ),
    ActionRow(
        "pan",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Move the photo"),
        (
            "Left",
            "Right",
            "Up",
            "Down",
        ),
    ),
    *ZOOM_KEYS,
)
"""Answered by picture and list themselves; for the list of shortcuts."""
