"""The command line: which commands there are, and how each ends."""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import sys
import threading
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from types import FrameType

from geoshield_app.cli.arguments import Parser
from geoshield_app.cli.exit_codes import INTERRUPTED
from geoshield_app.cli.text import safe
from geoshield_app.domain.errors import GeoShieldError, problem_of

COMMANDS = (
    "protect",
    "analyse",
    "inspect",
    "verify",
    "locate",
    "evaluate",
    "demo",
    "doctor",
    "models",
    "helper",
    "forget",
)
"""Each is a module here with HELP, add_arguments(parser) and run(args) -> exit code."""

_DESCRIPTION = (
    "Protects photos from being located by vision-language models. Without a command the window opens, with the photos "
    "and folders that are named."
)


def main(argv: Sequence[str]) -> int:
    """Run one command; errors are one sentence on stderr. Never raises for what a person can do."""
    _stop_politely()
    try:
        return _run(argv)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # the reader, 'head' perhaps, has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except SystemExit as end:
        return int(end.code or 0)
    except GeoShieldError as error:
        print(f"geoshield: {safe(error.problem().sentence)}", file=sys.stderr)
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - the last net: a sentence, and the details for a report
        problem = problem_of(error)
        print(f"geoshield: {safe(problem.sentence)}\n{problem.details}", file=sys.stderr)
        return problem.exit_code


def parser_of() -> Parser:
    """All commands with their options."""
    parser = Parser(prog="geoshield", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"GeoShield {_version()}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in COMMANDS:
        module = importlib.import_module(f"geoshield_app.cli.{name}")
        module.add_arguments(commands.add_parser(name, help=module.HELP, description=module.HELP))
    return parser


def _run(argv: Sequence[str]) -> int:
    if argv and argv[0] == "evaluate":  # has a parser of its own
        from geoshield_app.cli.evaluate import delegate

        return delegate(list(argv[1:]))
    args = parser_of().parse_args(argv)
    module = importlib.import_module(f"geoshield_app.cli.{args.command}")
    return int(module.run(args))


def _stop_politely() -> None:
    """SIGTERM ends a run as Ctrl+C does."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is threading.main_thread():
        with contextlib.suppress(OSError, ValueError):
            signal.signal(signal.SIGTERM, stop)


def _version() -> str:
    try:
        return version("geoshield")
    except PackageNotFoundError:
        return "(not installed)"
