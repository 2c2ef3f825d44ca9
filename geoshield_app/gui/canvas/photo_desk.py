"""The photo that is looked at: loads it, sharpens it when the person looks close, notices when the file changes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from geoshield_app.domain.boxes import Box
from geoshield_app.gui.canvas.latest import Latest
from geoshield_app.gui.canvas.loading import Shown, load, sharpen, wants_detail
from geoshield_app.gui.canvas.viewport import Rect

_SETTLE_MS = 200
"""A file that is being written, or a photo that is being dragged, is waited for."""


class PhotoDesk(QObject):
    """One photo at a time. ``shown`` carries a Shown: first the photo, again when it was sharpened or read anew.

    ``failed`` carries the Problem of a photo that cannot be shown. Answers for another photo are dropped.
    """

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.photo: Shown | None = None
        self._wanted: Box | None = None
        self._loading, self._sharpening = Latest(self), Latest(self)
        self._watcher = QFileSystemWatcher(self)
        self._again = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._closer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._loading.ready.connect(self._take)
        self._loading.failed.connect(self._fail)
        self._sharpening.ready.connect(self._take_detail)
        self._watcher.fileChanged.connect(self._notice)
        self._again.timeout.connect(self._load)
        self._closer.timeout.connect(self._sharpen)

    def open(self, path: Path | None) -> None:
        """Another photo, or none; what was shown of the one before is gone at once."""
        if watched := self._watcher.files():
            self._watcher.removePaths(watched)
        for latest in (self._loading, self._sharpening):
            latest.drop()
        self._again.stop()
        self._closer.stop()
        self.path, self.photo, self._wanted = path, None, None
        if path is not None:
            self._load()

    def look(self, scale: float, visible: Rect) -> None:
        """``scale`` screen pixels per photo pixel, the part in sight: sharpened once the person holds still."""
        if self.photo is None:
            return
        wanted = wants_detail(self.photo.pyramid, scale, visible)
        if wanted != self._wanted:
            self._wanted = wanted
            self._closer.start() if wanted is not None else self._closer.stop()

    @Slot()
    def _load(self) -> None:
        if self.path is not None:
            self._watcher.addPath(str(self.path))
            self._loading.ask(partial(load, self.path))

    @Slot()
    def _sharpen(self) -> None:
        if self.path is not None and self._wanted is not None:
            self._sharpening.ask(partial(sharpen, self.path, self._wanted))

    @Slot(object)
    def _take(self, photo: Shown) -> None:
        self.photo = photo
        self.shown.emit(photo)

    @Slot(object)
    def _fail(self, problem: object) -> None:
        self.photo = None
        self.failed.emit(problem)

    @Slot(object)
    def _take_detail(self, detail: tuple[Box, QImage]) -> None:
        if self.photo is not None:
            self.photo = replace(self.photo, pyramid=replace(self.photo.pyramid, detail=detail))
            self.shown.emit(self.photo)

    @Slot(str)
    def _notice(self, path: str) -> None:
        """Programs often write beside and rename, so the file is looked at again a little later."""
        self._again.start()
