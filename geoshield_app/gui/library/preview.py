"""Small pictures for the detail pane, read away from the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from geoshield_app.gui.pictures import small_picture

_HEIGHT_PX = 140


class _Answers(QObject):
    ready = Signal(int, QImage)


class _Reading(QRunnable):
    """Reads one file."""

    def __init__(self, request: int, path: Path, answers: _Answers) -> None:
        super().__init__()
        self._request, self._path, self._answers = request, path, answers

    def run(self) -> None:
        picture = small_picture(self._path)
        try:
            self._answers.ready.emit(self._request, picture)
        except RuntimeError:
            return  # the window was closed meanwhile


class Preview(QWidget):
    """One file under its caption; an answer that comes after another file was asked for is dropped."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._area = QLabel(caption), QLabel(wordWrap=True)
        self._caption.setProperty("role", "quiet")
        self._area.setProperty("role", "picture")
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setAccessibleName(caption)
        self._area.setFixedHeight(_HEIGHT_PX)
        self._area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addWidget(self._area)
        self._request = 0
        self._path: Path | None = None
        self._picture = QImage()
        self._answers = _Answers(self)
        self._answers.ready.connect(self._take)

    def show_file(self, path: Path | None) -> None:
        """Ask for the picture; the same file is not read twice in a row."""
        if path == self._path:
            return
        self._path, self._picture = path, QImage()
        self._request += 1
        self._area.setText(self.tr("Loading ...") if path else "")
        if path is not None:
            QThreadPool.globalInstance().start(_Reading(self._request, path, self._answers))

    @Slot(int, QImage)
    def _take(self, request: int, picture: QImage) -> None:
        if request != self._request:
            return
        self._picture = picture
        if picture.isNull():
            self._area.setText(self.tr("No preview for this kind of file."))
        else:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The whole picture, as large as the area allows, in the screen's own pixels."""
        if self._picture.isNull():
            return
        ratio = self.devicePixelRatio()
        small = self._picture.scaled(
            self._area.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        self._area.setPixmap(QPixmap.fromImage(small))
