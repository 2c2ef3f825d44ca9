"""What the window shows: page bar, notice, the five places, footer. Built anew when the language changes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from geoshield_app.domain.events import State
from geoshield_app.gui import words
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.footer import Footer
from geoshield_app.gui.page import LIBRARY, REVIEW, SETUP, Page
from geoshield_app.gui.page_bar import PageBar
from geoshield_app.gui.primary import Run, primary
from geoshield_app.gui.work_list import Kind

_MARGINS_PX = (16, 10, 16, 10)


class Screen(QWidget):
    """Shows the controller; ``asked`` carries commands of buttons to the window."""

    asked = Signal(str)
    shown = Signal(str)
    """The name of the page that has come into view."""

    def __init__(
        self, controller: Controller, pages: Mapping[str, Page], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self.pages = controller, pages
        self.bar = PageBar(list(pages.values()))
        self._stack = QStackedWidget()
        for page in pages.values():
            self._stack.addWidget(page)
            page.go.connect(self.go)
            page.asked.connect(self.asked)
        self._notice = QLabel(words.demonstration_notice(), wordWrap=True)
        self._notice.setProperty("role", "notice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*_MARGINS_PX)
        self._column.setSpacing(10)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._notice)
        self._column.addWidget(self._stack, 1)
        self.bar.chosen.connect(self._choose)
        self.bar.pressed.connect(self.asked)
        self.bar.preset_chosen.connect(self._choose_preset)

    def add_footer(self, actions: Mapping[str, QAction]) -> None:
        """The footer's buttons are commands of the menu, which is made after the pages."""
        self.footer = Footer(self._controller, actions)
        self._column.addWidget(self.footer)
        for page in self.pages.values():
            page.said.connect(self.footer.say)

    @property
    def page(self) -> Page:
        """The one that is seen."""
        name = next(name for name, page in self.pages.items() if page is self._stack.currentWidget())
        return self.pages[name]

    def refresh(self) -> None:
        """Show the controller's present state; hidden pages are asked when they come into view."""
        self._refresh_frame()
        self.footer.refresh()
        self.page.refresh()

    def set_theme(self, theme: str) -> None:
        self.bar.set_theme(theme)
        for page in self.pages.values():
            page.set_theme(theme)

    def end(self) -> None:
        """Before it is thrown away."""
        for page in self.pages.values():
            page.end()

    @Slot(str, object)
    def go(self, name: str, path: Path | None = None) -> None:
        """Show a place, and a photo there."""
        page = self.pages[name]
        if page is not self._stack.currentWidget():
            self._stack.setCurrentWidget(page)
        self.bar.show_page(name)
        self._refresh_frame()
        page.refresh()
        if path is not None:
            page.show_path(path)
        self.shown.emit(name)

    @Slot(str)
    def _choose(self, name: str) -> None:
        self.asked.emit(f"show_{name}")

    @Slot(str)
    def _choose_preset(self, name: str) -> None:
        self._controller.prefer(preset=name, budget_levels=None)

    def _refresh_frame(self) -> None:
        """What stands around the pages and follows the one that is seen: a line that came later would move what the
        person is about to press."""
        preferences, seen = self._controller.preferences, self.page.name
        needed = preferences.review_needed
        offered = primary(self._controller.tally, self._run(), review_needed=needed, reviewing=seen == REVIEW)
        self.bar.refresh(offered)
        self.bar.show_preset(preferences.preset)
        self._notice.setVisible(self._needs_notice())

    def _needs_notice(self) -> bool:
        """Said wherever a result may be taken for protection; Set-up and the first steps say it themselves."""
        controller = self._controller
        told = self.page.name == SETUP or (self.page.name == LIBRARY and not controller.preferences.welcomed)
        return controller.demonstration and not told and controller.tally.total > 0

    def _run(self) -> Run | None:
        controller = self._controller
        if not controller.running:
            return None
        looking = controller.worker.work.count(Kind.LOOK) + controller.tally.of(State.LOOKING)
        total = controller.run.total if controller.run.is_open else 0
        return Run(controller.run.ended, total, controller.worker.stopping, max(looking, 1))
