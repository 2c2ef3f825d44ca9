"""Where a service listens, and whether that is this machine."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from geoshield_app.domain.errors import UsageError

OLLAMA_PORT = 11434
_PORTS = {"http": 80, "https": 443}
_ANYWHERE = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}
"""Addresses to listen on, and where to knock for them."""


def ollama_url(given: str) -> str:
    """A complete address from what people write into OLLAMA_HOST; UsageError when it is none.

    >>> ollama_url("0.0.0.0")
    'http://127.0.0.1:11434'
    >>> ollama_url("https://box.example")
    'https://box.example:443'
    """
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
