"""A server that speaks Ollama's API, as its documentation says, over a real socket, and goes wrong as it is told.

As a program it answers everything well, for trying the command line by hand:

    python tests/vlm/fake_ollama.py --port 11500 --models llava:7b
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import io
import json
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

WELL = json.dumps(
    {
        "description": ["A street with parked cars.", "Two people walk past a shop in daylight."],
        "elements": [
            {"name": "blue street sign", "reason": "text", "confidence": 0.9},
            {"name": "tiled roof", "reason": "architecture", "confidence": 0.6},
        ],
    }
)


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def pictures(self) -> list[bytes]:
        messages = self.body.get("messages") or []
        return [base64.b64decode(one) for message in messages for one in message.get("images") or ()]


@dataclass(frozen=True)
class Reply:
    """What is sent instead of the documented answer, and how it goes wrong on the way."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    silent_before: bool = False
    """Nothing at all until the server is closed."""
    silent_after: int | None = None
    """Silence after so many bytes of the body."""
    cut_after: int | None = None
    """The connection closes after so many bytes of the body."""
    endless: bool = False
    """The body is sent again and again until the other side goes away."""
    raw: bytes | None = None
    """Instead of HTTP."""


@dataclass
class Model:
    """One installed model, as ``/api/tags`` and ``/api/show`` tell of it."""

    capabilities: list[str] | None = field(default_factory=lambda: ["completion", "vision"])
    families: list[str] | None = field(default_factory=lambda: ["llama", "clip"])
    size: int = 4_733_363_377
    remote: dict[str, str] = field(default_factory=dict)
    """``remote_host`` and ``remote_model`` of a cloud model."""


Answer = Callable[[Seen], str | Reply]


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
        route = _ROUTES.get((self.command, self.path))
        if route is None:
            self._send(_object({"error": "404 page not found"}, 404))
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


Routed = Reply | Iterator[dict[str, Any]]


def _object(value: object, status: int = 200) -> Reply:
    return Reply(json.dumps(value).encode(), status)


def _full(name: str) -> str:
    return name if ":" in name else f"{name}:latest"


def _absent(name: str) -> Reply:
    return _object({"error": f"model '{name}' not found"}, 404)


def _row(name: str, model: Model) -> dict[str, Any]:
    details = {"format": "gguf", "family": "llama", "families": model.families, "parameter_size": "7B"}
    base = {"name": name, "model": name, "size": model.size, "digest": f"sha256:{name}", "details": details}
    return {**base, "modified_at": "2026-11-04T14:56:49.277302595-07:00", **model.remote}


def _tags(fake: FakeOllama, seen: Seen) -> Routed:
    return _object({"models": [_row(name, model) for name, model in fake.models.items()]})


def _show(fake: FakeOllama, seen: Seen) -> Routed:
    name = _full(seen.body["model"])
    if name not in fake.models:
        return _absent(name)
    model = fake.models[name]
    told = {} if model.capabilities is None else {"capabilities": model.capabilities}
    info = {} if model.remote else {"model_info": {"general.architecture": "llama"}}
    return _object(
        {"details": _row(name, model)["details"], "template": "{{ .Prompt }}", **info, **told, **model.remote}
    )


def _ps(fake: FakeOllama, seen: Seen) -> Routed:
    rows = [
        {
            "name": name,
            "model": name,
            "size": 6_591_830_464,
            "size_vram": 5_333_539_264,
            "expires_at": "2026-11-25T14:38:31Z",
        }
        for name in fake.loaded
    ]
    return _object({"models": rows})


def _unload(fake: FakeOllama, name: str, what: dict[str, Any]) -> Routed:
    if not fake.keeps_memory:
        fake.loaded.pop(name, None)
    return _object({"model": name, **what, "done": True, "done_reason": "unload"})


def _generate(fake: FakeOllama, seen: Seen) -> Routed:
    name = _full(seen.body["model"])
    if name not in fake.models:
        return _absent(name)
    if seen.body.get("keep_alive") == 0 and not seen.body.get("prompt"):
        return _unload(fake, name, {"response": ""})
    return _object({"model": name, "response": "well", "done": True, "done_reason": "stop"})


def _chat(fake: FakeOllama, seen: Seen) -> Routed:
    name = _full(seen.body["model"])
    if name not in fake.models:
        return _absent(name)
    messages = seen.body.get("messages") or []
    if not messages and seen.body.get("keep_alive") == 0:
        return _unload(fake, name, {"message": {"role": "assistant", "content": ""}})
    if any(not picture.startswith((b"\xff\xd8", b"\x89PNG")) for picture in seen.pictures):
        return _object({"error": "Failed to create new sequence: invalid image input"}, 500)
    if name not in fake.loaded:
        fake.loads += 1
        fake.loaded[name] = time.time()
    answer = fake.answer(seen)
    return answer if isinstance(answer, Reply) else _spoken(name, answer)


def _spoken(name: str, text: str) -> Iterator[dict[str, Any]]:
    """The answer word by word, then the figures."""
    base = {"model": name, "created_at": "2026-11-25T08:52:19.385406455-07:00"}
    for at in range(0, len(text), 12):
        yield {**base, "message": {"role": "assistant", "content": text[at : at + 12]}, "done": False}
    figures = {"total_duration": 4_883_583_458, "load_duration": 1_334_875, "eval_count": len(text) // 4}
    last = {"role": "assistant", "content": ""}
    yield {**base, "message": last, "done": True, "done_reason": "stop", **figures}


def _pull(fake: FakeOllama, seen: Seen) -> Routed:
    return _pulled(fake, _full(seen.body["model"]))


def _pulled(fake: FakeOllama, name: str) -> Iterator[dict[str, Any]]:
    """What came stays when the other side goes away, as Ollama keeps it."""
    yield {"status": "pulling manifest"}
    if name not in fake.library:
        yield {"error": "pull model manifest: file does not exist"}
        return
    for digest, total in fake.library[name].items():
        report = {"status": f"pulling {digest[7:]}", "digest": digest, "total": total}
        yield report
        while (done := fake.downloaded.get(digest, 0)) < total:
            if fake.stalls_at is None or sum(fake.downloaded.values()) < fake.stalls_at:
                fake.downloaded[digest] = min(done + fake.part_bytes, total)
            elif fake.closing.wait(0.002):
                return
            yield {**report, "completed": fake.downloaded.get(digest, 0)}
    yield from ({"status": text} for text in ("verifying sha256 digest", "writing manifest"))
    fake.models[name] = Model()
    yield {"status": "success"}


def _delete(fake: FakeOllama, seen: Seen) -> Routed:
    name = _full(seen.body["model"])
    return Reply() if fake.models.pop(name, None) else _absent(name)


_ROUTES: dict[tuple[str, str], Callable[[FakeOllama, Seen], Routed]] = {
    ("GET", "/"): lambda fake, seen: Reply(b"Ollama is running", headers={"Content-Type": "text/plain"}),
    ("GET", "/api/version"): lambda fake, seen: _object({"version": "0.13.0"}),
    ("GET", "/api/tags"): _tags,
    ("GET", "/api/ps"): _ps,
    ("POST", "/api/show"): _show,
    ("POST", "/api/generate"): _generate,
    ("POST", "/api/chat"): _chat,
    ("POST", "/api/pull"): _pull,
    ("DELETE", "/api/delete"): _delete,
}


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
