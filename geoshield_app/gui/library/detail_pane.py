"""What is known of the selected photo: what it tells, what was done, what was measured."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.domain.errors import Problem
from geoshield_app.gui import words
from geoshield_app.gui.buttons import action_button
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.icons import icon
from geoshield_app.gui.language import number
from geoshield_app.gui.library.preview import Preview
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.gui.trouble import copy_details
from geoshield_app.workflow.session import Row

_ICON_PX = 20
_BUTTONS = ("open_review", "open_gallery", "accept_all", "exclude")


class DetailPane(QFrame):
    """One photo, or how many are selected; texts are plain, because models and files wrote parts of them."""

    def __init__(
        self, controller: Controller, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("DetailPane")
        self.setAccessibleName(self.tr("The selected photo"))
        self._controller = controller
        self._theme = LIGHT
        self._shown: tuple[Row | None, int] = (None, -1)
        self._problem: Problem | None = None
        self._name, self._state_icon = _text("title"), QLabel()
        self._state, self._sentence = _text("strong"), _text("")
        self._before, self._after = Preview(self.tr("Before")), Preview(self.tr("After"))
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.clicked.connect(self._copy_details)
        self._facts = _form()
        self._figures = _form()
        self._buttons = [action_button(actions[name]) for name in _BUTTONS if name in actions]
        self._arrange()
        self.show_row(None, 0)

    def show_row(self, row: Row | None, selected: int) -> None:
        """Show a photo; None: nothing is selected, or ``selected`` of them."""
        if (row, selected) == self._shown and row is not None:
            return
        self._shown = (row, selected)
        self._problem = self._controller.problem_of(row.path) if row else None
        outcome = self._controller.outcome(row.path) if row and row.verdict is not None else None
        self._name.setText(row.path.name if row else self._title(selected))
        self._name.setToolTip(str(row.path) if row else "")
        self._state.setText(words.state(row) if row else "")
        self._sentence.setText(words.full_sentence(row) if row else self._hint(selected))
        self._sentence.setVisible(bool(self._sentence.text()))
        self._copy.setVisible(bool(self._problem and self._problem.details))
        self._before.show_file(row.path if row else None)
        self._after.show_file(outcome.saved.path if outcome else None)
        self._before.setVisible(row is not None)
        self._after.setVisible(outcome is not None)
        _fill(self._facts, self._what_it_tells(row) if row else [])
        figures = words.figures(outcome.verdict) if outcome else []
        _fill(self._figures, [(name, _text("", value)) for name, value in figures])
        for button in self._buttons:
            button.setVisible(selected > 0)
        self._tint()

    def set_theme(self, theme: str) -> None:
        """Tint the icon for 'light' or 'dark'."""
        self._theme = theme
        self._tint()

    def _title(self, selected: int) -> str:
        if selected > 1:
            return self.tr("{n} photos selected").format(n=number(selected))
        return self.tr("No photo selected")

    def _hint(self, selected: int) -> str:
        if selected > 1:
            return self.tr("What you choose below is done to all of them, and undone in one step.")
        return self.tr("Select a photo to see what is known about it.")

    def _what_it_tells(self, row: Row) -> list[tuple[str, QLabel]]:
        draft = row.draft or self._controller.draft(row.path)
        if draft is None:
            return []
        size = f"{number(draft.photo.width_px)} x {number(draft.photo.height_px)}, {draft.photo.format}"
        file = self.tr("The original") if row.verdict else self.tr("The file")
        return [
            (file, _text("", words.tells(draft.tags))),
            (self.tr("In the picture"), _first_of(words.first_elements(draft), words.elements(draft))),
            (self.tr("Size"), _text("", size)),
        ]

    def _tint(self) -> None:
        self._state_icon.clear()
        row = self._shown[0]
        self._state_icon.setVisible(row is not None)
        if row is not None:
            name, token = words.look(row)
            picture = icon(name, tokens(self._theme)[token])
            self._state_icon.setPixmap(picture.pixmap(_ICON_PX, _ICON_PX))

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._name)
        column.addLayout(_beside(self._state_icon, self._state))
        column.addWidget(self._sentence)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(_pair(self._before, self._after))
        column.addLayout(self._facts)
        column.addLayout(self._figures)
        for button in self._buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("The selected photo"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scroll)

    @Slot()
    def _copy_details(self) -> None:
        if self._problem is not None:
            copy_details(self._problem)


def _fill(form: QFormLayout, lines: list[tuple[str, QLabel]]) -> None:
    while form.rowCount():
        form.removeRow(0)
    for label, value in lines:
        name = _text("quiet", label)
        name.setWordWrap(False)
        form.addRow(name, value)


def _form() -> QFormLayout:
    form = QFormLayout(horizontalSpacing=12, verticalSpacing=6)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _pair(first: QWidget, second: QWidget) -> QLayout:
    """Side by side, of one width."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return row


def _beside(icon_label: QWidget, text: QWidget) -> QLayout:
    """The text takes what the icon leaves."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(icon_label)
    row.addWidget(text, 1)
    return row


def _first_of(shown: str, whole: str) -> QLabel:
    """Where only the first is shown, tool tip and screen readers have the ``whole``."""
    label = _text("", shown)
    if shown != whole:
        label.setToolTip(f"<p>{escape(whole)}</p>")
        label.setAccessibleName(whole)
    return label


def _text(role: str, text: str = "") -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    label.setMinimumWidth(40)
    return label
