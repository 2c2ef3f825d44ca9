"""Export: the queue with what happens to each photo, and where the results go."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.domain.events import Progress, State
from geoshield_app.gui import words
from geoshield_app.gui.actions import make_action
from geoshield_app.gui.buttons import action_button
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.desktop import show_in_folder
from geoshield_app.gui.export.commands import ROWS
from geoshield_app.gui.export.order import moved
from geoshield_app.gui.export.placing_form import PlacingForm
from geoshield_app.gui.export.queue_model import DOING, LEFT, PHOTO, STATE, QueueModel, queue_rows
from geoshield_app.gui.gallery.live_view import LiveView
from geoshield_app.gui.language import number
from geoshield_app.gui.page import EXPORT, GALLERY, Page
from geoshield_app.gui.photo_model import exported_file
from geoshield_app.gui.trouble import TroubleDialog
from geoshield_app.gui.work_list import Kind

ROWS_AT_MOST = 1000
_LINE_PX, _LIVE_PX, _PANEL_PX = 34, 220, 280
_WIDTHS_PX = {PHOTO: 180, STATE: 200, LEFT: 120}


class ExportPage(Page):
    """Rows in the order in which they are done; at most ROWS_AT_MOST are shown."""

    name = EXPORT
    icon_name = "export"
    actions_table = ROWS

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._commands: Mapping[str, QAction] = {row.name: make_action(row, self) for row in ROWS}
        for name, action in self._commands.items():
            action.setShortcuts([])
            action.triggered.connect(getattr(self, name))
        self.model = QueueModel(self._left_seconds, self)
        self.table = QTableView()
        self.form, self.live = PlacingForm(controller), LiveView()
        self.live.setFixedHeight(_LIVE_PX)
        controller.moved.connect(self._show_live)
        self.form.asked.connect(self.asked)
        self._summary, self._more, self._empty = QLabel(wordWrap=True), QLabel(), QLabel(wordWrap=True)
        self._tools: dict[str, QToolButton] = {}
        self._dress_table()
        self._arrange()

    def title(self) -> str:
        return self.tr("Export")

    def count(self) -> int:
        tally = self._controller.tally
        return tally.exportable + tally.demonstrations + tally.in_queue

    def refresh(self) -> None:
        controller = self._controller
        waiting = controller.worker.work.waiting(Kind.PROTECT)
        rows, left_out = queue_rows(list(controller.session.rows.values()), waiting, ROWS_AT_MOST)
        selected = self.selected()
        self.model.show(rows, controller.preferences.wanted)
        if selected and selected != self.selected():
            self._select(selected)
        self._more.setText(self.tr("and {n} more").format(n=number(left_out)) if left_out else "")
        self._empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._summary.setText(self._totals())
        self.live.setVisible(controller.running and controller.run.is_open)
        self.form.refresh()
        self._enable()

    def set_theme(self, theme: str) -> None:
        self.model.set_theme(theme)
        self.live.set_theme(theme)

    def show_path(self, path: Path) -> None:
        self._select((path,))

    def selected(self) -> tuple[Path, ...]:
        numbers = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.row_at(line).path for line in numbers)

    def enabled(self, action: str) -> bool:
        rows = [self._controller.row(path) for path in self.selected()]
        here = [row for row in rows if row is not None]
        if action in ("earlier", "later", "unqueue"):
            return any(row.state is State.WAITING for row in here)
        if action == "retry":
            return any(row.state is State.FAILED or row.trouble for row in here)
        if action == "show_file":
            return any(row.exported for row in here)
        return any(self._controller.problem_of(row.path) is not None for row in here)

    @Slot()
    def earlier(self) -> None:
        self._move(-1)

    @Slot()
    def later(self) -> None:
        self._move(1)

    @Slot()
    def unqueue(self) -> None:
        self._controller.unqueue(self.selected())

    @Slot()
    def retry(self) -> None:
        controller = self._controller
        rows = [row for path in self.selected() if (row := controller.row(path)) is not None]
        controller.retry([row.path for row in rows if row.state is State.FAILED])
        controller.export([row.path for row in rows if row.trouble is not None])

    @Slot()
    def show_file(self) -> None:
        for path in self.selected():
            row = self._controller.row(path)
            file = exported_file(row) if row is not None else None
            if file is not None:
                if not show_in_folder(file):
                    self.said.emit(
                        self.tr("The folder {name} is not there any more.").format(name=file.parent)
                    )
                return

    @Slot()
    def show_problem(self) -> None:
        for path in self.selected():
            problem = self._controller.problem_of(path)
            if problem is not None:
                TroubleDialog(problem, self).open()
                return

    @Slot()
    def _open(self) -> None:
        """A double click: compare what is finished, explain what failed."""
        paths = self.selected()
        row = self._controller.row(paths[0]) if paths else None
        if row is not None and row.state is State.FINISHED:
            self.go.emit(GALLERY, row.path)
        elif row is not None and row.state is State.FAILED:
            self.show_problem()

    def _move(self, by: int) -> None:
        waiting = list(self._controller.worker.work.waiting(Kind.PROTECT))
        chosen = [path for path in self.selected() if path in waiting]
        self._controller.reorder(moved(waiting, chosen, by))

    def _totals(self) -> str:
        tally, controller = self._controller.tally, self._controller
        parts = [
            (tally.in_queue, self.tr("{n} in the queue")),
            (tally.exportable, self.tr("{n} ready to be exported")),
            (tally.demonstrations, self.tr("{n} called Demonstration, left out unless you say so")),
            (tally.exported, self._exported_words(tally.files - tally.exported)),
            (tally.of(State.FAILED), self.tr("{n} failed")),
        ]
        said = ", ".join(text.format(n=number(count)) for count, text in parts if count)
        seconds = controller.left_seconds() if controller.running else None
        if seconds is not None and tally.in_queue:
            said += ". " + self.tr("About {time} left.").format(time=words.duration(seconds))
        return said

    def _exported_words(self, more_files: int) -> str:
        """Photos, and files where these are more."""
        if more_files <= 0:
            return self.tr("{n} exported")
        files = number(self._controller.tally.files)
        return self.tr("{n} exported ({files} files)").replace("{files}", files)

    @Slot(object)
    def _show_live(self, event: Progress) -> None:
        """Of several in work the one that began first; a look at a new photo changes no picture."""
        if self._controller.run.has(event.path) and event.path == next(
            iter(self._controller.run.in_work), event.path
        ):
            self.live.show_progress(event)

    def _left_seconds(self, waiting: int) -> float | None:
        if not self._controller.running:
            return None
        return self._controller.session.pace.left_seconds(waiting, time.monotonic())

    def _select(self, paths: tuple[Path, ...]) -> None:
        selection = self.table.selectionModel()
        selection.clearSelection()
        for path in paths:
            line = self.model.number_of(path)
            if line >= 0:
                flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
                selection.select(self.model.index(line, 0), flags)

    @Slot()
    def _enable(self) -> None:
        for name, action in self._commands.items():
            possible = self.enabled(name)
            action.setEnabled(possible)
            self._tools[name].setVisible(possible)
        self.enabling.emit()

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Queue"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.addActions(list(self._commands.values()))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_LINE_PX)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(DOING, QHeaderView.ResizeMode.Stretch)
        for column, width_px in _WIDTHS_PX.items():
            table.setColumnWidth(column, width_px)
        table.selectionModel().selectionChanged.connect(self._enable)
        table.doubleClicked.connect(self._open)

    def _arrange(self) -> None:
        self._summary.setProperty("role", "strong")
        self._more.setProperty("role", "quiet")
        self._empty.setText(self.tr("Nothing is in the queue. Review photos, then press Protect."))
        self._empty.setProperty("role", "quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for name in ("earlier", "later", "unqueue", "retry", "show_problem", "show_file"):
            tool = action_button(self._commands[name])
            tools.addWidget(tool)
            self._tools[name] = tool
        tools.addStretch()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._summary)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._more)
        column.addWidget(self.live)
        column.addLayout(tools)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=12)
        split.addWidget(left)
        split.addWidget(_panel(self.form))
        split.setStretchFactor(0, 1)
        split.setSizes([860, 340])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)


def _panel(form: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("DetailPane")
    scroll = QScrollArea(widgetResizable=True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(16, 16, 16, 16)
    column.addWidget(form)
    scroll.setWidget(body)
    frame.setMinimumWidth(_PANEL_PX)
    outer = QVBoxLayout(frame)
    outer.setContentsMargins(1, 1, 1, 1)
    outer.addWidget(scroll)
    return frame
