"""A server that speaks Ollama's API, as its documentation says, over a real socket, and goes wrong as it is told.

As a program it answers everything well, for trying the command line by hand:

    python -m tests.vlm.fake_ollama --port 11500 --models llava:7b
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import select
import threading
import time
from collections.abc import Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

from tests.vlm.fake_ollama_parts import WELL, Answer, Model, Reply, Seen
from tests.vlm.fake_ollama_routes import ROUTES

__all__ = ["WELL", "FakeOllama", "Model", "Reply", "Seen", "dead_url"]


class FakeOllama:
    """``with FakeOllama() as server``: ``server.url`` is its address, ``server.seen`` what arrived.

    ``answer`` is what the model says, or how the chat goes wrong; ``replies`` take the place of other answers by path.
    """

    def __init__(
        self, models: Iterable[str] = ("llava:7b",), answer: str | Reply | Answer = WELL, port: int = 0
    ) -> None:
        self.models = {name: Model() for name in models}
        self.answer: Answer = answer if callable(answer) else lambda seen: answer
        self.replies: dict[str, Reply] = {}
        self.library = {"llava:7b": {"sha256:aa": 4000, "sha256:bb": 600}}
        """Models that can be pulled: their parts and sizes."""
        self.downloaded: dict[str, int] = {}
        self.part_bytes = 1000
        self.loaded: dict[str, float] = {}
        self.loads = 0
        self.keeps_memory = False
        """Whether it lies about unloading."""
        self.stalls_at: int | None = None
        """Bytes at which a download gets stuck, while its reports go on."""
        self.seen: list[Seen] = []
        self.closing = threading.Event()
        self.hung_up = threading.Event()
        """The other side went away in the middle of an answer."""
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.fake = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def asked(self, path: str) -> list[Seen]:
        return [seen for seen in self.seen if seen.path == path]

    def __enter__(self) -> FakeOllama:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.hear_the_rest()
        self._server.server_close()
        self._thread.join()


def dead_url() -> str:
    """An address where a server was a moment ago."""
    with FakeOllama() as server:
        return server.url


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # closing waits for every answer
    request_queue_size = 64
    fake: FakeOllama

    def hear_the_rest(self) -> None:
        """Whoever had connected when the end came: what arrived is seen, however late this machine came to it."""
        self.timeout = 0.0
        while select.select([self.socket], [], [], 0)[0]:
            self.handle_request()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The other side hung up, as it may."""
        self.fake.hung_up.set()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        fake = self.server.fake
        data = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): text for name, text in self.headers.items()}
        seen = Seen(self.command, self.path, headers, json.loads(data or b"{}"))
        fake.seen.append(seen)
        self.close_connection = True
        reply = fake.replies.get(self.path)
        if reply is not None:
            self._send(reply)
            return
        route = ROUTES.get((self.command, self.path))
        if route is None:
            self._send(Reply(b'{"error": "404 page not found"}', 404))
            return
        answer = route(fake, seen)
        self._send(answer) if isinstance(answer, Reply) else self._stream(answer)

    do_GET = do_POST  # noqa: N815
    do_DELETE = do_POST  # noqa: N815

    def _stream(self, parts: Iterator[dict[str, Any]]) -> None:
        """NDJSON in chunks, each sent at once."""
        self.send_response(200)
        self.send_header("Content-Type", "application/x-ndjson")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        with contextlib.closing(parts):
            for part in parts:
                line = json.dumps(part).encode() + b"\n"
                self.wfile.write(f"{len(line):x}\r\n".encode() + line + b"\r\n")
                self.wfile.flush()
        self.wfile.write(b"0\r\n\r\n")

    def _send(self, reply: Reply) -> None:
        closing = self.server.fake.closing
        if reply.silent_before:
            closing.wait(30)
            return
        if reply.raw is not None:
            self.wfile.write(reply.raw)
            return
        self.send_response(reply.status)
        length = {} if reply.endless else {"Content-Length": str(len(reply.body))}
        for name, text in {**length, **reply.headers}.items():
            self.send_header(name, text)
        self.end_headers()
        if reply.endless:
            while not closing.is_set():
                self.wfile.write(reply.body)
                time.sleep(0.001)
        if reply.silent_after is not None:
            self.wfile.write(reply.body[: reply.silent_after])
            self.wfile.flush()
            closing.wait(30)
            return
        self.wfile.write(reply.body[: reply.cut_after])

    def log_message(self, *_: object) -> None:
        """Quiet."""


def _telling(seen: Seen) -> str:
    """Says on the terminal what arrived, and answers well."""
    from PIL import Image

    for picture in seen.pictures:
        opened = Image.open(io.BytesIO(picture))
        print(f"{seen.path}: {opened.format} {opened.size}, tags: {dict(opened.getexif())}", flush=True)
    if "latitude" in json.dumps(seen.body):
        return json.dumps(
            {"place": "Lund, Sweden", "latitude": 55.704, "longitude": 13.191, "confidence": 0.7}
        )
    return WELL


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=11500)
    parser.add_argument("--models", nargs="*", default=["llava:7b"])
    args = parser.parse_args()
    with FakeOllama(args.models, _telling, args.port) as server:
        print(server.url, flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()
