"""Every command of the window: one table for menus, shortcuts and tooltips."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

SEPARATOR = "-"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """``name`` is also the window's slot that does it."""

    name: str
    menu: str
    text: str
    shortcuts: tuple[str, ...]
    tip: str


ACTIONS = (
    ActionRow("add_photos", "&File", "Add &photos ...", ("Ctrl+O",), "Choose photos to protect"),
    ActionRow("add_folder", "&File", "Add a &folder ...", ("Ctrl+Shift+O",), "Choose a folder and all in it"),
    ActionRow("paste", "&File", "&Paste", ("Ctrl+V",), "Add files that were copied elsewhere"),
    ActionRow("choose_out", "&File", "&Output folder ...", (), "Choose where protected photos go"),
    ActionRow("open_out", "&File", "Open output folder", ("Ctrl+Shift+E",), "Show the protected photos"),
    ActionRow("close", "&File", "&Quit", ("Ctrl+Q",), "Close GeoShield"),
    ActionRow("protect", "&Photos", "&Protect", ("Ctrl+E", "Ctrl+Return"), "Protect all photos that wait"),
    ActionRow(
        "stop_after_this",
        "&Photos",
        "Stop after &this",
        (),
        "Finish the present photo, then stop; the rest waits",
    ),
    ActionRow("stop_now", "&Photos", "&Stop now", (), "Stop at once; finished photos are kept"),
    ActionRow("select_all", "&Photos", "Select &all", ("Ctrl+A",), "Select every photo in the list"),
    ActionRow(
        "remove", "&Photos", "&Remove from list", ("Del",), "Take the selected photos off this list only"
    ),
    ActionRow("shortcuts", "&Help", "&Shortcuts", ("F1",), "All keys of this window"),
    ActionRow("about", "&Help", "&About GeoShield", (), "What it does and what it does not promise"),
)


def add_actions(window: QMainWindow) -> dict[str, QAction]:
    """Fill the menu bar from the table; each action triggers the window's slot of the same name."""
    actions = {row.name: _action(row, window) for row in ACTIONS}
    for title in dict.fromkeys(row.menu for row in ACTIONS):
        menu = window.menuBar().addMenu(title)
        menu.addActions([actions[row.name] for row in ACTIONS if row.menu == title])
    return actions


def _action(row: ActionRow, window: QMainWindow) -> QAction:
    action = QAction(row.text, window)
    action.setShortcuts([QKeySequence(keys) for keys in row.shortcuts])
    keys = f" ({row.shortcuts[0]})" if row.shortcuts else ""
    action.setToolTip(row.tip + keys)
    action.setStatusTip(row.tip)
    action.triggered.connect(getattr(window, row.name))
    return action


def shortcut_lines() -> str:
    """The table as text for the help window."""
    rows = (row for row in ACTIONS if row.shortcuts)
    return "\n".join(f"{', '.join(row.shortcuts)}:  {row.tip}" for row in rows)
