"""Every exception that the SDK and what carries it know ends as a kind of ServiceError, without its cause."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import httpx2
import openai
import pytest

from geoshield_app.domain.errors import AnswerUnusable, ServiceAbsent, ServiceError, ServiceSlow
from geoshield_app.storage.secrets import Secret
from geoshield_app.vlm.openai_client import plainly

KEY = Secret("sk-test-1234567890abcdef")
REQUEST = httpx2.Request("POST", "https://api.openai.com/v1/chat/completions")


def kinds_below(*roots: type[BaseException]) -> Iterator[type[BaseException]]:
    for root in roots:
        yield root
        yield from kinds_below(*root.__subclasses__())


def made(kind: type[BaseException]) -> BaseException:
    """One of that kind that holds the key, as well as it can be made from outside."""
    if issubclass(kind, openai.APIStatusError):
        status = int(getattr(kind, "status_code", 0) or 418)
        response = httpx2.Response(status, request=REQUEST)
        body = {"message": f"no {KEY.reveal}"}
        return (
            kind(f"no {KEY.reveal}", response=response, body=body)
            if kind.__init__ is APISTATUS
            else bare(kind)
        )
    if issubclass(kind, openai.APIConnectionError):
        return kind(request=REQUEST)
    if issubclass(kind, httpx2.HTTPStatusError):
        return kind(KEY.reveal, request=REQUEST, response=httpx2.Response(500, request=REQUEST))
    return bare(kind)


APISTATUS = openai.APIStatusError.__init__


def bare(kind: type[BaseException]) -> BaseException:
    error = kind.__new__(kind, KEY.reveal)
    for name, value in (
        ("status_code", 418),
        ("body", None),
        ("response", httpx2.Response(418, request=REQUEST)),
    ):
        if isinstance(error, openai.APIStatusError):
            setattr(error, name, value)
    return error


KINDS = sorted(
    {
        *kinds_below(openai.OpenAIError, httpx2.HTTPError, httpx2.StreamError),
        *(httpx2.InvalidURL, httpx2.CookieConflict, ssl.SSLError, UnicodeDecodeError, RecursionError),
    },
    key=lambda kind: f"{kind.__module__}.{kind.__name__}",
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_exception_ends_here(kind: type[BaseException]) -> None:
    with pytest.raises(ServiceError) as raised, plainly("gpt-4o", KEY, {}):
        raise made(kind)
    assert raised.value.__cause__ is None and raised.value.__suppress_context__
    assert KEY.reveal not in f"{raised.value.problem()}"


def test_the_sdk_knows_as_many_kinds_as_we_think() -> None:
    assert len(KINDS) > 40


@pytest.mark.parametrize(
    ("cause", "kind", "says"),
    [
        (
            httpx2.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate"),
            ServiceAbsent,
            "prove who it is",
        ),
        (httpx2.ProxyError("407"), ServiceAbsent, "proxy"),
        (httpx2.ConnectError("refused"), ServiceAbsent, "Nothing answers"),
        (httpx2.ConnectTimeout("late"), ServiceAbsent, "does not answer"),
        (httpx2.ReadTimeout("late"), ServiceSlow, "in time"),
        (httpx2.RemoteProtocolError("cut"), ServiceAbsent, "broke"),
    ],
)
def test_what_broke_the_connection_is_told_apart(
    cause: Exception, kind: type[ServiceError], says: str
) -> None:
    with pytest.raises(kind, match=says) as raised, plainly("gpt-4o", None, {}):
        raise openai.APIConnectionError(request=REQUEST) from cause
    assert raised.value.advice


def test_our_own_errors_pass_as_they_are() -> None:
    with pytest.raises(AnswerUnusable, match="ours"), plainly("gpt-4o", None, {}):
        raise AnswerUnusable("It is ours.")
