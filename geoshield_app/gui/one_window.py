"""One window a person: a second start hands its paths to the first window and ends."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from geoshield_app.storage.paths import data_dir

_WAIT_MS = 3000
_LEAVES_MS = 15_000
"""That a window which was closed while models came in may take to end."""
_MOST_BYTES = 8 << 20


class OneWindow(QObject):
    """``first`` is True for the window that may open. ``called`` carries the paths of later starts.

    The lock is taken before anything else is touched, and freed by the system when the process dies.
    """

    called = Signal(list)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        home = folder or data_dir()
        self._name = (
            "geoshield-" + hashlib.sha256(str(home).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        )
        self._lock = QLockFile(str(home / "window.lock"))
        self._lock.setStaleLockTime(0)
        self.first = self._lock.tryLock(0)
        self._server: QLocalServer | None = None
        self._heard: dict[QLocalSocket, bytes] = {}
        if self.first:
            self._listen()

    def call(self, paths: Sequence[Path]) -> bool:
        """Hand ``paths`` to the first window; False when it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        text = json.dumps([str(path.absolute()) for path in paths])
        socket.write(text.encode("utf-8", "surrogateescape"))
        socket.flush()
        while socket.bytesToWrite() and socket.waitForBytesWritten(_WAIT_MS):
            pass
        socket.disconnectFromServer()
        return socket.state() == QLocalSocket.LocalSocketState.UnconnectedState or socket.waitForDisconnected(
            _WAIT_MS
        )

    def succeed(self, patience_ms: int = _LEAVES_MS) -> None:
        """Become the first once that one, which does not answer, has ended; nothing when it takes longer."""
        if not self.first and self._lock.tryLock(patience_ms):
            self.first = True
            self._listen()

    @Slot()
    def hush(self) -> None:
        """Nothing is answered any more: who starts now waits for the end and becomes the first."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def release(self) -> None:
        """Let another window open."""
        self.hush()
        self._lock.unlock()

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._server.listen(self._name)

    @Slot()
    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            self._heard[socket] = b""
            socket.setParent(self)
            socket.readyRead.connect(self._hear)
            socket.disconnected.connect(self._take)
            if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._end(socket)

    @Slot()
    def _hear(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket in self._heard:
            self._heard[socket] += bytes(socket.readAll().data())
            if len(self._heard[socket]) > _MOST_BYTES:
                socket.abort()

    @Slot()
    def _take(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._end(socket)

    def _end(self, socket: QLocalSocket) -> None:
        """What was said, once; nonsense only brings the window forward."""
        if socket not in self._heard:
            return
        heard = self._heard.pop(socket) + bytes(socket.readAll().data())
        socket.deleteLater()
        try:
            said = json.loads(heard.decode("utf-8", "surrogateescape"))
            paths = [Path(text) for text in said if isinstance(text, str)]
        except (ValueError, TypeError):
            paths = []
        self.called.emit(paths)
