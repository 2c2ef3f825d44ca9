"""Library: the photos as a grid, their folders and states, what is known of the selected ones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.domain.events import State
from geoshield_app.gui import words
from geoshield_app.gui.actions import make_action
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.desktop import show_in_folder
from geoshield_app.gui.library import commands, selection
from geoshield_app.gui.library.arranger import Arranger
from geoshield_app.gui.library.arranging import Wish
from geoshield_app.gui.library.detail_pane import DetailPane
from geoshield_app.gui.library.first_steps import FirstSteps
from geoshield_app.gui.library.grid import PhotoGrid
from geoshield_app.gui.library.side_bar import SideBar
from geoshield_app.gui.library.welcome import Welcome
from geoshield_app.gui.library.wish_bar import WishBar
from geoshield_app.gui.page import GALLERY, LIBRARY, REVIEW, Page
from geoshield_app.gui.photo_model import rows_of
from geoshield_app.gui.standing import is_photo
from geoshield_app.workflow.session import Row

_WIDTHS_PX = (210, 720, 320)
LOOKED_AT = 500
_INVITATION, _PHOTOS, _STILL = range(3)
"""What is seen; nothing while the list is still to come: an invitation that goes again looks like a lost list."""


class LibraryPage(Page):
    """An invitation while there is no photo; see ``arranging`` for what is shown in which order."""

    name = LIBRARY
    icon_name = "library"
    actions_table = commands.ROWS

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._commands = {row.name: make_action(row, self) for row in commands.ROWS}
        for name, action in self._commands.items():
            action.setShortcuts([])
            action.triggered.connect(getattr(self, name))
        self.welcome = Welcome()
        self.steps = FirstSteps(controller)
        self.side = SideBar()
        self.grid = PhotoGrid(controller.thumbnails)
        self.detail = DetailPane(controller, self._commands)
        self._wishes = WishBar()
        self._nothing = QLabel(self.tr("No photo here fits."))
        self._arranger = Arranger(self)
        self._asked: object = None
        self._possible: dict[str, bool] = {}
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()

    def title(self) -> str:
        return self.tr("Library")

    def refresh(self) -> None:
        """Rows, counts and details as they are now."""
        controller = self._controller
        known = bool(controller.session.rows) or controller.finder.searching
        self._pages.setCurrentIndex(_PHOTOS if known else _STILL if controller.restoring else _INVITATION)
        self.welcome.show_demonstration(controller.demonstration)
        self.side.refresh(controller.tally)
        self.steps.refresh()
        self._rearrange()
        self._show_selected()

    def set_theme(self, theme: str) -> None:
        self.grid.tiles.theme = theme
        self.grid.viewport().update()
        for part in (self.side, self.detail, self.welcome):
            part.set_theme(theme)

    def show_path(self, path: Path) -> None:
        self.grid.show_path(path)

    def set_hovering(self, hovering: bool) -> None:
        """Something is held over the window that could be let go."""
        self.welcome.set_hovering(hovering)

    def selected(self) -> tuple[Path, ...]:
        return self.grid.selected()

    def enabled(self, action: str) -> bool:
        return self._possible.get(action, False)

    def _what_is_possible(self) -> dict[str, bool]:
        """By what is selected; the states of the first LOOKED_AT photos are looked at."""
        rows = rows_of(self.grid.selected(LOOKED_AT), self._controller.session.rows)
        looked = [row for row in rows if row.state not in (State.NEW, State.LOOKING)]
        idle = [row for row in rows if row.state not in (State.WAITING, State.PROTECTING)]
        free = [row for row in looked if row in idle] if len(rows) < 2 else idle
        finished = any(row.state is State.FINISHED for row in rows)
        return {
            "select_all": bool(self._controller.session.rows),
            "find_by_name": bool(self._controller.session.rows),
            "open_review": bool(looked),
            "open_gallery": finished,
            "export_selected": finished,
            "accept_all": any(row.state is State.NEEDS_REVIEW for row in rows),
            "protect_selected": any(row.state is not State.SKIPPED for row in free),
            "exclude": bool(free),
            "reset": bool(free),
            "look_again": bool(idle),
            "show_in_folder": bool(rows),
            "remove": bool(rows),
        }

    @Slot()
    def select_all(self) -> None:
        self.grid.selectAll()

    @Slot()
    def find_by_name(self) -> None:
        self._wishes.begin()

    @Slot()
    def open_review(self) -> None:
        self.go.emit(REVIEW, self.grid.current_path())

    @Slot()
    def open_gallery(self) -> None:
        self.go.emit(GALLERY, self.grid.current_path())

    @Slot()
    def accept_all(self) -> None:
        chosen = rows_of(self.selected(), self._controller.session.rows)
        unreviewed = [row.path for row in chosen if row.state is State.NEEDS_REVIEW]
        selection.accept_all(self._controller, unreviewed)

    @Slot()
    def protect_selected(self) -> None:
        self._controller.protect(self.selected())

    @Slot()
    def export_selected(self) -> None:
        self.asked.emit("export_selected")

    @Slot()
    def look_again(self) -> None:
        self._controller.look_again(self.selected())

    @Slot()
    def exclude(self) -> None:
        selection.exclude(self._controller, self.selected())

    @Slot()
    def reset(self) -> None:
        selection.reset(self._controller, self.selected())

    @Slot()
    def show_in_folder(self) -> None:
        path = self.grid.current_path()
        if path is not None and not show_in_folder(path):
            self.said.emit(self.tr("The folder {name} is not there any more.").format(name=path.parent))

    @Slot()
    def remove(self) -> None:
        self._controller.remove(self.selected())

    @Slot(object)
    def _open(self, path: Path) -> None:
        """A double click leads to where the photo stands."""
        row = self._controller.row(path)
        self.go.emit(GALLERY if row is not None and row.state is State.FINISHED else REVIEW, path)

    @Slot(object)
    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number_of_group, group in enumerate(commands.MENU):
            for name in group:
                self._commands[name].setEnabled(self.enabled(name))
                menu.addAction(self._commands[name])
            if number_of_group == 1:
                menu.addMenu(self._strengths(menu))
            menu.addSeparator()
        menu.popup(place)

    def _strengths(self, menu: QMenu) -> QMenu:
        inner = QMenu(self.tr("&Strength"), menu)
        inner.setEnabled(self.enabled("exclude"))
        for preset in (None, *words.PRESET_WORDS):
            action = inner.addAction(words.preset(preset)[0] if preset else self.tr("As all others"))
            action.setData(preset)
        inner.triggered.connect(self._set_strength)
        return inner

    @Slot(QAction)
    def _set_strength(self, action: QAction) -> None:
        selection.set_strength(self._controller, self.selected(), action.data())

    def _wish(self) -> Wish:
        return Wish(self.side.group, self.side.folder, self._wishes.text, self._wishes.order)

    def _rearrange(self) -> None:
        """Only when another list or another wish may show other photos; rows alone are told to the model."""
        controller, wish = self._controller, self._wish()
        asked = (controller.listed, wish, None if not wish.depends_on_state else controller.session.rows)
        if asked != self._asked:
            self._asked = asked
            self._arranger.ask(controller.session.rows, wish)

    @Slot(object)
    def _show_rows(self, shown: list[Row]) -> None:
        """The first photo that comes is selected: what is known of it is seen without a click. A file beside the photos
        is not, unless nothing else is there."""
        rows, first = self._controller.session.rows, not self.grid.photos.rowCount()
        self.grid.arrange(shown)
        if first and shown and not self.grid.currentIndex().isValid():
            self.grid.show_path(next(filter(is_photo, shown), shown[0]).path)
        self._wishes.show_count(len(shown), len(rows))
        self._nothing.setVisible(bool(rows) and not shown)
        self._show_selected()

    @Slot(object)
    def _show_late(self, shown: list[Row]) -> None:
        """As they are now, without those that went."""
        self._show_rows(rows_of((row.path for row in shown), self._controller.session.rows))

    @Slot(object)
    def _change_rows(self, paths: frozenset[Path]) -> None:
        self.grid.photos.change(rows_of(paths, self._controller.session.rows))

    @Slot()
    def _show_selected(self) -> None:
        count = self.grid.selected_count()
        path = self.grid.selected(1)[0] if count == 1 else None
        self._possible = self._what_is_possible()
        self.detail.show_row(self._controller.row(path) if path else None, count)
        for name, action in self._commands.items():
            action.setEnabled(self.enabled(name))
        self.enabling.emit()

    def _connect(self) -> None:
        self._controller.rows_changed.connect(self._change_rows)
        self._arranger.ready.connect(self._show_rows)
        self._arranger.late.connect(self._show_late)
        self._wishes.changed.connect(self._rearrange_now)
        self.side.chosen.connect(self._rearrange_now)
        self.grid.selectionModel().selectionChanged.connect(self._show_selected)
        self.grid.opened.connect(self._open)
        self.grid.wanted_menu.connect(self._open_menu)
        self.welcome.asked.connect(self.asked)
        self.steps.asked.connect(self.asked)

    @Slot()
    def _rearrange_now(self) -> None:
        self._rearrange()

    def _arrange(self) -> None:
        self._nothing.setProperty("role", "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.steps)
        column.addWidget(self._wishes)
        column.addWidget(self._nothing)
        column.addWidget(self.grid, 1)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=12)
        for part in (self.side, middle, self.detail):
            split.addWidget(part)
        split.setStretchFactor(1, 1)
        split.setSizes(list(_WIDTHS_PX))
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(split)
        self._pages.addWidget(QWidget())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
