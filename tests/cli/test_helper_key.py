"""geoshield helper set-key, forget-key and key."""

from __future__ import annotations

import getpass
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from geoshield_app.storage.secrets import VARIABLE
from tests.cli.conftest import Command
from tests.fakes import tree_of
from tests.storage.test_secrets import MemoryKeyring

KEY = "sk-test-1234567890abcdef"


@pytest.fixture(autouse=True)
def memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    monkeypatch.delenv(VARIABLE, raising=False)
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def piped(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_a_key_is_piped_in_kept_told_of_and_forgotten(
    command: Command, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    assert command("helper", "key").code == 1
    piped(monkeypatch, f"{KEY}\n")
    said = command("helper", "set-key")
    assert said.code == 0 and "api.openai.com" in said.out
    assert list(memory.kept.values()) == [KEY]
    told = command("helper", "key")
    assert told.code == 0 and "keyring" in told.out
    gone = command("helper", "forget-key")
    assert gone.code == 0 and memory.kept == {}
    assert "There was no key" in command("helper", "forget-key").out
    assert KEY not in f"{said} {told} {gone}"
    assert not any(KEY.encode() in data for data in tree_of(own_home).values())


def test_a_key_is_for_one_service_only(
    command: Command, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    piped(monkeypatch, KEY)
    command("helper", "set-key", "--base-url", "https://llm.example/v1")
    assert list(memory.kept) == [("geoshield", "llm.example")]
    assert command("helper", "key").code == 1


def test_at_a_terminal_the_key_is_typed_unseen(
    command: Command, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(getpass, "getpass", lambda prompt: KEY)
    assert command("helper", "set-key").code == 0 and KEY in memory.kept.values()


@pytest.mark.parametrize("text", ["", "\n", "two words\n", "ключ\n"])
def test_what_is_no_key_is_one_sentence(
    command: Command, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    piped(monkeypatch, text)
    said = command("helper", "set-key")
    assert said.code == 2 and said.err.count("\n") == 1 and memory.kept == {}


def test_a_key_is_never_an_argument(command: Command) -> None:
    assert command("helper", "set-key", KEY).code == 2


def test_without_a_keyring_it_says_so_with_advice(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.set_keyring(fail.Keyring())
    piped(monkeypatch, KEY)
    said = command("helper", "set-key")
    assert said.code == 1 and "no keyring" in said.err and VARIABLE in said.err and KEY not in said.err
    monkeypatch.setenv(VARIABLE, KEY)
    said = command("helper", "key")
    assert said.code == 0 and VARIABLE in said.out
