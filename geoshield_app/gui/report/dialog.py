"""Of which photos a report is wanted, and what it may tell."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
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
        self.all_photos = QRadioButton(self.tr("All photos of the list ({n})").format(n=number(total)))
        self.selection = QRadioButton(self.tr("The selected photos ({n})").format(n=number(selected)))
        self.selection.setEnabled(selected > 0)
        (self.selection if selected > 1 else self.all_photos).setChecked(True)
        self._which = QButtonGroup(self)
        for button in (self.all_photos, self.selection):
            self._which.addButton(button)
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
        return ReportWish(self.selection.isChecked(), choices, self.open_after.isChecked())

    @Slot()
    def _say(self) -> None:
        """The very sentence that will stand in it."""
        self.holds.setText(spoken(what_it_holds(self.wish.choices)))

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
        for part in (
            about,
            self.all_photos,
            self.selection,
            self.places,
            self.paths,
            self.holds,
            self.open_after,
        ):
            column.addWidget(part)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH_PX)
