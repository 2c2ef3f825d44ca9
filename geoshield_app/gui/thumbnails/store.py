"""Thumbnails for views: at once from memory, else asked for and told when they are there. Never a stale picture."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from geoshield_app.gui.thumbnails.cache import ThumbnailCache, stamp_of

MEMORY_BYTES = 96 << 20
WAITING_AT_MOST = 240
"""What was asked for before and scrolled away since is forgotten."""


class _Answers(QObject):
    ready = Signal(int, object, str, QImage)


class _Reading(QRunnable):
    """One photo: from the disk cache, else from the photo itself. ``known`` is the stamp of what is shown already."""

    def __init__(
        self, request: int, path: Path, known: str, cache: ThumbnailCache, answers: _Answers
    ) -> None:
        super().__init__()
        self._request, self._path, self._known = request, path, known
        self._cache, self._answers = cache, answers

    def run(self) -> None:
        stamp, picture = self._read()
        try:
            self._answers.ready.emit(self._request, self._path, stamp, picture)
        except RuntimeError:
            return  # the window was closed meanwhile

    def _read(self) -> tuple[str, QImage]:
        from geoshield_app.gui.thumbnails.reading import small_jpeg

        try:
            stamp = stamp_of(self._path)
        except (OSError, ValueError):
            return "", QImage()
        if stamp == self._known:
            return stamp, QImage()
        data = self._cache.read(stamp)
        picture = QImage.fromData(data) if data else QImage()
        if picture.isNull() and (data := small_jpeg(self._path)) is not None:
            picture = QImage.fromData(data)
            self._cache.write(stamp, data)
        return stamp, picture


class _Pruning(QRunnable):
    def __init__(self, cache: ThumbnailCache) -> None:
        super().__init__()
        self._cache = cache

    def run(self) -> None:
        self._cache.prune()


class ThumbnailStore(QObject):
    """``get`` answers at once; ``ready`` carries the path of a picture that has come, or that cannot be read."""

    ready = Signal(object)

    def __init__(self, cache: ThumbnailCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cache = cache
        self._pictures: OrderedDict[Path, tuple[str, QPixmap]] = OrderedDict()
        self._bytes = 0
        self._unreadable: set[Path] = set()
        self._waiting: OrderedDict[Path, str] = OrderedDict()
        self._asked: dict[Path, int] = {}
        self._request = 0
        self._checked: set[Path] = set()
        self._answers = _Answers(self)
        self._answers.ready.connect(self._take)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)

    def get(self, path: Path) -> QPixmap | None:
        """The picture; None while it is read, and for a file that cannot be."""
        found = self._pictures.get(path)
        if found is not None:
            self._pictures.move_to_end(path)
            if path not in self._checked:
                self._ask(path, found[0])
            return found[1]
        if path not in self._unreadable:
            self._ask(path, "")
        return None

    def unreadable(self, path: Path) -> bool:
        """Whether reading was tried in vain."""
        return path in self._unreadable

    def recheck(self) -> None:
        """Files may have changed: what is shown next is compared with the disk once more."""
        self._checked.clear()
        self._unreadable.clear()

    def clear(self) -> int:
        """Forget all pictures, also on the disk; how many files went."""
        self._pictures.clear()
        self._bytes = 0
        self.recheck()
        return self.cache.clear()

    def prune(self) -> None:
        """Keep the disk cache below its cap, in the background."""
        self._pool.start(_Pruning(self.cache))

    def wait(self) -> None:
        """Drop what waits and return when nothing is read any more."""
        self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone()

    def _ask(self, path: Path, known: str) -> None:
        if path in self._asked:
            return
        self._waiting[path] = known
        self._waiting.move_to_end(path)
        while len(self._waiting) > WAITING_AT_MOST:
            self._waiting.popitem(last=False)
        self._read_next()

    def _read_next(self) -> None:
        """The newest wish first: it is what the eye rests on."""
        while self._waiting and len(self._asked) < self._pool.maxThreadCount():
            path, known = self._waiting.popitem()
            self._request += 1
            self._asked[path] = self._request
            self._pool.start(_Reading(self._request, path, known, self.cache, self._answers))

    @Slot(int, object, str, QImage)
    def _take(self, request: int, path: Path, stamp: str, picture: QImage) -> None:
        if self._asked.get(path) != request:
            return
        del self._asked[path]
        self._checked.add(path)
        if not picture.isNull():
            self._keep(path, stamp, QPixmap.fromImage(picture))
        elif path not in self._pictures or not stamp:
            self._drop(path)
            self._unreadable.add(path)
        self.ready.emit(path)
        self._read_next()

    def _keep(self, path: Path, stamp: str, picture: QPixmap) -> None:
        self._drop(path)
        self._pictures[path] = (stamp, picture)
        self._bytes += _bytes(picture)
        while self._bytes > MEMORY_BYTES and len(self._pictures) > 1:
            self._drop(next(iter(self._pictures)))

    def _drop(self, path: Path) -> None:
        old = self._pictures.pop(path, None)
        if old is not None:
            self._bytes -= _bytes(old[1])


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
