"""A small line that shows how a number falls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from geoshield_app.gui.language import number
from geoshield_app.gui.theme import LIGHT, tokens

_PAD = 4.0


def line_through(values: Sequence[float], rect: QRectF, total: int) -> list[QPointF]:
    """Points from left to right, the largest value at the top; ``total`` values fill the whole width.

    Equal values lie in the middle. Values that are no numbers are left out.
    """
    known = [(at, value) for at, value in enumerate(values) if value == value and abs(value) != float("inf")]
    if not known:
        return []
    low, high = min(value for _, value in known), max(value for _, value in known)
    wide = max(total - 1, len(values) - 1, 1)
    return [
        QPointF(
            rect.x() + rect.width() * at / wide,
            rect.bottom() - rect.height() * ((value - low) / (high - low) if high > low else 0.5),
        )
        for at, value in known
    ]


class Sparkline(QWidget):
    """``add`` a value at a time; ``begin`` for another photo."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._colours = tokens(LIGHT)
        self._values: list[float] = []
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def begin(self, total: int = 0) -> None:
        self._values, self._total = [], total
        self.update()

    def put(self, index: int, value: float) -> None:
        """The value of step ``index`` from 1; a later value of the same step replaces it, missed steps repeat."""
        last = self._values[-1] if self._values else value
        self._values = self._values[: index - 1]
        self._values += [last] * (index - 1 - len(self._values)) + [value]
        self.setAccessibleDescription(number(value, 3))
        self.setToolTip(f"{number(self._values[0], 3)} → {number(value, 3)}")
        self.update()

    def values(self) -> tuple[float, ...]:
        return tuple(self._values)

    def set_theme(self, theme: str) -> None:
        self._colours = tokens(theme)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(160, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        points = line_through(self._values, rect, self._total)
        painter.setPen(QPen(QColor(self._colours["line"]), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if points:
            painter.setPen(QPen(QColor(self._colours["accent"]), 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            painter.setBrush(QColor(self._colours["accent"]))
            painter.drawEllipse(points[-1], 2.5, 2.5)
        painter.end()
