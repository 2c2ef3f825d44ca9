"""Shortcuts, log and diagnostics, about: windows that explain and change nothing."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.gui import words
from geoshield_app.gui.actions import ActionRow, shortcut_rows
from geoshield_app.gui.diagnostics import Diagnostician
from geoshield_app.gui.log_book import LogBook
from geoshield_app.gui.page import PLACES, Page

_TEXT_PX = 560
_SHORTCUTS_PX, _KEYS_PX = (760, 600), 240


class _Help(QDialog):
    """Opened with ``open()``: it never blocks the window's own event loop."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 20, 20, 20)
        self.column.setSpacing(12)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)

    def put(self, widget: QWidget) -> None:
        """The content, with the buttons below it."""
        self.column.addWidget(widget, 1)
        self.column.addWidget(self.buttons)


class ShortcutsDialog(_Help):
    """The keys of every place, from the same rows as the menus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        body = QWidget()
        form = QFormLayout(body, horizontalSpacing=24, verticalSpacing=6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, rows in _places(self.window().parent(), self.tr("Everywhere")):
            heading = QLabel(title)
            heading.setProperty("role", "strong")
            form.addRow(heading)
            for keys, meaning in shortcut_rows(rows):
                form.addRow(_keys(keys), QLabel(meaning, wordWrap=True))
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(body)
        self.resize(*_SHORTCUTS_PX)
        self.put(scroll)


class AboutDialog(_Help):
    """What it does, what was tested, what is not promised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("About GeoShield"))
        text = QLabel(self._text(), wordWrap=True, textFormat=Qt.TextFormat.RichText)
        text.setMinimumWidth(_TEXT_PX)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.put(text)

    def _text(self) -> str:
        paragraphs = (
            f"<b>GeoShield {_version()}</b>",
            self.tr(
                "It changes photos a little, so that programs which guess where a photo was taken go wrong, "
                "and removes GPS and all other tags."
            ),
            words.stays_here(),
            "<b>" + self.tr("What was tested") + "</b>",
            self.tr(
                "The pattern, the budget and the read-back of every saved file, on drawn street scenes with judges "
                "that took no part in making the pattern, and the removal of tags on real files of many cameras. "
                "The figures and the commands that print them are in the README."
            ),
            "<b>" + self.tr("What is not promised") + "</b>",
            self.tr(
                "Text, landmarks and other things that people recognise stay visible to people, unless you cover them. "
                "Other and future models may still find the place. 'Protected' means that an independent locator was "
                "right before and is wrong after; 'Applied, not tested' that none was asked. The built-in models are a "
                "demonstration and protect no real photo."
            ),
        )
        return "".join(f"<p>{text}</p>" for text in paragraphs)


class LogDialog(_Help):
    """What happened, names taken out; everything can be copied for a report."""

    def __init__(self, book: LogBook | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Log and diagnostics"))
        self._log = book.text if book is not None else ""
        self._facts = self.tr("Asking the system ...")
        self._view = QPlainTextEdit(readOnly=True)
        self._view.setAccessibleName(self.tr("Log and diagnostics"))
        self._view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = QPushButton(self.tr("Copy all"))
        copy.clicked.connect(self._copy)
        self.buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        note = QLabel(self.tr("Names of files, folders and places are left out."), wordWrap=True)
        note.setProperty("role", "quiet")
        self.column.addWidget(note)
        self.resize(760, 520)
        self.put(self._view)
        self._ask = Diagnostician(self)
        self._ask.ready.connect(self._show)
        self._show(self._facts)

    @Slot(str)
    def _show(self, facts: str) -> None:
        self._view.setPlainText(f"{facts}\n\n{self._log or self.tr('Nothing was logged so far.')}")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._view.toPlainText())


def _keys(text: str) -> QLabel:
    """Of one width in all places, so that what they do stands in one column."""
    label = QLabel(text, wordWrap=True)
    label.setFixedWidth(_KEYS_PX)
    return label


def _places(window: object, everywhere: str) -> list[tuple[str, list[ActionRow]]]:
    """What works everywhere, then each place with keys of its own, in the order of the page bar."""
    from geoshield_app.gui.window_commands import ROWS

    pages = window.findChildren(Page) if isinstance(window, QWidget) else []
    titles = {page.name: (page.title(), _rows(page)) for page in pages if _rows(page)}
    return [(everywhere, list(ROWS)), *(titles[name] for name in PLACES if name in titles)]


def _rows(page: Page) -> list[ActionRow]:
    return [*page.actions_table, *page.keys_table]


def _version() -> str:
    try:
        return version("geoshield")
    except PackageNotFoundError:
        return ""
