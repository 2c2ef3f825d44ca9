"""Right of the comparison: verdict, figures of the saved file, who was asked where it is, the map."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.domain.photo import Coordinate
from geoshield_app.domain.result import Outcome
from geoshield_app.gui import words
from geoshield_app.gui.canvas.facts import FactList
from geoshield_app.gui.gallery import result_words
from geoshield_app.gui.gallery.world_map import WorldMap
from geoshield_app.gui.icons import icon
from geoshield_app.gui.language import translate
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.gui.translation import spoken
from geoshield_app.workflow.session import Row

_ICON_PX = 20


class DragButton(QToolButton):
    """Dragging it drags the file: into a post, a mail, a folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = ""
        self._pressed_at = QPoint()
        self.setText(self.tr("Drag the file out"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_file(self, file: str) -> None:
        """'' while nothing was exported."""
        self._file = file
        self.setEnabled(bool(file))
        self.setToolTip(file or self.tr("Export it first; then its file can be dragged from here."))

    def mime(self) -> QMimeData:
        """What is dragged."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._file)])
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if not event.buttons() or not self._file or far < QApplication.startDragDistance():
            return
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(self.mime())
        drag.exec(Qt.DropAction.CopyAction)


class ResultPane(QFrame):
    """``show_result`` fills it; None and None empty it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DetailPane")
        self._theme = LIGHT
        self._row: Row | None = None
        self._shown: object = None
        self._name, self._verdict, self._sign, self._reason = (
            _text("title"),
            _text("brand"),
            QLabel(),
            _text(""),
        )
        self._which = _text("quiet")
        self._headings = (
            _text("brand", self.tr("Asked where it is")),
            _text("brand", self.tr("The saved file")),
        )
        self.figures = QFormLayout(horizontalSpacing=12, verticalSpacing=4)
        self.guesses, self.notes = FactList(self.tr("Who was asked")), FactList(self.tr("Notes"))
        self.map = WorldMap()
        self.drag = DragButton()
        self._arrange()

    def show_result(
        self, row: Row | None, outcome: Outcome | None, truth: Coordinate | None, file: str
    ) -> None:
        """``file``: the exported one, '' before the export."""
        shown = (row, outcome, truth, file)
        if shown == self._shown:
            return
        self._row, self._shown = row, shown
        self._name.setText(row.path.name if row is not None else self.tr("No photo"))
        self._verdict.setText(words.state(row) if row is not None else "")
        self._reason.setText(spoken(outcome.verdict.reason) if outcome is not None else "")
        self._which.setText(_which(outcome, file))
        for heading in self._headings:
            heading.setVisible(outcome is not None)
        while self.figures.rowCount():
            self.figures.removeRow(0)
        for label, value in result_words.figures(outcome) if outcome is not None else ():
            self.figures.addRow(_text("quiet", label), _text("", value))
        self.guesses.show_facts(
            result_words.guess_facts(outcome.verdict, truth) if outcome is not None else ()
        )
        self.notes.show_facts(result_words.notes_facts(outcome.verdict) if outcome is not None else ())
        places = result_words.marked(outcome.verdict, truth) if outcome is not None else []
        self.map.show_places(places)
        self.map.setVisible(outcome is not None and bool(outcome.verdict.located))
        self.drag.set_file(file)
        self._tint()

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        for part in (self.guesses, self.notes, self.map):
            part.set_theme(theme)
        self._tint()

    def _tint(self) -> None:
        colours = tokens(self._theme)
        self.drag.setIcon(icon("drag-out", colours["text"]))
        self._sign.clear()
        if self._row is not None:
            name, token = words.look(self._row)
            self._sign.setPixmap(icon(name, colours[token]).pixmap(_ICON_PX, _ICON_PX))
            self._verdict.setStyleSheet(f"color: {colours[token]}")

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._name)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self._verdict, 1)
        column.addLayout(line)
        column.addWidget(self._reason)
        column.addSpacing(8)
        column.addWidget(self._headings[0])
        column.addWidget(self.map)
        column.addWidget(self.guesses)
        column.addSpacing(8)
        column.addWidget(self._headings[1])
        column.addWidget(self._which)
        column.addLayout(self.figures)
        column.addWidget(self.notes)
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("The result"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.drag, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addSpacing(8)


def _which(outcome: Outcome | None, file: str) -> str:
    if outcome is None:
        return ""
    return file or translate("Result", "Kept privately without loss, not yet exported.")


def _text(role: str, text: str = "") -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    return label
