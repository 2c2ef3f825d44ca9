"""Tells when a window was seen for the first time: what can wait, waits for that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QWidget

PATIENCE_MS = 2000


class FirstPaint(QObject):
    """``over`` once, when the window's contents were painted; without that (it began minimised) after PATIENCE_MS."""

    over = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._watched: QWidget = window.centralWidget()  # type: ignore[assignment]
        self._watched.installEventFilter(self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._tell)
        self._patience.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Paint:
            self._patience.start(0)  # in the next turn of the event loop, when all of it is painted
            self._watched.removeEventFilter(self)
        return False

    @Slot()
    def _tell(self) -> None:
        self._watched.removeEventFilter(self)
        self.over.emit()
