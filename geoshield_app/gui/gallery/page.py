"""Gallery: the photo before and after, what was measured, who was asked; the photo in work while it changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.events import Progress, State
from geoshield_app.domain.result import Outcome
from geoshield_app.gui.canvas.tool_row import ToolRow
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.desktop import show_in_folder
from geoshield_app.gui.film_strip import FilmStrip
from geoshield_app.gui.gallery.commands import GALLERY_ACTIONS, GALLERY_KEYS
from geoshield_app.gui.gallery.compare_paint import Mode
from geoshield_app.gui.gallery.compare_view import CompareView
from geoshield_app.gui.gallery.live_view import LiveView
from geoshield_app.gui.gallery.pair import Pair, Wanted
from geoshield_app.gui.gallery.pair_desk import PairDesk
from geoshield_app.gui.gallery.result_pane import ResultPane
from geoshield_app.gui.page import GALLERY
from geoshield_app.gui.photo_page import PhotoPage
from geoshield_app.gui.review.covering import treated
from geoshield_app.gui.strip_feed import StripFeed
from geoshield_app.gui.translation import spoken

_SHOWN = (State.FINISHED, State.PROTECTING)
_MODES = {"split": Mode.SPLIT, "side_by_side": Mode.SIDE, "difference": Mode.DIFFERENCE}
_MODE_TOOLS = {"split": "split", "side-by-side": "side_by_side", "difference": "difference"}
_TOOLS = {**_MODE_TOOLS, "blink": "blink", "fit": "fit", "real-size": "real_size"}
_VIEW_AND_PANE_PX = (840, 360)


class GalleryPage(PhotoPage):
    """Finished photos and the one in work in a strip; one of them large."""

    name = GALLERY
    icon_name = "gallery"
    actions_table, keys_table = GALLERY_ACTIONS, GALLERY_KEYS
    tool_commands = _TOOLS

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.path: Path | None = None
        self.compare, self.live, self.pane = CompareView(), LiveView(), ResultPane()
        self.picture = self.compare
        self.strip = FilmStrip(controller.thumbnails.get, controller.row, self.file_of)
        self._feed = StripFeed(controller, self.strip, _SHOWN, self)
        self._desk = PairDesk(self)
        self.tools = ToolRow()
        self._add_tools()
        self._arrange()
        self._connect()
        self._show_nothing()

    @property
    def present(self) -> Path | None:
        return self.path

    def title(self) -> str:
        return self.tr("Gallery")

    def count(self) -> int:
        return self._controller.tally.of(State.FINISHED)

    def refresh(self) -> None:
        row = self._controller.row(self.path) if self.path is not None else None
        if row is None or row.state not in _SHOWN:
            self._open(self._feed.last())
        self._feed.refresh(self.path)
        self._show()

    def set_theme(self, theme: str) -> None:
        for part in (self.tools, self.compare, self.live, self.pane, self.strip):
            part.set_theme(theme)

    def show_path(self, path: Path) -> None:
        self._open(path)
        self.refresh()
        self.strip.select(path)
        self.compare.setFocus()

    def selected(self) -> tuple[Path, ...]:
        marked = self.strip.selected()
        return tuple(marked) if marked else (self.path,) if self.path is not None else ()

    def enabled(self, action: str) -> bool:
        can_view = self.can_view(action)
        if can_view is not None:
            return can_view
        if action in _MODES or action == "blink":
            return self._desk.pair is not None
        if action == "show_result":
            return bool(self.file_of(self.path))
        return self.path is not None and not self._in_work()

    def outcome(self, path: Path | None) -> Outcome | None:
        """Of the exported file once there is one, else of the kept picture."""
        exported = self._exported(path)
        if exported or path is None:
            return exported[-1] if exported else None
        return self._controller.outcome(path)

    def file_of(self, path: Path | None) -> str:
        """The newest exported file that is still there, '' before the export."""
        files = (outcome.saved.path for outcome in reversed(self._exported(path)))
        return next((str(file) for file in files if file.exists()), "")

    def _exported(self, path: Path | None) -> tuple[Outcome, ...]:
        row = self._controller.row(path) if path is not None else None
        if row is None or path is None or not row.is_exported:
            return ()
        known = row if row.exported else self._controller.details(path)
        return known.exported if known is not None else ()

    @Slot()
    def split(self) -> None:
        self._set_mode("split")

    @Slot()
    def side_by_side(self) -> None:
        self._set_mode("side_by_side")

    @Slot()
    def difference(self) -> None:
        """Once more goes back to the split view."""
        self._set_mode("split" if self.compare.mode is Mode.DIFFERENCE else "difference")

    @Slot()
    def export_selected(self) -> None:
        self.asked.emit("export_selected")

    @Slot()
    def show_result(self) -> None:
        file = self.file_of(self.path)
        if file and not show_in_folder(Path(file)):
            self.said.emit(self.tr("The folder could not be opened."))

    @Slot()
    def review_again(self) -> None:
        self.go.emit("review", self.path)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Space and the letters work at once."""
        super().showEvent(event)
        self.compare.setFocus()

    def _set_mode(self, name: str) -> None:
        self.compare.set_mode(_MODES[name])
        tool = next(tool for tool, command in _MODE_TOOLS.items() if command == name)
        self.tools.button(tool).setChecked(True)

    @Slot(object)
    def _choose(self, path: Path) -> None:
        self._open(path)
        self._show()

    def _open(self, path: Path | None) -> None:
        if path != self.path:
            self.path = path
            self._show_nothing()

    def _show_nothing(self) -> None:
        """The picture before is gone before the next one is asked for."""
        self._desk.open(None)
        self.compare.show_pair(None)
        nothing = self.tr("Protected photos are shown here, before and after.")
        self.compare.say(self.tr("Opening ...") if self.path is not None else nothing)
        self.enable_tools()

    def _in_work(self) -> bool:
        row = self._controller.row(self.path) if self.path is not None else None
        return row is not None and row.state is State.PROTECTING

    def _show(self) -> None:
        path = self.path
        row = self._controller.row(path) if path is not None else None
        outcome, decision = self.outcome(path), self._controller.decision(path) if path is not None else None
        truth = decision.draft.tags.coordinate if decision is not None else None
        self.pane.show_result(row, outcome, truth, self.file_of(path))
        self._stack.setCurrentWidget(self.live if self._in_work() else self.compare)
        after = self._after(path)
        if path is None or after is None or self._in_work():
            return
        covered = treated(decision.draft.regions) if decision is not None else ()
        self._desk.open(Wanted(path, after, covered, self._controller.settings().seed))

    def _after(self, path: Path | None) -> Path | None:
        """The exported file, else the kept picture."""
        file = self.file_of(path)
        return Path(file) if file else self._controller.kept(path) if path is not None else None

    @Slot(object)
    def _take(self, pair: Pair) -> None:
        self.compare.show_pair(pair)
        self.enable_tools()

    @Slot(object)
    def _fail(self, problem: Problem) -> None:
        self.compare.show_pair(None)
        self.compare.say(spoken(problem.sentence))

    @Slot(object)
    def _move(self, event: Progress) -> None:
        self.live.show_progress(event)

    @Slot()
    def _look_closer(self) -> None:
        view = self.compare
        self.enable_tools()
        if all(view.photo):
            scale = view.view.scale * view.devicePixelRatio()
            self._desk.look(scale, view.view.visible(view.photo, view.pane_size()))

    @Slot()
    def _press_blink(self) -> None:
        self.compare.set_blinking(True)

    @Slot()
    def _release_blink(self) -> None:
        self.compare.set_blinking(False)

    def _connect(self) -> None:
        self.strip.chosen.connect(self._choose)
        self._controller.moved.connect(self._move)
        self._desk.shown.connect(self._take)
        self._desk.failed.connect(self._fail)
        self.compare.moved.connect(self._look_closer)
        blink = self.tools.button("blink")
        blink.pressed.connect(self._press_blink)
        blink.released.connect(self._release_blink)

    def _add_tools(self) -> None:
        tools, rows = self.tools, {row.name: row for row in GALLERY_ACTIONS}
        texts = (self.tr("Split"), self.tr("Side by side"), self.tr("Difference"))
        for (name, command), text in zip(_MODE_TOOLS.items(), texts, strict=True):
            tools.command(name, rows[command], text, getattr(self, command), words=True)
        tools.choice(*_MODE_TOOLS)
        tools.space()
        held = self.tr("Hold to see the photo before")
        tools.add("blink", self.tr("Blink"), held, None, keys="Space", words=True)
        self.add_zoom()

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.compare)
        self._stack.addWidget(self.live)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=12)
        split.addWidget(self._stack)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 1)
        split.setSizes(list(_VIEW_AND_PANE_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tools)
        column.addWidget(split, 1)
        column.addWidget(self.strip)
