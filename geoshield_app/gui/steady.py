"""The wheel scrolls a page and turns no choice on its way: what is chosen here decides what stays in a file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QSlider, QWidget


class _Guard(QObject):
    """Lets the wheel go on to the page below."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True


def keep_steady(widget: QWidget) -> None:
    """Every box and slider in ``widget`` changes by click and key alone."""
    guard = _Guard(widget)
    for one in (*widget.findChildren(QComboBox), *widget.findChildren(QSlider)):
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        one.installEventFilter(guard)
