"""Left of the grid: states with their counts, and the folders that the photos come from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from geoshield_app.gui.icons import icon
from geoshield_app.gui.language import number, translate
from geoshield_app.gui.library.arranging import Group, states_of
from geoshield_app.gui.tally import Tally
from geoshield_app.gui.theme import LIGHT, tokens

_LOOKS = {
    Group.ALL: ("library", "text"),
    Group.NEW: ("new", "quiet"),
    Group.REVIEW: ("review", "warn"),
    Group.READY: ("ready", "info"),
    Group.WORKING: ("protecting", "info"),
    Group.FINISHED: ("applied", "good"),
    Group.EXPORTED: ("exported", "good"),
    Group.FAILED: ("failed", "bad"),
    Group.LEFT_OUT: ("skipped", "quiet"),
}
_LINE_PX = 32
FOLDERS_AT_MOST = 500


def group_words() -> dict[Group, str]:
    """In the window's language."""
    return {
        Group.ALL: translate("Groups", "All photos"),
        Group.NEW: translate("Groups", "New"),
        Group.REVIEW: translate("Groups", "Needs review"),
        Group.READY: translate("Groups", "Ready"),
        Group.WORKING: translate("Groups", "In the queue"),
        Group.FINISHED: translate("Groups", "Finished"),
        Group.EXPORTED: translate("Groups", "Exported"),
        Group.FAILED: translate("Groups", "Failed"),
        Group.LEFT_OUT: translate("Groups", "Left out"),
    }


class SideBar(QWidget):
    """``chosen`` when the person picks a group or a folder."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._groups = _list(self.tr("States"))
        self._folders = _list(self.tr("Folders"))
        self._words = group_words()
        for group in Group:
            _add(self._groups, group)
        _add(self._folders, None)
        _set(self._folders.item(0), self.tr("All folders"))
        self._groups.setCurrentRow(0)
        self._folders.setCurrentRow(0)
        self._shown: Mapping[str, int] = {}
        self._lines: list[str] = []
        """The folders that have a line, sorted."""
        heading = QLabel(self.tr("Folders"))
        heading.setProperty("role", "heading")
        heading.setBuddy(self._folders)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._groups)
        column.addSpacing(8)
        column.addWidget(heading)
        column.addWidget(self._folders, 1)
        self._groups.setMaximumHeight(_LINE_PX * len(Group) + 4)
        self._groups.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self._groups.currentRowChanged.connect(self._choose)
        self._folders.currentRowChanged.connect(self._choose)

    @property
    def group(self) -> Group:
        item = self._groups.currentItem()
        return Group.ALL if item is None else Group(item.data(Qt.ItemDataRole.UserRole))

    @property
    def folder(self) -> Path | None:
        item = self._folders.currentItem()
        folder = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return folder if isinstance(folder, Path) else None

    def show_group(self, group: Group) -> None:
        """As if the person had picked it."""
        self._groups.setCurrentRow(list(Group).index(group))

    def refresh(self, tally: Tally) -> None:
        """Counts beside the words."""
        for line, group in enumerate(Group):
            count = _count(group, tally)
            item = self._groups.item(line)
            _set(item, f"{self._words[group]}   {number(count)}" if count else self._words[group])
            name, token = _LOOKS[group]
            if item.icon().isNull():
                item.setIcon(icon(name, tokens(self._theme)[token]))
        self._show_folders(tally.folders)

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        for line, group in enumerate(Group):
            name, token = _LOOKS[group]
            self._groups.item(line).setIcon(icon(name, tokens(theme)[token]))
        for line in range(self._folders.count()):
            self._folders.item(line).setIcon(icon("folder", tokens(theme)["quiet"]))

    def _show_folders(self, folders: Mapping[str, int]) -> None:
        """Counts change in place; lines come and go with their folders."""
        if folders == self._shown:
            return
        wanted = sorted(folders)[:FOLDERS_AT_MOST]
        if self._lines != wanted:
            self._exchange(wanted)
        self._shown = {folder: folders[folder] for folder in wanted}
        _set(self._folders.item(0), self.tr("All folders"))
        for line, (folder, count) in enumerate(self._shown.items(), start=1):
            _set(self._folders.item(line), f"{Path(folder).name or folder}   {number(count)}")

    def _exchange(self, wanted: list[str]) -> None:
        """Lines of folders that went are taken out, new ones come in between; ``wanted`` is sorted."""
        present, stay = self.folder, set(wanted)
        self._folders.blockSignals(True)
        for line in reversed(range(len(self._lines))):
            if self._lines[line] not in stay:
                self._folders.takeItem(line + 1)
                del self._lines[line]
        for line, folder in enumerate(wanted):
            if line == len(self._lines) or self._lines[line] != folder:
                self._lines.insert(line, folder)
                item = _add(self._folders, Path(folder), line + 1)
                item.setToolTip(folder)
                item.setIcon(icon("folder", tokens(self._theme)["quiet"]))
        gone = present is not None and str(present) not in stay
        if gone:
            self._folders.setCurrentRow(0)
        self._folders.blockSignals(False)
        if gone:
            self.chosen.emit()

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit()


def _list(name: str) -> QListWidget:
    widget = QListWidget()
    widget.setAccessibleName(name)
    widget.setProperty("role", "side")
    widget.setUniformItemSizes(True)
    widget.setIconSize(QSize(18, 18))
    widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    widget.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    return widget


def _add(widget: QListWidget, value: Any, line: int | None = None) -> QListWidgetItem:
    """At the end without ``line``."""
    item = QListWidgetItem()
    item.setData(Qt.ItemDataRole.UserRole, value)
    item.setSizeHint(QSize(100, _LINE_PX))
    widget.insertItem(widget.count() if line is None else line, item)
    return item


def _set(item: QListWidgetItem, text: str) -> None:
    if item.text() != text:
        item.setText(text)


def _count(group: Group, tally: Tally) -> int:
    if group is Group.ALL:
        return tally.total
    if group is Group.EXPORTED:
        return tally.exported
    return tally.of(*states_of(group))
