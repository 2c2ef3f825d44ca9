"""Trouble: one sentence, one piece of advice, details that fold out and can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.domain.errors import Problem
from geoshield_app.gui.translation import spoken


def copy_details(problem: Problem) -> None:
    """Put everything that is known about it on the clipboard; in English, for whoever is to help."""
    QGuiApplication.clipboard().setText("\n\n".join(filter(None, (problem.sentence, problem.details))))


class TroubleDialog(QDialog):
    """Opened with ``open()``: it never blocks the window's own event loop."""

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = problem
        self.setWindowTitle("GeoShield")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(600)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.setContentsMargins(20, 20, 20, 20)
        for text, role in ((spoken(problem.message), "brand"), (spoken(problem.advice), "")):
            label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setVisible(bool(text))
            layout.addWidget(label)
        self._details = QPlainTextEdit(problem.details, readOnly=True)
        self._details.hide()
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setMinimumHeight(220)
        layout.addWidget(self._details)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        if self._problem.details:
            self._fold = QPushButton(self.tr("Show details"))
            self._fold.setCheckable(True)
            self._fold.toggled.connect(self._unfold)
            copy = QPushButton(self.tr("Copy details"))
            copy.clicked.connect(self._copy)
            for button in (self._fold, copy):
                box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return box

    @Slot(bool)
    def _unfold(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._fold.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.adjustSize()

    @Slot()
    def _copy(self) -> None:
        copy_details(self._problem)
