"""The description, to be read and edited; place names in it are underlined and can be taken out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from geoshield_app.gui.canvas.latest import Latest
from geoshield_app.gui.language import ENGLISH, spoken_language
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.places.names import Mention
from geoshield_app.workflow.tells import place_mentions, without_place_names

_LINES = 4
_PAUSE_MS = 250


class DescriptionEdit(QPlainTextEdit):
    """Plain text, because a model wrote it; ``left`` when the keyboard goes elsewhere."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Description of the photo"))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusOutEvent(event)
        self.left.emit()

    def underline(self, mentions: tuple[Mention, ...], colour: str) -> None:
        """Mark these stretches of the text."""
        self.setExtraSelections([self._marked(mention, colour) for mention in mentions])

    def _marked(self, mention: Mention, colour: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(mention.start)
        cursor.setPosition(mention.end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(colour))
        look.setForeground(QColor(colour))
        selection.cursor, selection.format = cursor, look
        return selection


class DescriptionBox(QWidget):
    """``edited`` carries the new text once the person is done with it."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._theme = "", LIGHT
        self.edit = DescriptionEdit()
        self._flag = QLabel(wordWrap=True)
        self._flag.setProperty("role", "warn")
        self._clean = QPushButton(self.tr("Take the place names out"))
        self._flag.hide()
        self._clean.hide()
        english = QLabel(self.tr("In English, which is what the models read."), wordWrap=True)
        english.setProperty("role", "quiet")
        english.setVisible(spoken_language() != ENGLISH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.edit, english, self._flag, self._clean):
            column.addWidget(part)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._finding, self._cleaning = Latest(self), Latest(self)
        self._connect()

    def show_text(self, text: str) -> None:
        """Another description; while the one that is known stays, what is being typed stays too."""
        if text == self._shown:
            return
        self._shown = text
        if text != self.edit.toPlainText():
            self.edit.setPlainText(text)

    def set_theme(self, theme: str) -> None:
        self._theme = theme

    @Slot()
    def finish(self) -> None:
        """Pass on what was typed."""
        text = self.edit.toPlainText()
        if text != self._shown:
            self._shown = text
            self.edited.emit(text)

    def flagged(self) -> str:
        """The sentence about place names, '' while there are none."""
        return self._flag.text() if not self._flag.isHidden() else ""

    def _connect(self) -> None:
        self.edit.left.connect(self.finish)
        self.edit.textChanged.connect(self._wait)
        self._pause.timeout.connect(self._look)
        self._finding.ready.connect(self._mark)
        self._clean.clicked.connect(self._take_out)
        self._cleaning.ready.connect(self._replace)

    @Slot()
    def _wait(self) -> None:
        self._finding.drop()
        self.edit.setExtraSelections([])
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        text = self.edit.toPlainText()
        if text.strip():
            self._finding.ask(partial(place_mentions, text))
        else:
            self._mark(())

    @Slot(object)
    def _mark(self, mentions: tuple[Mention, ...]) -> None:
        self.edit.underline(mentions, tokens(self._theme)["bad"])
        names = ", ".join(dict.fromkeys(mention.name for mention in mentions))
        text = self.tr("This names a place and would be held on to: {names}").format(names=names)
        self._flag.setText(text if names else "")
        for part in (self._flag, self._clean):
            part.setVisible(bool(names))

    @Slot()
    def _take_out(self) -> None:
        self._cleaning.ask(partial(without_place_names, self.edit.toPlainText()))

    @Slot(object)
    def _replace(self, text: str) -> None:
        self.edit.setPlainText(text)
        self.finish()
