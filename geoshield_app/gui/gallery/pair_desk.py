"""The pair that is compared: loaded, sharpened when the person looks close; answers for another pair are dropped."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from geoshield_app.domain.boxes import Box
from geoshield_app.gui.canvas.latest import Latest
from geoshield_app.gui.canvas.loading import wants_detail
from geoshield_app.gui.canvas.viewport import Rect
from geoshield_app.gui.gallery.pair import Pair, Wanted, load_pair, sharpen_pair

_SETTLE_MS = 200


class PairDesk(QObject):
    """``shown`` carries a Pair, ``failed`` the Problem of one that cannot be shown."""

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted: Wanted | None = None
        self.pair: Pair | None = None
        self._box: Box | None = None
        self._loading, self._sharpening = Latest(self), Latest(self)
        self._closer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._loading.ready.connect(self._take)
        self._loading.failed.connect(self._fail)
        self._sharpening.ready.connect(self._take)
        self._closer.timeout.connect(self._sharpen)

    def open(self, wanted: Wanted | None) -> bool:
        """Another pair, or none; whether it is another one."""
        if wanted == self.wanted:
            return False
        for latest in (self._loading, self._sharpening):
            latest.drop()
        self._closer.stop()
        self.wanted, self.pair, self._box = wanted, None, None
        if wanted is not None:
            self._loading.ask(partial(load_pair, wanted))
        return True

    def look(self, scale: float, visible: Rect) -> None:
        """``scale`` screen pixels per photo pixel, the part in sight: sharpened once the person holds still."""
        if self.pair is None:
            return
        box = wants_detail(self.pair.after, scale, visible)
        if box != self._box:
            self._box = box
            self._closer.start() if box is not None else self._closer.stop()

    @Slot()
    def _sharpen(self) -> None:
        if self.pair is not None and self._box is not None:
            self._sharpening.ask(partial(sharpen_pair, self.pair, self._box))

    @Slot(object)
    def _take(self, pair: Pair) -> None:
        self.pair = pair
        self.shown.emit(pair)

    @Slot(object)
    def _fail(self, problem: object) -> None:
        self.failed.emit(problem)
