"""Where results go and how they are written: asked once, remembered, used by every export."""

from __future__ import annotations

import contextlib
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.domain.errors import GeoShieldError, UsageError
from geoshield_app.domain.plan import FileFormat
from geoshield_app.domain.settings import Overwrite
from geoshield_app.domain.tag_policy import TagPolicy
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.elided_label import ElidedLabel
from geoshield_app.gui.export.destination_list import DestinationList
from geoshield_app.gui.language import number
from geoshield_app.gui.preferences import KEEP
from geoshield_app.gui.standing import next_to_export
from geoshield_app.gui.translation import spoken
from geoshield_app.imaging.destinations import destination_named, destinations, warning

_LEAST_QUALITY = 30
_SAMPLE = "IMG_2041"
_LETTERS = 14
"""That a box shows at least; its list shows all."""


class PlacingForm(QWidget):
    """Every change is remembered at once. ``asked`` carries 'choose_out' and 'open_out'."""

    asked = Signal(str)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._out, self._note = ElidedLabel(), QLabel(wordWrap=True)
        self._destinations, self._format = DestinationList(destinations()), QComboBox()
        self._quality, self._quality_text = QSlider(Qt.Orientation.Horizontal), QLabel()
        self._naming, self._example = QLineEdit(), QLabel(wordWrap=True)
        self._overwrite, self._tags = QComboBox(), QComboBox()
        self._fill()
        self._arrange()
        self.refresh()
        self._connect()

    def refresh(self) -> None:
        """What is remembered now."""
        preferences = self._controller.preferences
        self._out.show_whole(str(preferences.out_folder))
        self._destinations.choose(preferences.destinations)
        self._select(self._format, preferences.format.value if preferences.format else "")
        self._select(self._overwrite, preferences.overwrite.value)
        self._select(self._tags, preferences.tags.value)
        if not self._naming.hasFocus():
            self._naming.setText("{name}" if preferences.naming == KEEP else preferences.naming)
        self._quality.blockSignals(True)
        self._quality.setValue(preferences.quality)
        self._quality.blockSignals(False)
        self._show_consequences()

    def _show_consequences(self) -> None:
        """What the choices mean: notes of the destinations, warning, example of a name."""
        preferences = self._controller.preferences
        named = bool(preferences.destinations)
        for control in (self._format, self._quality):
            control.setEnabled(not named)
        lossy = preferences.format in (None, FileFormat.JPEG)
        self._quality.setEnabled(not named and lossy)
        self._quality_text.setText(number(preferences.quality))
        notes = []
        if len(preferences.destinations) > 1:
            notes.append(self.tr("Each photo is placed once for each of them, in a folder of its own."))
        for name in preferences.destinations:
            with contextlib.suppress(UsageError):
                one = destination_named(name)
                notes.append(f"{one.title}: {spoken(one.note)}")
        notes += [spoken(text) for text in (warning(preferences.output()),) if text]
        notes.append(
            self.tr("Edit photos before protecting them: every change afterwards weakens the pattern.")
        )
        self._note.setText(" ".join(notes))
        self._example.setText(self._name_example())

    def _name_example(self) -> str:
        from geoshield_app.imaging.name_template import Facts, preview

        preferences = self._controller.preferences
        several = len(preferences.destinations) > 1
        names = []
        for destination in preferences.destinations or ("original",):
            facts = Facts(
                self._example_stem(),
                1,
                random="k3m9q7wxyz",
                day=date.today(),
                preset=preferences.preset,
                destination=destination,
            )
            try:
                shown = preview(self._naming.text() or "{name}", [facts], preferences.output().format.suffix)[
                    0
                ]
            except GeoShieldError as error:
                return spoken(error.problem().sentence)
            names.append(f"{destination}/{shown}" if several else shown)
        return self.tr("For example {name}").format(name=", ".join(names))

    def _example_stem(self) -> str:
        first = next_to_export(self._controller.session.rows)
        return first.stem if first is not None else _SAMPLE

    def _fill(self) -> None:
        self._format.addItem(self.tr("JPEG, PNG where it is transparent"), "")
        for form in FileFormat:
            self._format.addItem(form.value.upper(), form.value)
        self._quality.setRange(_LEAST_QUALITY, 100)
        for policy, word in (
            (Overwrite.UNIQUE, self.tr("Give the new file a number")),
            (Overwrite.SKIP, self.tr("Leave the photo out")),
            (Overwrite.REPLACE, self.tr("Replace the old file")),
        ):
            self._overwrite.addItem(word, policy.value)
        for tags, word in (
            (TagPolicy.NOTHING, self.tr("Remove all")),
            (TagPolicy.DATE_AND_CAMERA, self.tr("Keep date and camera")),
            (TagPolicy.COPYRIGHT, self.tr("Keep artist and copyright")),
        ):
            self._tags.addItem(word, tags.value)
        for box in (self._format, self._overwrite, self._tags):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS)

    def _arrange(self) -> None:
        self._naming.setMaxLength(200)
        self._naming.setToolTip(self.tr("Fields: {name} {index:4} {date} {random} {preset} {destination}"))
        self._note.setProperty("role", "quiet")
        self._example.setProperty("role", "quiet")
        quality = QHBoxLayout()
        quality.addWidget(self._quality, 1)
        quality.addWidget(self._quality_text)
        form = QFormLayout(horizontalSpacing=12, verticalSpacing=10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for word, field, control in (
            (self.tr("Folder"), self._folder_row(), self._out),
            (self.tr("For"), self._destinations, self._destinations),
            (self.tr("Format"), self._format, self._format),
            (self.tr("JPEG quality"), quality, self._quality),
            (self.tr("Name"), self._naming, self._naming),
            (self.tr("Where a name is taken"), self._overwrite, self._overwrite),
            (self.tr("Tags"), self._tags, self._tags),
        ):
            label = QLabel(word)
            label.setProperty("role", "field")
            if control is not self._out:  # it says the folder itself
                control.setAccessibleName(word)
            label.setBuddy(control)
            form.addRow(label, field)
            if control is self._naming:
                form.addRow(self._example)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._note)
        layout.addStretch()

    def _folder_row(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, command in ((self.tr("Change ..."), "choose_out"), (self.tr("Open"), "open_out")):
            button = QPushButton(text)
            button.setObjectName(command)
            button.clicked.connect(self._ask)
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._out)
        column.addLayout(row)
        return column

    def _connect(self) -> None:
        self._destinations.changed.connect(self._take)
        for box in (self._format, self._overwrite, self._tags):
            box.activated.connect(self._take)
        self._quality.valueChanged.connect(self._take)
        self._naming.textEdited.connect(self._show_name)
        self._naming.editingFinished.connect(self._take)

    @Slot()
    def _take(self) -> None:
        """The whole form into the preferences; a name that cannot work is not taken."""
        from geoshield_app.imaging.name_template import check_template

        form = self._format.currentData()
        overwrite = Overwrite(self._overwrite.currentData())
        naming = self._naming.text().strip()
        try:
            check_template(naming or "{name}")
        except GeoShieldError:
            naming = self._controller.preferences.naming
        self._controller.prefer(
            destinations=self._destinations.chosen,
            format=FileFormat(form) if form else None,
            quality=self._quality.value(),
            naming=KEEP if naming in ("", "{name}") else naming,
            tags=TagPolicy(self._tags.currentData()),
            overwrite=overwrite,
            overwrite_asked=self._controller.preferences.overwrite_asked
            or overwrite != self._controller.preferences.overwrite,
        )
        self._show_consequences()

    @Slot()
    def _show_name(self) -> None:
        self._example.setText(self._name_example())

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName())

    @staticmethod
    def _select(box: QComboBox, value: str) -> None:
        box.setCurrentIndex(max(box.findData(value), 0))
