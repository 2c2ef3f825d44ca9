"""geoshield helper set-key|forget-key|key: the key of OpenAI's service, or of another that speaks its language."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from typing import Any

from geoshield_app.cli.exit_codes import FAILED, WELL
from geoshield_app.cli.text import safe
from geoshield_app.domain.errors import ServiceLocked, UsageError
from geoshield_app.storage import secrets


def add_commands(commands: Any) -> None:
    """The commands of this part; ``commands`` is argparse's collection of sub-parsers."""
    _command(commands, "set-key", _set, "keep the key of OpenAI's service in the system's keyring")
    _command(commands, "forget-key", _forget, "take the key out of the keyring")
    _command(commands, "key", _say, "say whether there is a key, and where it comes from")


def _command(commands: Any, name: str, act: Callable[[argparse.Namespace], int], help_text: str) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=help_text, description=help_text)
    parser.add_argument(
        "--base-url",
        default="",
        metavar="URL",
        help="the service it is for (default: OPENAI_BASE_URL, else OpenAI's own)",
    )
    parser.set_defaults(act=act)


def _host(args: argparse.Namespace) -> str:
    from geoshield_app.vlm.hosts import host_of, openai_url

    return host_of(openai_url(args.base_url or os.environ.get("OPENAI_BASE_URL", "")))


def _set(args: argparse.Namespace) -> int:
    """The key is typed unseen or piped in; never an argument, which other programs could read."""
    host = _host(args)
    try:
        typed = (
            getpass.getpass(f"Key for {host} (not shown): ") if sys.stdin.isatty() else sys.stdin.readline()
        )
    except EOFError:
        typed = ""
    if not typed.strip():
        raise UsageError("No key was given.", advice="Paste it when asked, or pipe it in.")
    secrets.store_key(host, typed)
    print(f"The key for {safe(host)} is kept in the system's keyring.")
    if secrets.in_environment():
        print(f"The environment variable {secrets.VARIABLE} is set and goes before it.")
    return WELL


def _forget(args: argparse.Namespace) -> int:
    host = _host(args)
    there = secrets.forget_key(host)
    print(f"The key for {safe(host)} is forgotten." if there else f"There was no key for {safe(host)}.")
    if secrets.in_environment():
        print(f"The environment variable {secrets.VARIABLE} is still set.")
    return WELL


def _say(args: argparse.Namespace) -> int:
    host = _host(args)
    try:
        key = secrets.read_key(host)
    except ServiceLocked as error:
        print(safe(error.problem().sentence))
        return FAILED
    where = (
        f"the environment variable {secrets.VARIABLE}" if secrets.in_environment() else "the system's keyring"
    )
    print(f"The key for {safe(host)} comes from {where}." if key else f"There is no key for {safe(host)}.")
    return WELL if key else FAILED
