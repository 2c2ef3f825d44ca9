"""The regions of the photo under review as a Qt list; an edit becomes a wish, the list itself changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from geoshield_app.domain.findings import Region
from geoshield_app.gui.review import review_words
from geoshield_app.gui.words import element

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
_Flag = Qt.ItemFlag
REGION_ROLE = int(_Role.UserRole) + 1


class ElementModel(QAbstractListModel):
    """One line per region in the order of the draft; ``renamed`` and ``ticked`` carry its number from 0."""

    renamed = Signal(int, str)
    ticked = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._regions: tuple[Region, ...] = ()

    def show_regions(self, regions: Sequence[Region]) -> None:
        """Take over what changed; a selection stays where the lines stay."""
        regions = tuple(regions)
        old, self_count, count = self._regions, len(self._regions), len(regions)
        if regions == old:
            return
        if count < self_count:
            self.beginRemoveRows(_NOWHERE, count, self_count - 1)
            self._regions = old[:count]
            self.endRemoveRows()
        elif count > self_count:
            self.beginInsertRows(_NOWHERE, self_count, count - 1)
            self._regions = (*old, *regions[self_count:])
            self.endInsertRows()
        self._regions = regions
        if count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._regions)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _Flag.NoItemFlags
        return (
            _Flag.ItemIsEnabled
            | _Flag.ItemIsSelectable
            | _Flag.ItemIsEditable
            | _Flag.ItemIsUserCheckable
            | _Flag.ItemNeverHasChildren
        )

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._regions):
            return None
        region = self._regions[index.row()]
        match role:
            case _Role.DisplayRole:
                return element(region.label)
            case _Role.EditRole:
                return region.label
            case _Role.CheckStateRole:
                return Qt.CheckState.Checked if region.accepted else Qt.CheckState.Unchecked
            case _Role.ToolTipRole:
                return f"{element(region.label)}\n{review_words.about(region)}"
            case _Role.AccessibleTextRole:
                return review_words.spoken(index.row() + 1, region)
            case _ if role == REGION_ROLE:
                return region
        return None

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:  # noqa: N802 (Qt's name)
        """Asks for the change; the line shows it when the decision was changed."""
        if not index.isValid():
            return False
        if role == _Role.CheckStateRole:
            self.ticked.emit(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == _Role.EditRole and str(value).strip():
            self.renamed.emit(index.row(), str(value))
            return True
        return False
