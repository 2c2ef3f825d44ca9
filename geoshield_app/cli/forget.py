"""geoshield forget: wipes what the program remembers. Photos and results are never touched."""

from __future__ import annotations

import argparse

from geoshield_app import wiring
from geoshield_app.cli.arguments import Parser
from geoshield_app.cli.exit_codes import WELL
from geoshield_app.cli.text import count
from geoshield_app.storage.journal import RETENTION_DAYS

HELP = "forget drafts, plans and the list of finished photos"


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "--all", action="store_true", help=f"not only what is older than {RETENTION_DAYS:.0f} days"
    )


def run(args: argparse.Namespace) -> int:
    with wiring.open_journal() as journal:
        gone = journal.forget(args.all)
    age = "" if args.all else f" older than {RETENTION_DAYS:.0f} days"
    print(f"Forgot {count(gone, 'remembered thing')}{age}. Photos and results are untouched.")
    return WELL
