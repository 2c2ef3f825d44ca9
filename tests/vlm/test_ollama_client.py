"""The client's own exceptions stop here, whichever they are."""

from __future__ import annotations

import json

import httpx
import ollama
import pytest

from geoshield_app.domain.errors import ServiceAbsent, ServiceError
from geoshield_app.vlm.limits import USUAL
from geoshield_app.vlm.ollama_client import Line, client_for, plainly


def raisable(module: object) -> list[type[Exception]]:
    """Every exception that the module makes public."""
    names = getattr(module, "__all__", dir(module))
    found = [getattr(module, name) for name in names]
    return [one for one in found if isinstance(one, type) and issubclass(one, Exception)]


def made(kind: type[Exception]) -> Exception:
    """An exception of this kind, with whatever it wants to know."""
    request = httpx.Request("GET", "http://127.0.0.1/")
    if kind is httpx.HTTPStatusError:
        return httpx.HTTPStatusError("no", request=request, response=httpx.Response(418, request=request))
    try:
        return kind("no")
    except TypeError:
        return kind()


@pytest.mark.parametrize("kind", [*raisable(httpx), *raisable(ollama)], ids=lambda kind: kind.__name__)
def test_every_exception_of_the_client_becomes_one_of_ours(kind: type[Exception]) -> None:
    with pytest.raises(ServiceError) as raised, plainly("llava:7b"):
        raise made(kind)
    assert raised.value.message.endswith(".") and raised.value.advice


@pytest.mark.parametrize(
    "error",
    [
        ConnectionRefusedError(),
        TimeoutError(),
        json.JSONDecodeError("no", "", 0),
        RecursionError(),
        KeyError("x"),
    ],
)
def test_what_python_raises_below_it_does_too(error: Exception) -> None:
    with pytest.raises(ServiceError), plainly():
        raise error


def test_our_own_errors_pass_as_they_are() -> None:
    with pytest.raises(ServiceAbsent, match="mine"), plainly():
        raise ServiceAbsent("mine.")


def test_a_stop_passes_as_it_is() -> None:
    with pytest.raises(KeyboardInterrupt), plainly():
        raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("url", "obeyed"), [("http://127.0.0.1:1", False), ("http://[::1]:1", False), ("http://box:1", True)]
)
def test_the_environments_proxy_counts_for_other_machines_only(
    url: str, obeyed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:3128")
    with client_for(url, USUAL, (), line=Line()) as client:
        assert client._client.trust_env is obeyed
        assert client._client.follow_redirects is False
        assert client._client.headers["accept-encoding"] == "identity"


def test_certificates_are_checked_wherever_there_are_any(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(ollama, "Client", lambda *_, **options: asked.append(options["verify"]))
    for url in ("https://box.example:443", "http://127.0.0.1:1"):
        client_for(url, USUAL, ())
    assert asked == [True, False]
