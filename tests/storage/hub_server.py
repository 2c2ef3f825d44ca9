"""A local server that speaks as much of the hub's HTTP API as huggingface_hub uses here, and misbehaves on request."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = (".safetensors", ".bin")


class Hub:
    """Files by name, and for each path (or '*') the ways in which it fails, one a request, the last for ever."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = dict(files)
        self.faults: dict[str, list[str]] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.headers: list[dict[str, str]] = []
        self.heard, self.close = threading.Event(), threading.Event()
        self.endpoint = ""

    def fail(self, what: str, *faults: str) -> None:
        """``what``: 'list' or a file's name."""
        self.faults[what] = list(faults)

    def fault(self, what: str, *, asked_only: bool) -> str:
        """A question about a file (HEAD) meets the same fault as its bytes, unless that one lies in the bytes."""
        waiting = self.faults.get(what, [])
        if asked_only:
            return waiting[0] if waiting and waiting[0] not in IN_THE_BYTES else ""
        return waiting.pop(0) if len(waiting) > 1 else (waiting[0] if waiting else "")

    def sent(self, name: str) -> list[str | None]:
        """The ranges that were asked for of a file."""
        return [span for what, span in self.asked if what == name]

    def listing(self) -> dict[str, Any]:
        return {"id": "owner/name", "sha": COMMIT, "siblings": [self._sibling(name) for name in self.files]}

    def listing_row(self, name: str) -> dict[str, Any] | None:
        return self._sibling(name) if name in self.files else None

    def _sibling(self, name: str) -> dict[str, Any]:
        data = self.files[name]
        blob = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
        row: dict[str, Any] = {"rfilename": name, "size": len(data), "blobId": blob}
        if name.endswith(LARGE):
            digest = hashlib.sha256(data).hexdigest()
            row["lfs"] = {"sha256": digest, "size": len(data), "pointerSize": 134}
        return row


IN_THE_BYTES = ("wrong", "short", "no ranges", "cut", "page later", "500 later")

STATUS = {
    "404": (404, {"X-Error-Code": "EntryNotFound"}),
    "no repo": (404, {"X-Error-Code": "RepoNotFound"}),
    "no revision": (404, {"X-Error-Code": "RevisionNotFound"}),
    "401": (401, {}),
    "403": (403, {}),
    "407": (407, {}),
    "gated": (403, {"X-Error-Code": "GatedRepo"}),
    "416": (416, {}),
    "429": (429, {"Retry-After": "0"}),
    "500": (500, {}),
    "503": (503, {}),
    "418": (418, {}),
}


class _Answer(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.0"  # a connection each, so that no thread waits for a next request

    def log_message(self, *_words: object) -> None:
        pass

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        listed = re.fullmatch(r"/api/models/[^/]+/[^/]+(?:/revision/(?P<revision>[^/]+))?", path)
        found = re.fullmatch(r"/[^/]+/[^/]+/resolve/[^/]+/(?P<name>.+)", path)
        what = "list" if listed else (found["name"] if found else path)
        asking = self.command == "HEAD"
        if not asking:
            self.hub.asked.append((what, self.headers.get("Range")))
        self.hub.headers.append(dict(self.headers))
        self.hub.heard.set()
        if self._failed(self.hub.fault(what, asked_only=asking), what):
            return
        if listed:
            self._send(200, json.dumps(self.hub.listing()).encode(), {"Content-Type": "application/json"})
        elif found and found["name"] in self.hub.files:
            self._file(self.hub.files[found["name"]])
        else:
            self._send(404, b"", {"X-Error-Code": "EntryNotFound"})

    def do_HEAD(self) -> None:
        self.do_GET()

    def _failed(self, fault: str, what: str) -> bool:  # noqa: C901 - a table of faults
        data = self.hub.files.get(what, b"")
        if fault in STATUS:
            self._send(*_status(fault))
        elif fault == "500 later":
            self._send(*_status("500"))
        elif fault in ("page", "page later"):
            self._send(200, b"<html>Please sign in to this network</html>", {"Content-Type": "text/html"})
        elif fault == "redirect":
            self._send(302, b"", {"Location": "/sign-in"})
        elif fault == "loop":
            self._send(302, b"", {"Location": self.path})
        elif fault == "wrong":
            self._file(bytes(byte ^ 1 for byte in data))
        elif fault == "short":
            self._send(200, data[: len(data) // 2], {})
        elif fault == "no ranges":
            self._send(200, data, {})
        elif fault == "cut":
            self._cut(data)
        elif fault == "silent":
            self.hub.close.wait(30)
            self.close_connection = True
        elif fault == "garbage":
            self.wfile.write(b"\x16\x03\x01 this is no HTTP\r\n\r\n")
            self.close_connection = True
        elif fault == "hang up":
            self.close_connection = True
        elif fault == "empty list":
            self._send(200, b"{}", {"Content-Type": "application/json"})
        elif fault == "list of nothing":
            self._send(200, b"[]", {"Content-Type": "application/json"})
        else:
            return False
        return True

    def _file(self, data: bytes) -> None:
        span = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range") or "")
        if span is None:
            self._send(200, data, {"Accept-Ranges": "bytes"} | self._of_the_hub())
            return
        first = int(span[1])
        if first >= len(data):
            self._send(416, b"", {"Content-Range": f"bytes */{len(data)}"})
            return
        self._send(206, data[first:], {"Content-Range": f"bytes {first}-{len(data) - 1}/{len(data)}"})

    def _cut(self, data: bytes) -> None:
        """Promises the rest and hangs up in the middle of it."""
        span = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range") or "")
        first = int(span[1]) if span else 0
        rest = data[first:]
        self.send_response(206 if span else 200)
        self.send_header("Content-Length", str(len(rest)))
        if span:
            self.send_header("Content-Range", f"bytes {first}-{len(data) - 1}/{len(data)}")
        self.end_headers()
        self.wfile.write(rest[: max(1, len(rest) // 2)])
        self.wfile.flush()
        self.close_connection = True

    def _of_the_hub(self) -> dict[str, str]:
        """What the hub says of a file besides its bytes."""
        name = unquote(urlsplit(self.path).path).rpartition("/")[2]
        row = self.hub.listing_row(name)
        if row is None:
            return {}
        return {"X-Repo-Commit": COMMIT, "ETag": f'"{row.get("lfs", {}).get("sha256", row["blobId"])}"'}

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def _status(fault: str) -> tuple[int, bytes, dict[str, str]]:
    status, headers = STATUS[fault]
    return status, b"", headers


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    """The hub on a free port of this machine, until the block is left."""
    handler = type("Answer", (_Answer,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    hub.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield hub
    finally:
        hub.close.set()
        server.shutdown()
        thread.join()
        server.server_close()
