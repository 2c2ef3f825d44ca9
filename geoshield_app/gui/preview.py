"""Small pictures for the detail pane, read away from the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

READ_AT_MOST_PX = 640
_MEGABYTES_AT_MOST = 1024


class _Answers(QObject):
    ready = Signal(int, QImage)


class _Reading(QRunnable):
    """Reads one file, scaled down while decoding where the format can."""

    def __init__(self, request: int, path: Path, answers: _Answers) -> None:
        super().__init__()
        self._request, self._path, self._answers = request, path, answers

    def run(self) -> None:
        picture = read_small(self._path)
        try:
            self._answers.ready.emit(self._request, picture)
        except RuntimeError:
            return  # the window was closed meanwhile


def read_small(path: Path) -> QImage:
    """The upright picture, long side at most READ_AT_MOST_PX; a null image when Qt cannot read the file."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    QImageReader.setAllocationLimit(_MEGABYTES_AT_MOST)
    size = reader.size()
    if max(size.width(), size.height()) > READ_AT_MOST_PX:
        bounds = QSize(READ_AT_MOST_PX, READ_AT_MOST_PX)
        reader.setScaledSize(size.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class Preview(QLabel):
    """Shows one file; an answer that comes after another file was asked for is dropped."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.setProperty("role", "picture")
        self.setAccessibleName(name)
        self._name = name
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
        self.setText(f"{self._name} ..." if path else "")
        if path is not None:
            QThreadPool.globalInstance().start(_Reading(self._request, path, self._answers))

    @Slot(int, QImage)
    def _take(self, request: int, picture: QImage) -> None:
        if request != self._request:
            return
        self._picture = picture
        if picture.isNull():
            self.setText("No preview for this kind of file.")
        else:
            self._fit()

    def resizeEvent(self, event: object) -> None:  # noqa: N802 (Qt's name)
        self._fit()

    def _fit(self) -> None:
        if not self._picture.isNull():
            ratio = self.devicePixelRatio()
            pixmap = QPixmap.fromImage(self._picture).scaled(
                self.size() * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            pixmap.setDevicePixelRatio(ratio)
            self.setPixmap(pixmap)
