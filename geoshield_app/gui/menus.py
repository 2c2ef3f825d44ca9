"""The menu bar: the window's commands, those of the page that is seen, recent folders, theme and language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from geoshield_app.gui.actions import EDIT, FILE, MENUS, PHOTOS, VIEW, make_action
from geoshield_app.gui.commands import Commands
from geoshield_app.gui.language import LANGUAGES, translate
from geoshield_app.gui.page import Page
from geoshield_app.gui.preferences import SYSTEM
from geoshield_app.gui.theme import DARK, LIGHT
from geoshield_app.gui.window_commands import ROWS

_PAGE_MENUS = (EDIT, PHOTOS, VIEW)


class Menus(QObject):
    """Built anew with every language; ``chosen_theme``, ``chosen_language`` and ``recent`` tell the person's choice."""

    chosen_theme = Signal(str)
    chosen_language = Signal(str)
    recent = Signal(object)

    def __init__(self, window: QMainWindow, commands: Commands, pages: Sequence[Page]) -> None:
        super().__init__(window)
        self.actions: dict[str, QAction] = {}
        self.page_actions: dict[str, dict[str, QAction]] = {}
        self._menus = {name: QMenu(translate("Menus", text), window) for name, text in MENUS.items()}
        self._page_lines: dict[str, list[QAction]] = {}
        window.menuBar().clear()
        for menu in self._menus.values():
            window.menuBar().addMenu(menu)
        self._add_commands(window, commands)
        self._add_pages(window, pages)
        self._recent = QMenu(self.tr("&Recent folders"), window)
        self._recent.triggered.connect(self._open_recent)
        self._menus[FILE].insertMenu(self.actions["paste"], self._recent)
        view = self._menus[VIEW]
        self._themes = self._choice(
            view,
            self.tr("&Theme"),
            {SYSTEM: self.tr("As the system"), LIGHT: self.tr("Light"), DARK: self.tr("Dark")},
        )
        self._languages = self._choice(
            view, self.tr("Lan&guage"), {SYSTEM: self.tr("As the system"), **LANGUAGES}
        )
        self._themes.triggered.connect(self._choose_theme)
        self._languages.triggered.connect(self._choose_language)

    def end(self) -> None:
        """Another language's menus take the place: these, and their keys, are gone."""
        for actions in (self.actions, *self.page_actions.values()):
            for action in actions.values():
                action.setShortcuts([])
                action.deleteLater()
        for menu in (*self._menus.values(), self._recent):
            menu.deleteLater()
        self.deleteLater()

    def show_page(self, name: str) -> None:
        """Only the commands of the page that is seen are there, with their keys."""
        for page, actions in self.page_actions.items():
            for action in (*actions.values(), *self._page_lines[page]):
                action.setVisible(page == name)
            for action in actions.values():
                action.setEnabled(page == name)

    def enable(self, page: Page) -> None:
        """What of the page's commands can be given now."""
        for name, action in self.page_actions[page.name].items():
            action.setEnabled(page.enabled(name))

    def show_choices(self, theme: str, language: str, recent: Sequence[Path]) -> None:
        for group, chosen in ((self._themes, theme), (self._languages, language)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)
        self._recent.clear()
        for folder in recent:
            action = self._recent.addAction(str(folder))
            action.setData(str(folder))
        self._recent.setEnabled(bool(recent))

    def _add_commands(self, window: QMainWindow, commands: Commands) -> None:
        for row in ROWS:
            action = make_action(row, window)
            action.triggered.connect(getattr(commands, row.name))
            self.actions[row.name] = action
            self._menus[row.menu].addAction(action)
            if row.ends_group:
                self._menus[row.menu].addSeparator()

    def _add_pages(self, window: QMainWindow, pages: Sequence[Page]) -> None:
        """The page's commands come before those of the window in their menu."""
        tops = {name: self._first(self._menus[name]) for name in MENUS}
        for page in pages:
            self.page_actions[page.name], self._page_lines[page.name] = {}, []
            for row in page.actions_table:
                action = make_action(row, window)
                action.triggered.connect(getattr(page, row.name))
                self.page_actions[page.name][row.name] = action
                self._menus[row.menu].insertAction(tops[row.menu], action)
                if row.ends_group:
                    line = self._menus[row.menu].insertSeparator(tops[row.menu])
                    self._page_lines[page.name].append(line)

    def _first(self, menu: QMenu) -> QAction:
        return menu.actions()[0] if menu.actions() else menu.addSeparator()

    def _choice(self, menu: QMenu, title: str, options: Mapping[str, str]) -> QActionGroup:
        inner, group = menu.addMenu(title), QActionGroup(self)
        for name, word in options.items():
            action = inner.addAction(word)
            action.setCheckable(True)
            action.setData(name)
            group.addAction(action)
        return group

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        self.chosen_theme.emit(str(action.data()))

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        self.chosen_language.emit(str(action.data()))

    @Slot(QAction)
    def _open_recent(self, action: QAction) -> None:
        self.recent.emit(Path(str(action.data())))
