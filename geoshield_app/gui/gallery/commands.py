"""The commands of the gallery for menu, keys and list of shortcuts."""

from __future__ import annotations

from geoshield_app.gui.actions import PHOTOS, VIEW, ActionRow
from geoshield_app.gui.marked import QT_TRANSLATE_NOOP

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
    ActionRow(
        "fit",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Whole photo"),
        ("0",),
        QT_TRANSLATE_NOOP("Actions", "Show the whole photo"),
    ),
    ActionRow(
        "real_size",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Real size"),
        ("1",),
        QT_TRANSLATE_NOOP("Actions", "Show one pixel of the photo on one of the screen"),
        ends_group=True,
    ),
    ActionRow(
        "previous_photo",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Previous photo"),
        ("PgUp",),
        QT_TRANSLATE_NOOP("Actions", "Show the photo before"),
    ),
    ActionRow(
        "next_photo",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Ne&xt photo"),
        ("PgDown",),
        QT_TRANSLATE_NOOP("Actions", "Show the photo after"),
        ends_group=True,
    ),
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
    ActionRow("zoom_in", VIEW, QT_TRANSLATE_NOOP("Actions", "Zoom in"), ("+",)),
    ActionRow("zoom_out", VIEW, QT_TRANSLATE_NOOP("Actions", "Zoom out"), ("-",)),
)
"""Answered by picture and list themselves; for the list of shortcuts."""
