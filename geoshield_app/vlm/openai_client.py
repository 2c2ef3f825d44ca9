"""OpenAI's SDK on our terms: bounded, never redirected, no retries of its own, no proxy on the way to this machine.

What a server says may hold the key that it was sent, and so may the SDK's errors. Therefore every text that leaves here
went through ``Said``, and no error keeps the SDK's as its cause.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, cast

import httpx2
import openai

from geoshield_app.domain.errors import (
    AnswerRefused,
    AnswerUnusable,
    GeoShieldError,
    ModelAbsent,
    ServiceAbsent,
    ServiceBusy,
    ServiceError,
    ServiceLocked,
    ServiceSlow,
)
from geoshield_app.storage.secrets import Secret
from geoshield_app.vlm.hosts import OPENAI_URL, host_of, is_loopback
from geoshield_app.vlm.limits import Limits, Watch, brief
from geoshield_app.vlm.ollama_client import Line

FOREIGN = "What answers there does not speak OpenAI's language."
_NONSENSE = (
    openai.OpenAIError,
    httpx2.CookieConflict,
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    ArithmeticError,
    RecursionError,
)
"""What the SDK raises when it is answered with something that it does not expect."""
NO_KEY = "none"
"""What a service on this machine gets that wants no key."""
_WRITE_SECONDS, _POOL_SECONDS = 60.0, 3.0
_FILTERS = frozenset(
    {"content_filter", "content_policy_violation", "moderation_blocked", "sensitive_content"}
)
_QUOTA = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})


class BusyFor(ServiceBusy):
    """A rate limit that says how long it lasts."""

    wait_seconds: float = 0.0


class Unknown(ServiceError):
    """The service does not know one of the request's optional parts."""

    part: str = ""


class _Watched(httpx2.SyncByteStream):
    """A response's bytes under a Watch."""

    def __init__(self, stream: httpx2.SyncByteStream, watch: Watch) -> None:
        self._stream, self._watch = stream, watch

    def __iter__(self) -> Iterator[bytes]:
        return self._watch.passing(self._stream)

    def close(self) -> None:
        self._stream.close()


def client_for(url: str, key: Secret | None, limits: Limits, watch: Watch, line: Line) -> openai.OpenAI:
    """A client for one call, which can be hung up on by ``line``; closing it closes its connections."""
    timeout = httpx2.Timeout(
        connect=limits.connect_seconds,
        read=limits.silence_seconds,
        write=_WRITE_SECONDS,
        pool=_POOL_SECONDS,
    )

    def watched(response: httpx2.Response) -> None:
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            raise AnswerUnusable("The answer came packed although it was asked for plain.")
        if isinstance(response.stream, httpx2.SyncByteStream):
            response.stream = _Watched(response.stream, watch)

    http = httpx2.Client(
        timeout=timeout,
        trust_env=not is_loopback(url),
        follow_redirects=False,
        event_hooks={"request": [_without_telemetry, cast(Any, line.taken_by)], "response": [watched]},
    )
    client = openai.OpenAI(
        api_key=NO_KEY if key is None else key.reveal,
        base_url=url,
        timeout=timeout,
        max_retries=0,
        http_client=http,
    )
    if host_of(url) != host_of(OPENAI_URL):
        client.organization = client.project = None  # taken from the environment, meant for OpenAI alone
    return client


def _without_telemetry(request: httpx2.Request) -> None:
    """What the SDK tells about this computer stays here; answers are asked for unpacked."""
    for name in [name for name in request.headers if name.lower().startswith("x-stainless")]:
        del request.headers[name]
    request.headers["user-agent"] = "geoshield"
    request.headers["accept-encoding"] = "identity"


class Said:
    """An error of the service in words that hold neither the key nor line breaks."""

    def __init__(self, error: openai.APIStatusError, key: Secret | None) -> None:
        body = error.body if isinstance(error.body, Mapping) else {}
        inner = body.get("error", body)
        inner = inner if isinstance(inner, Mapping) else {"message": inner}
        self.text = brief(without_key(str(inner.get("message") or ""), key))
        self.code = str(inner.get("code") or "")
        self.part = str(inner.get("param") or "")
        self.known = bool(self.text or self.code)
        """Whether this was an error in OpenAI's form at all."""

    def mentions(self, *words: str) -> bool:
        return any(word in f"{self.text} {self.code} {self.part}".lower() for word in words)


def without_key(text: str, key: Secret | None) -> str:
    """``text``, the key in it replaced."""
    return text if key is None else text.replace(key.reveal, "[key]")


@contextmanager
def plainly(model: str, key: Secret | None, parts: Mapping[str, Any]) -> Iterator[None]:
    """Turns everything that the SDK raises into a kind of ServiceError; ``parts`` are the request's keywords."""
    try:
        yield
    except GeoShieldError:
        raise
    except openai.APIStatusError as error:
        raise _refusal(error, Said(error, key), model, parts) from None
    except openai.APIConnectionError as error:
        raise _broken(error) from None
    except _NONSENSE:
        raise AnswerUnusable(FOREIGN) from None
    except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError) as error:
        raise _broken(error) from None


def _broken(error: BaseException) -> ServiceError:
    """No whole answer came: which part of the way failed."""
    causes = list(_causes(error))
    if any(isinstance(one, httpx2.ConnectTimeout | httpx2.PoolTimeout) for one in causes):
        return ServiceAbsent("The service does not answer.", advice="Check the address and the connection.")
    if any(
        isinstance(one, httpx2.TimeoutException | TimeoutError | openai.APITimeoutError) for one in causes
    ):
        return ServiceSlow("The service did not answer in time.")
    if any("certificate" in str(one).lower() for one in causes):
        advice = "Check the address; a proxy may be reading along."
        return ServiceAbsent("The service could not prove who it is (certificate).", advice=advice)
    if any(isinstance(one, httpx2.ProxyError) for one in causes):
        return ServiceAbsent("The proxy does not let the request through.", advice="Check its settings.")
    if any(isinstance(one, httpx2.ConnectError) for one in causes):
        return ServiceAbsent("Nothing answers at the service's address.", advice="Check the address.")
    return ServiceAbsent("The connection to the service broke.", advice="Check the connection and run again.")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _refusal(error: openai.APIStatusError, said: Said, model: str, parts: Mapping[str, Any]) -> ServiceError:
    """The error for a status code."""
    code = error.status_code
    if said.code in _FILTERS or said.mentions("content filter", "content management policy", "safety system"):
        return AnswerRefused("The service's filter refused this photo.")
    if said.code in _QUOTA:
        return ServiceBusy("The account has no credit left.", advice="Add credit, or choose another model.")
    if code in (400, 422):
        return _bad_request(said, model, parts)
    if code in (429, 503, 529):
        return _busy(error)
    if code == 404:
        return _not_there(said, model)
    if code in (401, 403):
        refused = "did not accept the key" if code == 401 else "does not allow this to the key's owner"
        return ServiceLocked(f"The service {refused}.")
    if code in (408, 504):
        return ServiceSlow("The service gave up before the model had answered.")
    if 300 <= code < 400:
        return ServiceAbsent(
            "The service sends us elsewhere, which is not followed.", advice="Check the address."
        )
    return ServiceError(f"The service failed ({said.text or code}).", advice="Try again later.")


def _bad_request(said: Said, model: str, parts: Mapping[str, Any]) -> ServiceError:
    unknown = next((part for part in parts if part == said.part), "")
    unknown = unknown or next((part for part in parts if said.mentions(part)), "")
    if unknown:
        error = Unknown(f"The service does not accept '{unknown}'.")
        error.part = unknown
        return error
    if said.mentions("model_not_found"):
        return _not_there(said, model)
    if said.mentions("image_url", "image input", "multimodal", "vision"):
        return ModelAbsent(
            f"The model '{brief(model, 60)}' cannot see pictures.", advice="Choose another model."
        )
    if said.mentions("context_length", "context length", "too long"):
        return AnswerUnusable(
            "Photo and question are too long for this model.", advice="Choose another model."
        )
    return ServiceError(f"The service refused the request ({said.text or 'no reason given'}).")


def _busy(error: openai.APIStatusError) -> ServiceBusy:
    busy = BusyFor("The service has too much to do, or its rate limit is reached.")
    try:
        busy.wait_seconds = max(0.0, float(error.response.headers.get("retry-after", "")))
    except ValueError:
        busy.wait_seconds = 0.0
    return busy


def _not_there(said: Said, model: str) -> ServiceError:
    if not said.known or not said.mentions("model"):
        return ServiceAbsent(FOREIGN, advice="Check the address; it usually ends in '/v1'.")
    advice = "Choose another with '--model'; OpenAI takes gpt-4o out of service on 2027-01-14."
    return ModelAbsent(f"The service has no model '{brief(model, 60)}' for this key.", advice=advice)
