"""The window: owns the pages and the menu, and passes on what the person does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from geoshield_app.domain.errors import Problem
from geoshield_app.gui import theme
from geoshield_app.gui.actions import enable
from geoshield_app.gui.commands import Commands
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.language import Language
from geoshield_app.gui.library.dropped import has_paths, paths_in
from geoshield_app.gui.manners import Manners
from geoshield_app.gui.menus import Menus
from geoshield_app.gui.page import LIBRARY, SETUP, Page
from geoshield_app.gui.screen import Screen
from geoshield_app.gui.steady import keep_steady
from geoshield_app.gui.trouble import TroubleDialog

MakePages = Callable[[Controller, Dialogs], Sequence[Page]]
_SIZE_PX = (1240, 780)
_LEAST_PX = (900, 520)


class MainWindow(QMainWindow):
    """One window over one controller. Everything below the frame is built anew when the language changes."""

    gone = Signal()
    """Closed, and nothing works any more."""

    def __init__(
        self, controller: Controller, make_pages: MakePages, dialogs: Dialogs, language: Language
    ) -> None:
        super().__init__()
        self.setWindowTitle("GeoShield")
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST_PX)
        controller.setParent(self)
        self.controller, self._dialogs, self._language = controller, dialogs, language
        self._make_pages = make_pages
        self._closing = self._done = False
        self.commands = Commands(controller, dialogs, self)
        self.manners = Manners(controller, self)
        self._build(LIBRARY)
        self.resize(*_SIZE_PX)
        self.restoreGeometry(controller.choices.geometry)
        self._connect()
        self.refresh()

    def _build(self, page: str) -> None:
        """Pages, menu and footer in the language of now; ``page`` is seen."""
        pages = {one.name: one for one in self._make_pages(self.controller, self._dialogs)}
        self.view = Screen(self.controller, pages)
        self.menus = Menus(self, self.commands, list(pages.values()))
        self.view.add_footer(self.menus.actions)
        keep_steady(self.view)
        self.view.asked.connect(self.commands.give)
        self.commands.selected = self._selected
        self.view.shown.connect(self._show_page)
        self.menus.chosen_theme.connect(self._choose_theme)
        self.menus.chosen_language.connect(self._choose_language)
        self.menus.recent.connect(self._open_recent)
        setup = pages[SETUP]
        setup.theme_chosen.connect(self._choose_theme)  # type: ignore[attr-defined]
        setup.language_chosen.connect(self._choose_language)  # type: ignore[attr-defined]
        for one in pages.values():
            one.enabling.connect(self._enable_page)
        self.setCentralWidget(self.view)
        self._dress()
        self.view.go(page, None)

    def _connect(self) -> None:
        controller = self.controller
        controller.changed.connect(self.refresh)
        controller.noticed.connect(self._say)
        controller.trouble.connect(self._show_trouble)
        controller.leave_needed.connect(self.commands.ask_leave)
        controller.checks.needed.connect(self.commands.ask_check)
        controller.undo_stack.indexChanged.connect(self.refresh)
        self.commands.go.connect(self._go)
        self.commands.said.connect(self._say)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)

    @Slot()
    def refresh(self) -> None:
        """Show the controller's present state; close when that was waited for."""
        if self._done:
            return
        self.view.refresh()
        enable(self.menus.actions, self.commands.possible())
        self.menus.actions["pause"].setText(
            self.tr("&Go on") if self.controller.worker.paused else self.tr("Pa&use")
        )
        self.menus.enable(self.view.page)
        preferences = self.controller.preferences
        self.menus.show_choices(preferences.theme, preferences.language, preferences.recent)
        if self._closing and not self.controller.running:
            self.close()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.controller.come_back()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        if has_paths(event.mimeData()) and event.source() is None:
            event.acceptProposedAction()
            self._hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 (Qt's name)
        self._hover(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        self._hover(False)
        event.acceptProposedAction()
        self.commands.take(*paths_in(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """During a run: ask, stop, and be out of sight at once; it is closed when the thread has ended, which no
        library that is being loaded can be made to do sooner."""
        if not self.controller.running:
            self._finish()
            event.accept()
            return
        event.ignore()
        if not self._closing and self._dialogs.may_close(self):
            self._closing = True
            self.controller.stop_now(leaving=True)
            self._go_out_of_sight()

    def _go_out_of_sight(self) -> None:
        """Before anything is waited for."""
        if self.isVisible():
            self.controller.choices.geometry = self.saveGeometry()
            self.hide()
            QGuiApplication.sync()

    def _finish(self) -> None:
        self._done = True
        self._go_out_of_sight()
        self.view.end()
        self.manners.end()
        self.commands.reports.wait()
        self.gone.emit()

    @Slot(list)
    def take_call(self, paths: list[Path]) -> None:
        """Another start of the program: its paths, and this window in front, also when it was about to go."""
        self._closing = False
        self.commands.take(paths, 0)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _hover(self, hovering: bool) -> None:
        library = self.view.pages[LIBRARY]
        library.set_hovering(hovering)  # type: ignore[attr-defined]

    def _selected(self) -> Sequence[Path]:
        return self.view.page.selected()

    @Slot(str, object)
    def _go(self, name: str, path: object) -> None:
        self.view.go(name, path)  # type: ignore[arg-type]

    @Slot(str)
    def _show_page(self, name: str) -> None:
        self.menus.show_page(name)
        self.menus.enable(self.view.page)

    @Slot()
    def _enable_page(self) -> None:
        self.menus.enable(self.view.page)

    @Slot(str)
    def _say(self, text: str) -> None:
        self.view.footer.say(text)

    @Slot(object)
    def _show_trouble(self, problem: Problem) -> None:
        if self._closing:  # it stands on the photos, where the next start finds it
            return
        TroubleDialog(problem, self).open()

    @Slot(object)
    def _open_recent(self, folder: object) -> None:
        self.commands.take([folder], 0)  # type: ignore[list-item]

    @Slot(str)
    def _choose_theme(self, name: str) -> None:
        self.controller.prefer(theme=name)
        self._dress()

    @Slot(str)
    def _choose_language(self, name: str) -> None:
        self.controller.prefer(language=name)
        self._language.speak(name)
        page = self.view.page.name
        self.view.end()
        self.menus.end()
        self._build(page)

    @Slot()
    def _dress(self) -> None:
        shown = theme.shown_theme(self.controller.preferences.theme)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, shown)
        self.view.set_theme(shown)
