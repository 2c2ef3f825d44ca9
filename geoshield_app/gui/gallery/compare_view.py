"""The compare view: one viewport for both pictures, a handle between them, Space to blink."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from geoshield_app.gui.canvas.picture_area import PictureArea
from geoshield_app.gui.gallery.compare_paint import GRIP_PX, Labels, Mode, paint_pair, panes_of, split_x
from geoshield_app.gui.gallery.pair import AMPLIFIED, Pair

_SPLIT_STEP = 0.02


class CompareView(PictureArea):
    """Shows a Pair; until one is there, a sentence. ``blinked`` when Space goes down or up."""

    blinked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Before and after"))
        self.pair: Pair | None = None
        self.mode = Mode.SPLIT
        self.split = 0.5
        self.blinking = False
        self._holds_handle = False
        factor = self.tr("Difference, amplified {factor} times").format(factor=AMPLIFIED)
        self._labels = Labels(self.tr("Before"), self.tr("After"), factor)

    @property
    def has_photo(self) -> bool:
        """The size of the last pair stays, so that the next one of that size is seen at the same place."""
        return self.pair is not None

    def show_pair(self, pair: Pair | None) -> None:
        """None takes the present pictures away at once, so that no stale one is ever seen."""
        self.pair = pair
        if pair is not None:
            self.message = ""
            self.set_photo_size(pair.size_px)
        self.update()

    def set_mode(self, mode: Mode) -> None:
        """The same place stays in the middle."""
        self.mode = mode
        self.fit() if self.fits else self._show(self.view)

    def set_blinking(self, blinking: bool) -> None:
        if blinking != self.blinking:
            self.blinking = blinking
            self.blinked.emit(blinking)
            self.update()

    def set_split(self, split: float) -> None:
        self.split = max(0.0, min(split, 1.0))
        self.update()

    def panes(self) -> list[QRectF]:
        return panes_of(self.mode, QRectF(self.rect()))

    def on_handle(self, point: QPointF) -> bool:
        """Whether a click there takes the handle."""
        x = split_x(QRectF(self.rect()), self.split)
        return self.mode is Mode.SPLIT and self.pair is not None and abs(point.x() - x) <= GRIP_PX

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """What a click there would do, as a shape."""
        return Qt.CursorShape.SplitHCursor if self.on_handle(point) else Qt.CursorShape.OpenHandCursor

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton and self.on_handle(event.position()):
            self._holds_handle = True
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self.begin_pan(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if self._holds_handle:
            self.set_split(event.position().x() / max(self.width(), 1))
        elif not self.go_on_panning(event):
            self.setCursor(self.cursor_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self._holds_handle = False
        self.end_pan()
        self.setCursor(self.cursor_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if not self.on_handle(event.position()):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Space:
            self.set_blinking(True)
        elif not self._split_by_key(event) and not self.pan_by_keys(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.set_blinking(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Space may be let go over another window."""
        super().focusOutEvent(event)
        self.set_blinking(False)

    def paint_photo(self, painter: QPainter) -> None:
        if self.pair is None:
            return
        paint_pair(
            painter,
            self.pair,
            self.view,
            QRectF(self.rect()),
            self.mode,
            split=self.split,
            blinking=self.blinking,
            pixel_ratio=self.devicePixelRatio(),
            labels=self._labels,
            colours=self.colours,
        )

    def _split_by_key(self, event: QKeyEvent) -> bool:
        """Ctrl and an arrow move the handle."""
        by = {Qt.Key.Key_Left: -_SPLIT_STEP, Qt.Key.Key_Right: _SPLIT_STEP}.get(Qt.Key(event.key()))
        if by is None or self.mode is not Mode.SPLIT:
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.set_split(self.split + by)
        return True
