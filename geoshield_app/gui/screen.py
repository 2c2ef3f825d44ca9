"""What fills the window: header, list or invitation, detail pane, footer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from geoshield_app.domain.events import Progress
from geoshield_app.gui import words
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.detail_pane import DetailPane
from geoshield_app.gui.footer import Footer
from geoshield_app.gui.header import Header, primary
from geoshield_app.gui.library.drop_area import DropArea
from geoshield_app.gui.library.photo_table import PhotoTable
from geoshield_app.gui.photo_model import PhotoModel
from geoshield_app.gui.theme import tokens

_MARGINS_PX = (16, 12, 16, 12)
_LIST_AND_DETAIL_PX = (720, 368)


class Screen(QWidget):
    """Shows the controller; changes nothing."""

    def __init__(
        self, controller: Controller, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.model = PhotoModel(self)
        self.table = PhotoTable(self.model)
        self.detail = DetailPane()
        self.header = Header(actions["protect"])
        self.footer = Footer(actions)
        self.drop_area = DropArea(actions["add_photos"], actions["add_folder"])
        self._pages = QStackedWidget()
        self._arrange()
        self.table.selectionModel().selectionChanged.connect(self.show_selected)
        controller.moved.connect(self._show_progress)

    def refresh(self) -> None:
        """Show the controller's present state."""
        controller = self._controller
        self.model.show_rows(controller.session.rows)
        self._show_page(1 if controller.session.rows else 0)
        self.header.show_primary(primary(controller), running=controller.running)
        self.footer.show_state(controller)
        self.show_selected()

    def set_theme(self, theme: str) -> None:
        """Tint everything that is drawn, for 'light' or 'dark'."""
        self.model.set_theme(theme)
        self.detail.set_theme(theme)
        for part in (self.header, self.drop_area):
            part.paint_with(tokens(theme)["accent"])

    @Slot()
    def show_selected(self) -> None:
        """The first selected photo, else the one in work."""
        rows, session = self.table.selected_rows(), self._controller.session
        if not rows and session.current is not None:
            self.table.scroll_to(session.current)
        row = rows[0] if rows else session.rows.get(session.current or Path())
        self.detail.show_row(row, self._controller.problem_of(row.path) if row else None)

    @Slot(object)
    def _show_progress(self, event: Progress) -> None:
        controller = self._controller
        if controller.stopping:
            return
        self.footer.progress.show_progress(
            event, controller.run_ended, controller.run_total, controller.left_seconds()
        )

    def _show_page(self, number: int) -> None:
        """The keyboard starts where the next thing is to be done."""
        if number != self._pages.currentIndex():
            self._pages.setCurrentIndex(number)
            self.table.setFocus() if number else self.drop_area.setFocus()

    def _arrange(self) -> None:
        library = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=12)
        library.addWidget(self.table)
        library.addWidget(self.detail)
        library.setStretchFactor(0, 1)
        library.setSizes(list(_LIST_AND_DETAIL_PX))
        self._pages.addWidget(self.drop_area)
        self._pages.addWidget(library)
        self.drop_area.setFocus()
        notice = QLabel(words.DEMONSTRATION_NOTICE, wordWrap=True)
        notice.setProperty("role", "notice")
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS_PX)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(notice)
        column.addWidget(self._pages, 1)
        column.addWidget(self.footer)
