"""A hand on the mouse, and what lies on the page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

LEFT = Qt.MouseButton.LeftButton


def regions(page):
    return page.editor.decision.draft.regions


def at(page, x, y) -> QPoint:
    """Where a pixel of the photo lies on the canvas."""
    canvas = page.editor.canvas
    left, top = canvas.view.to_pane((x, y), canvas.pane_size())
    return QPoint(round(left), round(top))


def drag(qtbot, page, start, end) -> None:
    canvas = page.editor.canvas
    qtbot.mousePress(canvas, LEFT, pos=at(page, *start))
    qtbot.mouseMove(canvas, at(page, *end))
    qtbot.mouseRelease(canvas, LEFT, pos=at(page, *end))
