"""Above the grid: find by name, order, and how many photos are shown."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from geoshield_app.gui.language import number
from geoshield_app.gui.library.arranging import Order

_TYPING_MS = 150
"""A filter is applied when the typing rests."""


class WishBar(QWidget):
    """``changed`` when the person wants to see other photos, or in another order."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search, self._order, self._count = QLineEdit(), QComboBox(), QLabel()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        for order, word in (
            (Order.ADDED, self.tr("As added")),
            (Order.NAME, self.tr("By name")),
            (Order.STATE, self.tr("By state")),
            (Order.FOLDER, self.tr("By folder")),
        ):
            self._order.addItem(word, order.value)
        self._order.setAccessibleName(self.tr("Order"))
        self._search.setPlaceholderText(self.tr("Find by name"))
        self._search.setAccessibleName(self.tr("Find by name"))
        self._search.setClearButtonEnabled(True)
        self._count.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._search, 1)
        row.addWidget(self._order)
        row.addWidget(self._count)
        self._search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.changed)
        self._order.currentIndexChanged.connect(self.changed)

    @property
    def text(self) -> str:
        return self._search.text().strip()

    @property
    def order(self) -> Order:
        return Order(self._order.currentData())

    def begin(self) -> None:
        """The keyboard types a name."""
        self._search.setFocus()
        self._search.selectAll()

    def show_count(self, shown: int, total: int) -> None:
        text = self.tr("{n} of {total}") if shown != total else self.tr("{total} photos")
        self._count.setText(text.format(n=number(shown), total=number(total)))
