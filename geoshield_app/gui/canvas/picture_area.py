"""A widget that shows a photo: wheel zooms, dragging pans, keys do both. What it paints is its children's affair."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from geoshield_app.gui.canvas.viewport import ZOOM_STEP, Size, Viewport, fitted, one_to_one, percent
from geoshield_app.gui.theme import LIGHT, tokens

MARGIN_PX = 12
_RING_PX = 2
_WHEEL_NOTCH = 120
_PAN_SHARE = 0.15
_LARGEST_FIT = 3.0
_ZOOM_KEYS = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Equal: ZOOM_STEP, Qt.Key.Key_Minus: 1 / ZOOM_STEP}


class PictureArea(QWidget):
    """Holds the viewport; ``moved`` after it changed.

    Keys: + and - zoom, 0 fits, 1 shows one photo pixel on one of the screen's.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = tokens(LIGHT)
        self.photo: Size = (0, 0)
        self.view = Viewport(1.0, (0, 0))
        self.fits = True
        self.message = ""
        self._dragged_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_theme(self, theme: str) -> None:
        self.colours = tokens(theme)
        self.update()

    @property
    def has_photo(self) -> bool:
        """Whether there is one to zoom."""
        return all(self.photo)

    def set_photo_size(self, photo: Size) -> None:
        """A photo of another size is shown whole; one of the same size stays where it is."""
        if photo != self.photo:
            self.photo = photo
            self.fit()

    def say(self, message: str) -> None:
        """A sentence instead of a photo: what is awaited or why there is none."""
        self.message = message
        self.update()

    def panes(self) -> list[QRectF]:
        """Where the photo is shown; each pane shows the same viewport."""
        return [QRectF(self.rect())]

    def pane_at(self, point: QPointF) -> QRectF:
        """The pane under a point, the first one beside them all."""
        return next((pane for pane in self.panes() if pane.contains(point)), self.panes()[0])

    def pane_size(self) -> Size:
        pane = self.panes()[0]
        return pane.width(), pane.height()

    def to_photo(self, point: QPointF) -> tuple[float, float]:
        """The photo pixel under a point of the widget."""
        local = point - self.pane_at(point).topLeft()
        return self.view.to_photo((local.x(), local.y()), self.pane_size())

    def fit(self) -> None:
        """The whole photo; a small one is enlarged a little."""
        self.fits = True
        if all(self.photo):
            self._show(fitted(self.photo, self.pane_size(), margin=MARGIN_PX, largest=_LARGEST_FIT))

    def real_size(self) -> None:
        """One photo pixel on one pixel of the screen, at the same place."""
        self.fits = False
        self._show(one_to_one(self.view, self.devicePixelRatio()))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Around a point of the widget, around the middle without one."""
        self.fits = False
        pane = self.pane_at(at) if at is not None else self.panes()[0]
        local = (at if at is not None else pane.center()) - pane.topLeft()
        self._show(self.view.zoomed(factor, (local.x(), local.y()), self.pane_size()))

    def pan(self, dx: float, dy: float) -> None:
        self.fits = False
        self._show(self.view.panned(dx, dy))

    def percent(self) -> int:
        return percent(self.view, self.devicePixelRatio())

    def pan_by_keys(self, event: QKeyEvent) -> bool:
        """Arrow keys move the photo; whether this key was one of them."""
        width, height = self.pane_size()
        by = {
            Qt.Key.Key_Left: (width, 0.0),
            Qt.Key.Key_Right: (-width, 0.0),
            Qt.Key.Key_Up: (0.0, height),
            Qt.Key.Key_Down: (0.0, -height),
        }.get(Qt.Key(event.key()))
        if by is None:
            return False
        self.pan(by[0] * _PAN_SHARE, by[1] * _PAN_SHARE)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in _ZOOM_KEYS:
            self.zoom(_ZOOM_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() == Qt.Key.Key_1:
            self.real_size()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        turned = event.angleDelta().y()
        if turned and all(self.photo):
            self.zoom(ZOOM_STEP ** (turned / _WHEEL_NOTCH), event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """From the whole photo to its pixels and back."""
        if not self.fits:
            self.fit()
            return
        factor = 1 / (self.view.scale * self.devicePixelRatio())
        self.zoom(max(factor, 1.0) if factor > 1 else 2.0, event.position())

    def begin_pan(self, event: QMouseEvent) -> None:
        self._dragged_from = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def go_on_panning(self, event: QMouseEvent) -> bool:
        """Whether the photo is being dragged."""
        if self._dragged_from is None:
            return False
        by = event.position() - self._dragged_from
        self._dragged_from = event.position()
        self.pan(by.x(), by.y())
        return True

    def end_pan(self) -> None:
        self._dragged_from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.fit() if self.fits else self._show(self.view)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.colours["sunken"]))
        if self.message:
            painter.setPen(QColor(self.colours["quiet"]))
            inside = self.rect().adjusted(24, 24, -24, -24)
            painter.drawText(
                inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap.value, self.message
            )
        else:
            self.paint_photo(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours["accent"]), _RING_PX))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def paint_photo(self, painter: QPainter) -> None:
        """For children."""

    def _show(self, view: Viewport) -> None:
        self.view = view.limited(self.photo, self.pane_size())
        self.moved.emit()
        self.update()
