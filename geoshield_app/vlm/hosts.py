"""Where a service listens, and whether that is this machine."""

from __future__ import annotations

import ipaddress
import os
from urllib.parse import urlsplit

from geoshield_app.domain.errors import UsageError

OLLAMA_PORT = 11434
OPENAI_URL = "https://api.openai.com/v1"
_PORTS = {"http": 80, "https": 443}
_ANYWHERE = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}
"""Addresses to listen on, and where to knock for them."""


def ollama_url(given: str | None = None) -> str:
    """A complete address from what people write into OLLAMA_HOST, which None stands for; UsageError when it is none.

    >>> ollama_url("0.0.0.0")
    'http://127.0.0.1:11434'
    >>> ollama_url("https://box.example")
    'https://box.example:443'
    """
    given = os.environ.get("OLLAMA_HOST", "") if given is None else given
    text = given.strip() or "127.0.0.1"
    bare = "://" not in text
    try:
        parts = urlsplit(f"http://{text}" if bare else text)
        usual_port = _PORTS[parts.scheme]  # KeyError: 'ftp://box:21' is no such service
        port = parts.port or (OLLAMA_PORT if bare else usual_port)
    except (ValueError, KeyError) as error:
        message = f"'{given}' is not the address of an Ollama service."
        raise UsageError(message, advice="Write it as in '127.0.0.1:11434'.") from error
    host = _ANYWHERE.get(parts.hostname or "", parts.hostname or "")
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}:{port}{parts.path.rstrip('/')}"


def openai_url(given: str) -> str:
    """A complete address of a service that speaks OpenAI's language; UsageError when it is none.

    >>> openai_url("localhost:8000"), openai_url("")
    ('http://localhost:8000/v1', 'https://api.openai.com/v1')
    """
    text = given.strip() or OPENAI_URL
    try:
        if "://" not in text:
            here = is_loopback(f"http://{text}") or host_of(f"http://{text}") in _ANYWHERE
            text = f"{'http' if here else 'https'}://{text}"
        parts = urlsplit(text)
        host = _ANYWHERE.get(parts.hostname or "", parts.hostname or "")
        known = parts.scheme in _PORTS and parts.hostname and parts.username is None and not parts.query
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        known = False
    if not known:
        message = f"'{_without_user(given)}' is not the address of a service that speaks OpenAI's language."
        raise UsageError(message, advice="Write it as in 'https://api.openai.com/v1', without name or key.")
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}{port}{parts.path.rstrip('/') or '/v1'}"


def _without_user(given: str) -> str:
    """What may be shown of an address that holds a password."""
    return given.rpartition("@")[2].partition("?")[0]


def host_of(url: str) -> str:
    """Host without port, user or path."""
    return urlsplit(url).hostname or ""


def is_loopback(url: str) -> bool:
    """Whether the address cannot be another machine; a name other than 'localhost' may be one.

    >>> is_loopback("http://127.0.0.1:11434"), is_loopback("http://127.0.0.1.example")
    (True, False)
    """
    host = host_of(url)
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
