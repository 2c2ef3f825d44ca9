"""geoshield helper status|models|pull|unload|...: the models that describe photos, and the services that run them."""

from __future__ import annotations

import argparse
import importlib

from geoshield_app.cli.arguments import Parser

HELP = "set up what describes photos: Ollama and its models"
PARTS = ("helper_ollama",)
"""Each is a module here with add_commands(commands); a command's parser sets ``act``, run(args) -> exit code."""


def add_arguments(parser: Parser) -> None:
    commands = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for part in PARTS:
        importlib.import_module(f"geoshield_app.cli.{part}").add_commands(commands)


def run(args: argparse.Namespace) -> int:
    return int(args.act(args))
