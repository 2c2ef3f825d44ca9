"""A server that speaks OpenAI's chat completions over a real socket, and goes wrong as it is told.

As a program it answers everything well, for trying the command line by hand:

    python tests/vlm/fake_openai.py --port 8123 --place "Lund, Sweden" --latitude 55.7 --longitude 13.19
"""

from __future__ import annotations

import argparse
import json
import select
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def has_picture(self) -> bool:
        return "data:image" in json.dumps(self.body)


@dataclass(frozen=True)
class Reply:
    """What is sent back, and how it goes wrong on the way."""

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


def completion(content: Any = "{}", finish: Any = "stop", **message: Any) -> Reply:
    """A complete chat completion."""
    said = {"role": "assistant", "content": content, "refusal": None, **message}
    choice = {"index": 0, "message": said, "finish_reason": finish, "logprobs": None}
    usage = {"prompt_tokens": 9, "completion_tokens": 9, "total_tokens": 18}
    return json_reply(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": "gpt-4o-2024-11-20",
            "choices": [choice],
            "usage": usage,
        }
    )


def json_reply(value: object, status: int = 200, **headers: str) -> Reply:
    headers = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(json.dumps(value).encode(), status, {"Content-Type": "application/json", **headers})


def failure(
    status: int, message: str, code: str | None = None, param: str | None = None, **headers: str
) -> Reply:
    """An error in OpenAI's form."""
    error = {"message": message, "type": "invalid_request_error", "param": param, "code": code}
    return json_reply({"error": error}, status, **headers)


Script = Callable[[Seen], Reply]


class FakeOpenAi:
    """``with FakeOpenAi(script) as server``: ``server.url`` is its base URL, ``server.seen`` what arrived."""

    def __init__(self, script: Script | Reply, port: int = 0, host: str = "127.0.0.1") -> None:
        self.script: Script = script if callable(script) else lambda seen: script
        self.seen: list[Seen] = []
        self.closing = threading.Event()
        self._server = _Server((host, port), _Handler)
        self._server.fake = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}/v1"

    def __enter__(self) -> FakeOpenAi:
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


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # closing waits for every answer
    fake: FakeOpenAi

    def hear_the_rest(self) -> None:
        """Whoever had connected when the end came: what arrived is seen, however late this machine came to it."""
        self.timeout = 0.0
        while select.select([self.socket], [], [], 0)[0]:
            self.handle_request()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The other side hung up, as it may."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        fake = self.server.fake
        data = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        seen = Seen(
            self.path, {name.lower(): text for name, text in self.headers.items()}, json.loads(data or b"{}")
        )
        fake.seen.append(seen)
        self.close_connection = True
        self._send(fake.script(seen))

    do_GET = do_POST  # noqa: N815

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


def _helpful(place: str, latitude: float, longitude: float) -> Script:
    """Answers both kinds of question that GeoShield asks."""

    def script(seen: Seen) -> Reply:
        asked = json.dumps(seen.body)
        print(f"{seen.path}: {len(asked):,} bytes{', a picture' if seen.has_picture else ''}", flush=True)
        if "latitude" in asked:
            answer = {
                "clues": "street lamps",
                "place": place,
                "country": place.rpartition(", ")[2],
                "latitude": latitude,
                "longitude": longitude,
                "confidence": 0.7,
            }
        else:
            answer = {
                "description": ["A street with parked cars.", "Trees stand along the pavement."],
                "elements": [{"name": "street sign", "reason": "text", "confidence": 0.8}],
            }
        return completion(json.dumps(answer))

    return script


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "--host", default="127.0.0.1", help="another of this machine's addresses counts as elsewhere"
    )
    parser.add_argument("--port", type=int, default=8123)
    parser.add_argument("--place", default="Lund, Sweden")
    parser.add_argument("--latitude", type=float, default=55.704)
    parser.add_argument("--longitude", type=float, default=13.191)
    args = parser.parse_args()
    script = _helpful(args.place, args.latitude, args.longitude)
    with FakeOpenAi(script, args.port, args.host) as server:
        print(server.url, flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()
