"""The official Ollama client on our terms: bounded, never redirected, past every proxy on this machine."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import ollama

from geoshield_app.domain.errors import (
    AnswerUnusable,
    ModelAbsent,
    ServiceAbsent,
    ServiceBusy,
    ServiceError,
    ServiceLocked,
    ServiceSlow,
)
from geoshield_app.vlm.hosts import is_loopback
from geoshield_app.vlm.limits import Limits, Watch, brief

Hook = Callable[[httpx.Response], None]

_NONSENSE = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    ArithmeticError,
    RecursionError,
    httpx.CookieConflict,
    ollama.RequestError,
)
"""What the client raises when it is answered with something that it does not expect."""
FOREIGN = "What answers at Ollama's address does not speak Ollama's language."


class _Watched(httpx.SyncByteStream):
    """A response's bytes under a Watch."""

    def __init__(self, stream: httpx.SyncByteStream, watch: Watch) -> None:
        self._stream, self._watch = stream, watch

    def __iter__(self) -> Iterator[bytes]:
        return self._watch.passing(self._stream)

    def close(self) -> None:
        self._stream.close()


class Line:
    """The connections of one client, so that another thread can hang up on an answer that does not come.

    Hanging up also ends the work at the other end: Ollama stops a model whose asker is gone.
    """

    def __init__(self) -> None:
        self._sockets: list[socket.socket] = []

    def taken_by(self, request: httpx.Request) -> None:
        """A hook for requests that notes the socket as soon as it is connected."""
        request.extensions["trace"] = self._trace

    def hang_up(self) -> None:
        """From any thread: whoever reads from the line fails at once. Does nothing while no question is open."""
        for open_socket in tuple(self._sockets):
            with suppress(OSError):  # closed meanwhile
                open_socket.shutdown(socket.SHUT_RDWR)

    def _trace(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.complete":
            self._sockets = [info["return_value"].get_extra_info("socket")]
        elif event == "http11.response_closed.complete":
            self._sockets = []


def watching(watch: Watch) -> Hook:
    """A hook that puts every response under the watch; AnswerUnusable when it is compressed, so that bytes count."""

    def hook(response: httpx.Response) -> None:
        if response.headers.get("content-encoding", "identity") != "identity":
            raise AnswerUnusable(FOREIGN)
        if isinstance(response.stream, httpx.SyncByteStream):
            response.stream = _Watched(response.stream, watch)

    return hook


def client_for(
    url: str,
    limits: Limits,
    hooks: Sequence[Hook],
    silence_seconds: float | None = None,
    line: Line | None = None,
) -> ollama.Client:
    """A client for one call; closing it closes its connections, so a restarted service is met afresh."""
    timeout = httpx.Timeout(
        connect=limits.connect_seconds,
        read=limits.silence_seconds if silence_seconds is None else silence_seconds,
        write=30.0,
        pool=3.0,
    )
    return ollama.Client(
        url,
        timeout=timeout,
        trust_env=not is_loopback(url),
        follow_redirects=False,
        # without TLS, loading the certificates would be most of a short call
        verify=not url.startswith("http://"),
        headers={"accept-encoding": "identity"},
        event_hooks={"response": list(hooks), "request": [] if line is None else [line.taken_by]},
    )


@contextmanager
def plainly(model: str = "") -> Iterator[None]:
    """Turns everything that the client raises into a kind of ServiceError."""
    try:
        yield
    except ollama.ResponseError as error:
        raise _refusal(error, model) from error
    except (httpx.TimeoutException, TimeoutError) as error:
        if isinstance(error, httpx.ConnectTimeout):
            raise ServiceAbsent("Ollama does not answer.") from error
        raise ServiceSlow("Ollama did not answer in time.") from error
    except httpx.RemoteProtocolError as error:
        raise ServiceAbsent("Ollama broke off in the middle of its answer.") from error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
        raise ServiceAbsent("The connection to Ollama failed.") from error
    except _NONSENSE as error:
        raise AnswerUnusable(FOREIGN) from error


def _refusal(error: ollama.ResponseError, model: str) -> ServiceError:
    """The error for a status code, or for an error inside a stream (-1)."""
    said = brief(error.error)
    code = error.status_code
    if code == 404 and model:
        return ModelAbsent(f"Ollama has no model '{brief(model)}'.")
    if code in (401, 403):
        return ServiceLocked("Ollama asks for a sign-in for this.", advice="Sign in with 'ollama signin'.")
    if code in (429, 503):
        return ServiceBusy("Ollama has too much to do.")
    if 300 <= code < 400:
        return ServiceAbsent("What answers at Ollama's address sends us elsewhere, which is not followed.")
    if "no space left" in said.lower():
        return ServiceError(
            "There is no space left for Ollama's models.", advice="Free some space; it goes on."
        )
    if "more system memory" in said.lower() or "out of memory" in said.lower():
        return ServiceError(
            "There is not enough memory for the model.", advice="Choose a smaller one with '--model'."
        )
    return ServiceError(
        f"Ollama could not do it: {said or code}.", advice="See Ollama's own log, or restart it."
    )
