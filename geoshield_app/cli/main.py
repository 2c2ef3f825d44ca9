"""The command line: which commands there are, and how each ends."""

from __future__ import annotations

import contextlib
import errno
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


_OUTPUT_FAILED = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG)
"""What printing meets where it goes into a file; files of ours are written with errors of their own."""
_UNSAID = "What there was to say could not be written where the output goes"
_ELSEWHERE = "Free some space there, or send it elsewhere; finished photos are kept."


def main(argv: Sequence[str]) -> int:
    """Run one command; errors are one sentence on stderr. Never raises for what a person can do."""
    _stop_politely()
    try:
        return _run(argv)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # the reader, 'head' perhaps, has gone
        _leave_stdout()
        return 1
    except SystemExit as end:
        return int(end.code or 0)
    except GeoShieldError as error:
        print(f"geoshield: {safe(error.problem().sentence)}", file=sys.stderr)
        return error.exit_code
    except OSError as error:
        if error.errno not in _OUTPUT_FAILED or error.filename is not None:
            return _unexpected(error)
        _leave_stdout()
        print(
            f"geoshield: {_UNSAID} ({(error.strerror or 'no reason').lower()}). {_ELSEWHERE}", file=sys.stderr
        )
        return 1
    except Exception as error:  # noqa: BLE001 - the last net: a sentence, and the details for a report
        return _unexpected(error)


def _unexpected(error: Exception) -> int:
    problem = problem_of(error)
    print(f"geoshield: {safe(problem.sentence)}\n{problem.details}", file=sys.stderr)
    return problem.exit_code


def _leave_stdout() -> None:
    """What is still to be written goes nowhere, or the end of the process would fail once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
