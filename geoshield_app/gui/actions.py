"""Every command of the window: rows for menus, shortcuts, tooltips and the list of keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from geoshield_app.gui.marked import QT_TRANSLATE_NOOP

FILE, EDIT, PHOTOS, VIEW, HELP = "File", "Edit", "Photos", "View", "Help"
MENUS = {
    FILE: QT_TRANSLATE_NOOP("Menus", "&File"),
    EDIT: QT_TRANSLATE_NOOP("Menus", "&Edit"),
    PHOTOS: QT_TRANSLATE_NOOP("Menus", "&Photos"),
    VIEW: QT_TRANSLATE_NOOP("Menus", "&View"),
    HELP: QT_TRANSLATE_NOOP("Menus", "&Help"),
}
"""Menus from left to right."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """``name`` is also the slot that does it, on the window or on the page that declares the row.

    ``text`` and ``tip`` are marked with QT_TRANSLATE_NOOP("Actions", ...) and translated when the menu is made.
    """

    name: str
    menu: str
    text: str
    shortcuts: tuple[str, ...] = ()
    tip: str = ""
    ends_group: bool = False
    """A line is drawn below it."""


def make_action(row: ActionRow, owner: QObject) -> QAction:
    """An action of ``owner`` with text, keys and tooltip in the present language; triggers nothing yet."""
    action = QAction(translated(row.text), owner)
    action.setObjectName(row.name)
    action.setShortcuts([QKeySequence(keys) for keys in row.shortcuts])
    action.setToolTip(tip_of(row))
    action.setStatusTip(translated(row.tip) or action.iconText())
    return action


def tip_of(row: ActionRow) -> str:
    """What it does and its first key: 'Next photo (PgDown)'."""
    tip = translated(row.tip or row.text.replace("&", ""))
    return f"{tip} ({_native(row.shortcuts[0])})" if row.shortcuts else tip


def translated(text: str) -> str:
    """A text of a row in the present language."""
    return QCoreApplication.translate("Actions", text) if text else ""


def shortcut_rows(rows: Iterable[ActionRow]) -> list[tuple[str, str]]:
    """Keys and what they do, for the list of shortcuts."""
    return [
        (", ".join(map(_native, row.shortcuts)), translated(row.tip or row.text).replace("&", ""))
        for row in rows
        if row.shortcuts
    ]


def enable(actions: Mapping[str, QAction], states: Mapping[str, bool]) -> None:
    """Those named can be given or not."""
    for name, enabled in states.items():
        actions[name].setEnabled(enabled)


def _native(keys: str) -> str:
    """As this system writes it: 'Ctrl+E', on a Mac with its sign."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
