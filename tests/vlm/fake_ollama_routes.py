"""Ollama's API as its documentation says, one function a path."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from tests.vlm.fake_ollama_parts import Model, Reply, Seen

if TYPE_CHECKING:
    from tests.vlm.fake_ollama import FakeOllama

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


ROUTES: dict[tuple[str, str], Callable[[FakeOllama, Seen], Routed]] = {
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
