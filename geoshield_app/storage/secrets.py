"""Keys of services elsewhere: in the system's keyring or the environment, never in a file.

A key belongs to the host that it was stored for, so that it is never shown to another one. A keyring may be absent,
locked, broken or silent: each is one sentence, and the environment stays as the way around it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from geoshield_app.domain.errors import ServiceLocked, UsageError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

VARIABLE = "OPENAI_API_KEY"
WAIT_SECONDS = 60.0
"""A keyring may ask the person for its own password meanwhile."""
_SERVICE = "geoshield"
_MOST_LETTERS = 4096
_AROUND = f"The key may also stand in the environment variable {VARIABLE}, for this session only."


class KeyringUnusable(ServiceLocked):
    """The system's keyring cannot keep or give a key."""

    advice = _AROUND


@dataclass(frozen=True, slots=True)
class Secret:
    """A key; neither its repr nor a format string shows it."""

    reveal: str = field(repr=False)


def read_key(host: str, *, wait_seconds: float = WAIT_SECONDS) -> Secret | None:
    """The key for ``host``: the environment's, else the keyring's; None when neither has one.

    Raises KeyringUnusable when the environment has none and the keyring cannot be asked, ServiceLocked when what was
    found cannot be a key.
    """
    given = os.environ.get(VARIABLE, "").strip()
    if given:
        return _checked(given, f"the environment variable {VARIABLE}")
    kept = _asked(lambda backend: backend.get_password(_SERVICE, host), wait_seconds)
    return _checked(kept, "the keyring") if kept else None


def store_key(host: str, key: str, *, wait_seconds: float = WAIT_SECONDS) -> None:
    """Keep ``key`` for ``host`` in the keyring; UsageError for what is no key, KeyringUnusable when it did not stay."""
    try:
        secret = _checked(key.strip(), "what was typed").reveal
    except ServiceLocked as error:
        raise UsageError(error.message, advice="Copy the whole key, in one line, and try again.") from None

    def store(backend: KeyringBackend) -> str | None:
        backend.set_password(_SERVICE, host, secret)
        return backend.get_password(_SERVICE, host)

    if _asked(store, wait_seconds) != secret:
        raise KeyringUnusable("The system's keyring took the key and did not keep it.")


def forget_key(host: str, *, wait_seconds: float = WAIT_SECONDS) -> bool:
    """Take the key for ``host`` out of the keyring; False when there was none."""

    def forget(backend: KeyringBackend) -> bool:
        if backend.get_password(_SERVICE, host) is None:
            return False
        backend.delete_password(_SERVICE, host)
        return True

    return _asked(forget, wait_seconds)


def in_environment() -> bool:
    """Whether the environment has a key, which then goes before the keyring's."""
    return bool(os.environ.get(VARIABLE, "").strip())


def require_keyring(*, wait_seconds: float = WAIT_SECONDS) -> str:
    """Name of the keyring in use; KeyringUnusable with the reason when there is none."""
    return _asked(lambda backend: str(getattr(backend, "name", type(backend).__name__)), wait_seconds)


def _checked(text: str, source: str) -> Secret:
    if not text.isascii() or not text.isprintable() or " " in text or not 1 <= len(text) <= _MOST_LETTERS:
        raise ServiceLocked(f"In {source} stands something that cannot be a key.")
    return Secret(text)


def _asked(question: Callable[[KeyringBackend], T], wait_seconds: float) -> T:
    """The keyring's answer within the time; every failure of its own becomes KeyringUnusable.

    It is asked in a thread, because a keyring may wait for ever for a desktop that is not there. The error is raised
    without its cause: a keyring's own words may hold what it was given.
    """
    answers: list[T] = []
    errors: list[BaseException] = []

    def ask() -> None:
        try:
            answers.append(question(_backend()))
        except BaseException as error:  # noqa: BLE001 - backends raise what their system raises
            errors.append(error)

    thread = threading.Thread(target=ask, name="keyring", daemon=True)
    thread.start()
    thread.join(wait_seconds)
    if errors:
        raise _sentence_for(errors[0]) from None
    if not answers:
        raise KeyringUnusable(f"The system's keyring did not answer within {wait_seconds:g} seconds.")
    return answers[0]


def _backend() -> KeyringBackend:
    """The keyring in use, if it is a safe one."""
    import keyring
    from keyring.backends import fail, null
    from keyring.backends.chainer import ChainerBackend

    backend: Any = keyring.get_keyring()
    real = list(backend.backends) if isinstance(backend, ChainerBackend) else [backend]
    if not real or all(isinstance(one, fail.Keyring | null.Keyring) for one in real):
        raise KeyringUnusable("This system has no keyring that could keep a key.")
    if any(type(one).__module__.startswith("keyrings.alt") for one in real):
        raise KeyringUnusable("The keyring of this system would write the key into a file.")
    return backend  # type: ignore[no-any-return]


def _sentence_for(error: BaseException) -> KeyringUnusable:
    if isinstance(error, KeyringUnusable):
        return error
    try:
        from keyring.errors import KeyringLocked, NoKeyringError
    except ImportError:
        return KeyringUnusable("The library that speaks to the system's keyring is not installed.")
    if isinstance(error, NoKeyringError):
        return KeyringUnusable("This system has no keyring that could keep a key.")
    if isinstance(error, KeyringLocked):
        return KeyringUnusable("The system's keyring is locked.", advice=f"Unlock it. {_AROUND}")
    return KeyringUnusable(f"The system's keyring failed ({type(error).__name__}).")
