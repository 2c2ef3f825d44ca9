"""What is known of the selected photo: what it tells, what was done, what was measured."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.domain.errors import Problem
from geoshield_app.gui import words
from geoshield_app.gui.icons import icon
from geoshield_app.gui.preview import Preview
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.gui.trouble import copy_details
from geoshield_app.workflow.session import Row

_ICON_PX = 20


class DetailPane(QFrame):
    """Empty until ``show_row``; all text is shown as plain text, because models and files wrote parts of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DetailPane")
        self.setAccessibleName("The selected photo")
        self._theme = LIGHT
        self._row: Row | None = None
        self._problem: Problem | None = None
        self._name, self._state_icon = _text("title"), QLabel()
        self._state, self._sentence, self._tells = _text("brand"), _text(""), _text("quiet")
        self._before, self._after = Preview("Before"), Preview("After")
        self._copy = QPushButton("Copy details")
        self._copy.clicked.connect(self._copy_details)
        self._figures = QFormLayout(horizontalSpacing=12, verticalSpacing=4)
        self._figures.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._arrange()
        self.show_row(None, None)

    def show_row(self, row: Row | None, problem: Problem | None) -> None:
        """Show a photo; None: nothing is selected."""
        if row is self._row and row is not None:
            return
        self._row, self._problem = row, problem
        self._name.setText(row.path.name if row else "No photo selected")
        self._name.setToolTip(str(row.path) if row else "")
        self._state.setText(words.state(row) if row else "")
        self._sentence.setText(
            words.full_sentence(row) if row else "Select a photo to see what is known about it."
        )
        self._sentence.setVisible(bool(self._sentence.text()))
        self._tells.setText(_what_it_tells(row) if row else "")
        self._copy.setVisible(bool(problem and problem.details))
        self._before.show_file(row.path if row else None)
        self._after.show_file(row.outcome.saved.path if row and row.outcome else None)
        self._before.setVisible(row is not None)
        self._after.setVisible(bool(row and row.outcome))
        self._fill_figures(words.figures(row.outcome.verdict) if row and row.outcome else [])
        self._tint()

    def set_theme(self, theme: str) -> None:
        """Tint the icon for 'light' or 'dark'."""
        self._theme = theme
        self._tint()

    def after_file(self) -> Path | None:
        """The protected file that is shown."""
        return self._row.outcome.saved.path if self._row and self._row.outcome else None

    def _tint(self) -> None:
        self._state_icon.clear()
        if self._row is not None:
            name, token = words.look(self._row)
            picture = icon(name, tokens(self._theme)[token])
            self._state_icon.setPixmap(picture.pixmap(_ICON_PX, _ICON_PX))

    def _fill_figures(self, figures: list[tuple[str, str]]) -> None:
        while self._figures.rowCount():
            self._figures.removeRow(0)
        for label, value in figures:
            self._figures.addRow(_text("quiet", label), _text("", value))

    def _arrange(self) -> None:
        state = QFormLayout(horizontalSpacing=8)
        state.addRow(self._state_icon, self._state)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._name)
        column.addLayout(state)
        column.addWidget(self._sentence)
        column.addWidget(self._copy)
        pictures = QHBoxLayout()
        pictures.setSpacing(8)
        pictures.addWidget(self._before)
        pictures.addWidget(self._after)
        column.addLayout(pictures)
        column.addLayout(self._figures)
        column.addWidget(self._tells)
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scroll)

    @Slot()
    def _copy_details(self) -> None:
        if self._problem is not None:
            copy_details(self._problem)


def _what_it_tells(row: Row) -> str:
    if row.draft is None:
        return ""
    return f"{words.tells(row.draft.tags)} In the picture: {words.elements(row.draft)}."


def _text(role: str, text: str = "") -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    return label
