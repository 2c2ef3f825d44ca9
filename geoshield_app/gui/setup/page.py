"""Set-up: what works and what is missing, models, helpers, privacy, the window itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.icons import icon
from geoshield_app.gui.page import SETUP, Page
from geoshield_app.gui.setup.appearance import AppearanceSection
from geoshield_app.gui.setup.checking import CheckingSection
from geoshield_app.gui.setup.checks import ChecksSection
from geoshield_app.gui.setup.cloud import CloudSection, cloud_is_here
from geoshield_app.gui.setup.models import ModelsSection
from geoshield_app.gui.setup.ollama import OllamaSection
from geoshield_app.gui.setup.privacy import PrivacySection
from geoshield_app.gui.setup.section import Section
from geoshield_app.gui.theme import tokens

_LIST_PX, _LINE_PX, _TEXT_PX = 200, 36, 860
_LEADS_TO = {
    "download-weights": "models",
    "choose-models-folder": "models",
    "start-ollama": "ollama",
    "pull-model": "ollama",
    "choose-model": "ollama",
    "set-key": "cloud",
    "unlock-keyring": "cloud",
}


class SetupPage(Page):
    """Parts on the left, one of them open; each asks for its facts when it comes into view."""

    name = SETUP
    icon_name = "setup"
    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.checks = ChecksSection(controller, dialogs)
        self.appearance = AppearanceSection(controller, dialogs)
        self.sections: dict[str, Section] = {
            "checks": self.checks,
            "models": ModelsSection(controller, dialogs),
            "ollama": OllamaSection(controller, dialogs),
            "checking": CheckingSection(controller, dialogs),
            **({"cloud": CloudSection(controller, dialogs)} if cloud_is_here() else {}),
            "privacy": PrivacySection(controller, dialogs),
            "window": self.appearance,
        }
        self._list, self._stack = QListWidget(), QStackedWidget()
        self._seen = False
        self._arrange()
        self.checks.remedy.connect(self._lead)
        self.appearance.theme.connect(self.theme_chosen)
        self.appearance.language.connect(self.language_chosen)
        self._list.currentRowChanged.connect(self._open)
        self._list.setCurrentRow(0)

    def title(self) -> str:
        return self.tr("Set-up")

    def refresh(self) -> None:
        """The first time it is seen the checks are asked; later a part is asked when it is chosen."""
        if self.isVisible() and not self._seen:
            self._seen = True
            self._section().opened()

    def set_theme(self, theme: str) -> None:
        for line, section in enumerate(self.sections.values()):
            self._list.item(line).setIcon(icon(section.icon_name, tokens(theme)["quiet"]))
            section.set_theme(theme)

    def show_path(self, path: Path) -> None:
        """Here a part by its name."""
        if path.name in self.sections:
            self.open_section(path.name)

    def open_section(self, name: str) -> None:
        """Show this part: 'checks', 'models', 'ollama', 'checking', 'cloud', 'privacy', 'window'."""
        self._list.setCurrentRow(list(self.sections).index(name))

    def end(self) -> None:
        """What was downloaded so far is kept."""
        for section in self.sections.values():
            section.wait()

    def _section(self) -> Section:
        return list(self.sections.values())[max(self._list.currentRow(), 0)]

    @Slot(int)
    def _open(self, line: int) -> None:
        self._stack.setCurrentIndex(line)
        if self._seen:
            self._section().opened()

    @Slot(str)
    def _lead(self, action: str) -> None:
        """One button, one remedy: done here, or in the part that does it."""
        if action in ("choose-folder", "free-space"):
            self.asked.emit("choose_out")
        elif _LEADS_TO.get(action) in self.sections:
            name = _LEADS_TO[action]
            self.open_section(name)
            self.sections[name].mend(action)

    def _arrange(self) -> None:
        self._list.setAccessibleName(self.tr("Parts of the set-up"))
        self._list.setProperty("role", "side")
        self._list.setFixedWidth(_LIST_PX)
        self._list.setIconSize(QSize(18, 18))
        for section in self.sections.values():
            item = QListWidgetItem(section.title)
            item.setSizeHint(QSize(100, _LINE_PX))
            self._list.addItem(item)
            self._stack.addWidget(_scrolled(section))
            section.said.connect(self.said)
        frame = QFrame()
        frame.setObjectName("DetailPane")
        inner = QHBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._stack)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self._list)
        outer.addWidget(frame, 1)


def _scrolled(section: Section) -> QScrollArea:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    section.setMaximumWidth(_TEXT_PX)
    line.addWidget(section, 6)
    line.addStretch(1)
    scroll = QScrollArea(widgetResizable=True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setAccessibleName(section.title)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(holder)
    return scroll
