"""Addresses as people write them into OLLAMA_HOST."""

from __future__ import annotations

import pytest

from geoshield_app.domain.errors import UsageError
from geoshield_app.vlm.hosts import is_loopback, ollama_url

HERE = "http://127.0.0.1:11434"


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("", HERE),
        ("0.0.0.0", HERE),
        ("0.0.0.0:11500", "http://127.0.0.1:11500"),
        (":11500", "http://127.0.0.1:11500"),
        ("http://0.0.0.0:11434/", HERE),
        ("[::]:11434", "http://[::1]:11434"),
        ("localhost", "http://localhost:11434"),
        ("http://box", "http://box:80"),
        ("https://box.example", "https://box.example:443"),
        ("https://name:word@box.example/ollama/", "https://box.example:443/ollama"),
    ],
)
def test_an_address_is_completed_as_ollama_does(given: str, url: str) -> None:
    assert ollama_url(given) == url


@pytest.mark.parametrize("given", ["ftp://box:21", "http://box:port", "http://[box", "box:99999"])
def test_what_is_no_address_is_refused_with_an_example(given: str) -> None:
    with pytest.raises(UsageError) as raised:
        ollama_url(given)
    assert "127.0.0.1:11434" in raised.value.advice


@pytest.mark.parametrize("given", ["127.0.0.1", "127.8.8.8", "[::1]", "localhost", "0.0.0.0"])
def test_this_machine_is_known(given: str) -> None:
    assert is_loopback(ollama_url(given))


@pytest.mark.parametrize(
    "given",
    ["192.168.1.5", "box", "127.0.0.1.example", "localhost.example", "[fe80::1]", "http://127.0.0.1@box"],
)
def test_whatever_may_be_another_machine_counts_as_one(given: str) -> None:
    assert not is_loopback(ollama_url(given))
