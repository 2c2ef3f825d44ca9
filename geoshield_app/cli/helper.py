"""geoshield helper status|models|pull|unload|set-key|...: what describes photos, and the services that run it."""

from __future__ import annotations

import argparse
import importlib

from geoshield_app.cli.arguments import Parser

HELP = "set up what describes photos: Ollama and its models, keys of services elsewhere"
PARTS = ("helper_ollama", "helper_openai")
"""Each is a module here with add_commands(commands); a command's parser sets ``act``, run(args) -> exit code."""


def add_arguments(parser: Parser) -> None:
    commands = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for part in PARTS:
        importlib.import_module(f"geoshield_app.cli.{part}").add_commands(commands)


def run(args: argparse.Namespace) -> int:
    return int(args.act(args))
