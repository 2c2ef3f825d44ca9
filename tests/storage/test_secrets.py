"""A key is in the keyring or the environment, and a keyring that does not work is one sentence."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from geoshield_app.domain.errors import ServiceLocked, UsageError
from geoshield_app.storage.secrets import (
    VARIABLE,
    KeyringUnusable,
    Secret,
    forget_key,
    read_key,
    require_keyring,
    store_key,
)
from tests.fakes import tree_of

KEY = "sk-test-1234567890abcdef"
HOST = "api.openai.com"


class MemoryKeyring(KeyringBackend):
    """Keeps passwords as a system's keyring would."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class BrokenKeyring(MemoryKeyring):
    """Raises ``error`` whatever it is asked."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def _fail(self, *_: object) -> Any:
        raise self.error

    get_password = set_password = delete_password = _fail


class SilentKeyring(MemoryKeyring):
    """Never answers until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.let_go.wait(30)
        return None


class ForgetfulKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        """Says nothing and keeps nothing."""


@pytest.fixture(autouse=True)
def own_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    monkeypatch.delenv(VARIABLE, raising=False)
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


def test_a_key_comes_back_for_its_own_host_only() -> None:
    store_key(HOST, f" {KEY}\n")
    assert read_key(HOST) == Secret(KEY)
    assert read_key("elsewhere.example") is None
    assert forget_key(HOST) and not forget_key(HOST)
    assert read_key(HOST) is None


def test_the_environment_goes_before_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    store_key(HOST, "sk-kept")
    monkeypatch.setenv(VARIABLE, KEY)
    assert read_key(HOST) == Secret(KEY)


def test_with_a_key_in_the_environment_no_keyring_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.set_keyring(BrokenKeyring(RuntimeError("asked")))
    monkeypatch.setenv(VARIABLE, KEY)
    assert read_key(HOST) is not None


@pytest.mark.parametrize(
    "error",
    [
        NoKeyringError("none"),
        KeyringLocked("locked"),
        PasswordSetError("no"),
        PasswordDeleteError("no"),
        RuntimeError(f"bus gone, was given {KEY}"),
        OSError(5, "no bus"),
        SystemExit(3),
    ],
)
def test_a_keyring_that_raises_is_one_sentence_with_advice(error: BaseException) -> None:
    keyring.set_keyring(BrokenKeyring(error))
    for use in (lambda: store_key(HOST, KEY), lambda: read_key(HOST), lambda: forget_key(HOST)):
        with pytest.raises(KeyringUnusable) as raised:
            use()
        problem = raised.value.problem()
        assert problem.message.count(".") == 1 and VARIABLE in problem.advice
        assert KEY not in f"{problem}"


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring()])
def test_a_system_without_a_keyring_says_so(backend: KeyringBackend) -> None:
    keyring.set_keyring(backend)
    with pytest.raises(KeyringUnusable, match="has no keyring"):
        store_key(HOST, KEY)
    with pytest.raises(KeyringUnusable, match="has no keyring"):
        require_keyring()


def test_a_silent_keyring_is_given_up() -> None:
    silent = SilentKeyring()
    keyring.set_keyring(silent)
    try:
        with pytest.raises(KeyringUnusable, match="did not answer"):
            read_key(HOST, wait_seconds=0.05)
    finally:
        silent.let_go.set()


def test_a_keyring_that_keeps_nothing_is_noticed() -> None:
    keyring.set_keyring(ForgetfulKeyring())
    with pytest.raises(KeyringUnusable, match="did not keep"):
        store_key(HOST, KEY)


def test_a_keyring_that_is_a_plain_file_is_refused() -> None:
    plain = type("PlaintextKeyring", (MemoryKeyring,), {"__module__": "keyrings.alt.file"})()
    keyring.set_keyring(plain)
    with pytest.raises(KeyringUnusable, match="into a file"):
        store_key(HOST, KEY)
    assert plain.kept == {}


@pytest.mark.parametrize("text", ["", "  ", "sk two", "sk-ключ", "sk\x1b[0m", "k" * 5000])
def test_what_cannot_be_a_key_is_not_kept(
    text: str, own_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageError) as raised:
        store_key(HOST, text)
    assert text.strip() == "" or text not in raised.value.message
    assert own_keyring.kept == {}
    if text.strip():
        monkeypatch.setenv(VARIABLE, text)
        with pytest.raises(ServiceLocked, match=VARIABLE):
            read_key(HOST)


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret(KEY)
    assert KEY not in f"{secret} {secret!r} {[secret]}" and secret.reveal == KEY


def test_no_file_gets_the_key(own_home: Path) -> None:
    store_key(HOST, KEY)
    read_key(HOST)
    assert not any(KEY.encode() in data for data in tree_of(own_home).values())


def test_without_the_library_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    monkeypatch.setitem(__import__("sys").modules, "keyring.errors", None)
    with pytest.raises(KeyringUnusable, match="not installed"):
        read_key(HOST)
