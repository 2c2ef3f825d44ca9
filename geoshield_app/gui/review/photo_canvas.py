"""The photo under review with its boxes: mouse and keys become wishes, which the page turns into edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Region, Treatment
from geoshield_app.gui.canvas.picture_area import PictureArea
from geoshield_app.gui.canvas.pyramid import Pyramid
from geoshield_app.gui.review.box_paint import HANDLE_PX, BoxLook, on_pane, paint_boxes, paint_draft
from geoshield_app.gui.review.covering import covered_box
from geoshield_app.gui.review.handles import Hit, Part, changed, drawn, hit

_Shape = Qt.CursorShape
CURSORS = {
    Part.INSIDE: _Shape.SizeAllCursor,
    Part.NORTH: _Shape.SizeVerCursor,
    Part.SOUTH: _Shape.SizeVerCursor,
    Part.EAST: _Shape.SizeHorCursor,
    Part.WEST: _Shape.SizeHorCursor,
    Part.NORTH_WEST: _Shape.SizeFDiagCursor,
    Part.SOUTH_EAST: _Shape.SizeFDiagCursor,
    Part.NORTH_EAST: _Shape.SizeBDiagCursor,
    Part.SOUTH_WEST: _Shape.SizeBDiagCursor,
}
"""Of the selected box; another box shows a pointing hand: a click selects it."""
_OURS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
"""Keys that the window would take for itself."""
_TREATED = tuple(treatment for treatment in Treatment if treatment is not Treatment.PERTURB)


@dataclass(frozen=True, slots=True)
class _Drag:
    """A box being moved or resized (``hit``), or a new one being drawn (None)."""

    hit: Hit | None
    start: tuple[float, float]
    box: Box | None
    """As it was."""
    now: Box | None = None


class PhotoCanvas(PictureArea):
    """Signals carry region numbers from 0; ``picked`` and ``pointed`` None for no box.

    ``reshaped``: one finished drag or key press; ``key`` says which keys may melt into one step. ``outlined``: a box
    was drawn. ``stepped``: Tab asks for the next (1) or previous (-1) box.
    """

    picked = Signal(object)
    pointed = Signal(object)
    reshaped = Signal(int, object, str)
    outlined = Signal(object)
    erased = Signal(int)
    stepped = Signal(int)
    drawing_ended = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Photo with boxes"))
        self._regions: tuple[Region, ...] = ()
        self.picture: Pyramid | None = None
        self.covered: Pyramid | None = None
        self._drag: _Drag | None = None
        self.selected: int | None = None
        self.hovered: int | None = None
        self.drawing = False

    def show_picture(self, picture: Pyramid | None) -> None:
        """The photo; what covered the one before is gone with it."""
        self.picture, self.covered = picture, None
        if picture is not None:
            self.message = ""
            self.set_photo_size(picture.size_px)
        else:
            self.photo = (0, 0)
        self.update()

    @Slot(object)
    def show_covered(self, covered: Pyramid | None) -> None:
        """The same photo with its boxes treated, which is seen inside those boxes."""
        self.covered = covered
        self.update()

    def show_regions(self, regions: Sequence[Region]) -> None:
        if tuple(regions) == self._regions:
            return  # a drag that is going on goes on
        self._regions = tuple(regions)
        self._drag = None
        self.update()

    def select(self, number: int | None) -> None:
        """Mark a box; the photo moves only when it is out of sight."""
        self.selected = number
        self.update()

    @Slot(object)
    def point(self, number: int | None) -> None:
        """Light a box up, as the list asks."""
        if number != self.hovered:
            self.hovered = number
            self.update()

    def set_drawing(self, drawing: bool) -> None:
        """The next drag draws a box."""
        self.drawing = drawing
        self._drag = None
        self.setCursor(_Shape.CrossCursor if drawing else _Shape.OpenHandCursor)
        self.update()
        if not drawing:
            self.drawing_ended.emit()

    def box_of(self, number: int) -> Box | None:
        """As it is shown, in the middle of a drag too."""
        if self._drag is not None and self._drag.hit is not None and self._drag.hit.number == number:
            return self._drag.now
        return self._regions[number].box

    def hit_at(self, point: QPointF) -> Hit | None:
        boxes = [region.box for region in self._regions]
        return hit(boxes, self.to_photo(point), HANDLE_PX / self.view.scale, self.selected)

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """What a click there would do, as a shape."""
        if self.drawing:
            return _Shape.CrossCursor
        under = self.hit_at(point)
        if under is None:
            return _Shape.OpenHandCursor
        return CURSORS[under.part] if under.number == self.selected else _Shape.PointingHandCursor

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.MiddleButton:
            self.begin_pan(event)
        if event.button() != Qt.MouseButton.LeftButton or self.picture is None:
            return
        at = self.to_photo(event.position())
        if self.drawing:
            self._drag = _Drag(None, at, None)
            return
        under = self.hit_at(event.position())
        if under is None:
            self.picked.emit(None)
            self.begin_pan(event)
            return
        if under.number != self.selected:
            self.picked.emit(under.number)
            under = Hit(under.number, Part.INSIDE)
        box = self._regions[under.number].box
        self._drag = _Drag(under, at, box, box)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if self.go_on_panning(event):
            return
        if self._drag is None:
            under = self.hit_at(event.position())
            self.setCursor(self.cursor_at(event.position()))
            number = None if under is None else under.number
            if number != self.hovered:
                self.point(number)
                self.pointed.emit(number)
            return
        self._drag = replace(self._drag, now=self._dragged(self._drag, self.to_photo(event.position())))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self.end_pan()
        drag, self._drag = self._drag, None
        if drag is not None and drag.now is not None and drag.now != drag.box:
            if drag.hit is None:
                self.set_drawing(False)
                self.outlined.emit(drag.now)
            else:
                self.reshaped.emit(drag.hit.number, drag.now, "")
        self.setCursor(self.cursor_at(event.position()))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Beside the boxes only: in one it would be a slip while moving it."""
        if self.hit_at(event.position()) is None and not self.drawing:
            super().mouseDoubleClickEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab and Delete belong to the boxes while the canvas has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() in _OURS or self._is_escape(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if self._is_escape(event):
            self.set_drawing(False) if self.drawing else self.picked.emit(None)
        elif event.key() in _OURS and self.selected is not None:
            self.erased.emit(self.selected)
        elif not self._reshape_by_key(event) and not self.pan_by_keys(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 (Qt's name)
        """Tab goes from box to box, and on to the next control after the last one."""
        numbers = [number for number, region in enumerate(self._regions) if region.box is not None]
        later = [n for n in numbers if self.selected is None or (n > self.selected) == forwards]
        if not [n for n in later if n != self.selected]:
            return super().focusNextPrevChild(forwards)
        self.stepped.emit(1 if forwards else -1)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusInEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        if self.hovered is not None:
            self.point(None)
            self.pointed.emit(None)

    def paint_photo(self, painter: QPainter) -> None:
        if self.picture is None:
            return
        pane, ratio = QRectF(self.rect()), self.devicePixelRatio()
        self.picture.draw(painter, self.view, pane, ratio)
        if self.covered is not None:
            self._paint_treated(painter, self.covered, pane, ratio)
        paint_boxes(painter, self.looks(), self.view, self.pane_size(), self.colours)
        if self._drag is not None and self._drag.hit is None and self._drag.now is not None:
            paint_draft(painter, on_pane(self._drag.now, self.view, self.pane_size()), self.colours)

    def looks(self) -> list[BoxLook]:
        """Every box as it is drawn now."""
        boxes = ((number, self.box_of(number), region) for number, region in enumerate(self._regions))
        return [
            BoxLook(number + 1, box, region.accepted, number == self.selected, number == self.hovered)
            for number, box, region in boxes
            if box is not None
        ]

    def _paint_treated(self, painter: QPainter, covered: Pyramid, pane: QRectF, ratio: float) -> None:
        """Only inside the boxes: the rest stays as sharp as it is."""
        for region in self._regions:
            if region.accepted and region.treatment in _TREATED and (box := covered_box(region, self.photo)):
                shown = on_pane(box, self.view, self.pane_size()) & pane
                if shown.isEmpty():
                    continue
                painter.save()
                painter.setClipRect(shown)
                covered.draw(painter, self.view, pane, ratio)
                painter.restore()

    def _dragged(self, drag: _Drag, at: tuple[float, float]) -> Box | None:
        if drag.hit is None or drag.box is None:
            return drawn(drag.start, at, self.photo)
        return changed(drag.box, drag.hit.part, at[0] - drag.start[0], at[1] - drag.start[1], self.photo)

    def _reshape_by_key(self, event: QKeyEvent) -> bool:
        """Arrows move the selected box by a point of the screen, with Ctrl by ten, with Shift they resize it."""
        by = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }.get(Qt.Key(event.key()))
        box = None if self.selected is None else self._regions[self.selected].box
        if by is None or box is None or self.selected is None:
            return False
        far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = max(1, round((10 if far else 1) / self.view.scale))
        resizes = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        part = Part.SOUTH_EAST if resizes else Part.INSIDE
        new = changed(box, part, by[0] * step, by[1] * step, self.photo)
        if new != box:
            self.reshaped.emit(self.selected, new, "held" if event.isAutoRepeat() else "pressed")
        return True

    def _is_escape(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and (self.drawing or self.selected is not None)

    def setCursor(self, cursor: QCursor | Qt.CursorShape | QPixmap) -> None:  # noqa: N802 (Qt's name)
        """Panning and hovering share one cursor; drawing keeps its cross."""
        super().setCursor(_Shape.CrossCursor if self.drawing else cursor)
