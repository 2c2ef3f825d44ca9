"""Where the photos go: any number of destinations, each with a file of its own; none is the person's own choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from geoshield_app.domain.destination import Destination
from geoshield_app.gui.language import number
from geoshield_app.gui.translation import title

_COLUMNS = 2


class DestinationList(QWidget):
    """A box to tick for each; ``changed`` when the person ticked one or took its tick away."""

    changed = Signal()

    def __init__(self, destinations: Sequence[Destination], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {one.name: self._box(one) for one in destinations}
        self._none = QLabel(self.tr("None ticked: one file at the photo's own size."), wordWrap=True)
        self._none.setProperty("role", "quiet")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, box in enumerate(self._boxes.values()):
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        grid.addWidget(self._none, grid.rowCount(), 0, 1, _COLUMNS)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Their names, in the order in which they are offered."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def choose(self, names: Sequence[str]) -> None:
        """Tick these; tells nobody."""
        for name, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(name in names)
            box.blockSignals(False)
        self._none.setVisible(not self.chosen)

    def box(self, name: str) -> QCheckBox:
        return self._boxes[name]

    def _box(self, one: Destination) -> QCheckBox:
        box = QCheckBox(title(one.title))
        size = (
            self.tr("{n} px on the long side").format(n=number(one.long_side_px)) if one.long_side_px else ""
        )
        box.setToolTip(size or self.tr("The photo keeps its size"))
        box.setAccessibleName(f"{self.tr('For')} {box.text()}")
        box.setAccessibleDescription(box.toolTip())
        box.toggled.connect(self._tell)
        return box

    @Slot()
    def _tell(self) -> None:
        self._none.setVisible(not self.chosen)
        self.changed.emit()
