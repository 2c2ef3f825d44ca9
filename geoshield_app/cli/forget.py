"""geoshield forget: wipes what the program remembers. Photos and exported files are never touched."""

from __future__ import annotations

import argparse

from geoshield_app import wiring
from geoshield_app.cli.arguments import Parser, whole
from geoshield_app.cli.exit_codes import WELL
from geoshield_app.cli.text import count
from geoshield_app.storage.forgetting import forget
from geoshield_app.storage.journal import RETENTION_DAYS, Journal

HELP = "forget drafts, decisions, thumbnails, places and lossless results"
MOST_DAYS = 36_500


def add_arguments(parser: Parser) -> None:
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--all", action="store_true", help="everything, however young")
    how.add_argument(
        "--older-than",
        type=whole(0, MOST_DAYS),
        metavar="DAYS",
        help=f"what is older (default: as long as things are kept, {RETENTION_DAYS:.0f} days unless changed)",
    )
    how.add_argument(
        "--keep-for",
        type=_days,
        metavar="DAYS",
        help="from now on keep things that long; 'ever': until they are forgotten by hand",
    )


def run(args: argparse.Namespace) -> int:
    with wiring.open_journal() as journal:
        if args.keep_for is not None:
            journal.set_retention(args.keep_for if args.keep_for >= 0 else None)
        gone = forget(journal, everything=args.all, older_than_days=args.older_than)
        age = _age(args, journal)
    print(f"Forgot {count(gone, 'remembered thing')}{age}. Photos and exported files are untouched.")
    return WELL


def _days(text: str) -> int:
    """A number of days; -1 for 'ever'."""
    return -1 if text == "ever" else whole(1, MOST_DAYS)(text)


def _age(args: argparse.Namespace, journal: Journal) -> str:
    if args.all:
        return ""
    days = journal.retention_days if args.older_than is None else args.older_than
    return (
        "; things are kept until they are forgotten by hand"
        if days is None
        else f" older than {days:.0f} days"
    )
