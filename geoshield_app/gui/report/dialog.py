"""Of which photos a report is wanted, and what it may tell."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.gui.language import number
from geoshield_app.gui.translation import spoken
from geoshield_app.workflow.report_facts import ReportChoices, what_it_holds

_WIDTH_PX = 460


@dataclass(frozen=True, slots=True)
class ReportWish:
    """What the person wants of a report."""

    selection: bool
    """Of the selected photos alone."""
    choices: ReportChoices
    open_after: bool = True


class ReportDialog(QDialog):
    """``wish`` once it was accepted. The private choices are the ones it begins with, each time."""

    def __init__(self, selected: int, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save a report"))
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Of which photos"))
        self.which.addItem(self.tr("All photos of the list ({n})").format(n=number(total)), False)
        if selected:
            self.which.addItem(self.tr("The selected photos ({n})").format(n=number(selected)), True)
        self.which.setCurrentIndex(int(selected > 1))
        self.places = QCheckBox(self.tr("With places: coordinates, names of places, guesses"))
        self.paths = QCheckBox(self.tr("With names and folders of the originals"))
        self.open_after = QCheckBox(self.tr("Open it in the browser"))
        self.open_after.setChecked(True)
        self.holds = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.holds.setProperty("role", "notice")
        self._arrange()
        for box in (self.places, self.paths):
            box.toggled.connect(self._say)
        self._say()

    @property
    def wish(self) -> ReportWish:
        choices = ReportChoices(places=self.places.isChecked(), paths=self.paths.isChecked())
        return ReportWish(bool(self.which.currentData()), choices, self.open_after.isChecked())

    @Slot()
    def _say(self) -> None:
        """The very sentence that will stand in it."""
        self.holds.setText(spoken(what_it_holds(self.wish.choices)))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Sentences that wrap are as high as this width makes them."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(max(self.width(), _WIDTH_PX)))

    def _arrange(self) -> None:
        about = QLabel(
            self.tr(
                "A page for reading and a file for programs: states, verdicts, figures of the saved files and small "
                "pictures of them."
            ),
            wordWrap=True,
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        parts = (about, self.which, self.places, self.paths, self.holds, self.open_after)
        for part in parts:
            column.addWidget(part)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH_PX)
