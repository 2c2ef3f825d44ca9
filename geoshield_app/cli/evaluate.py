"""geoshield evaluate: hands its arguments on to the experiments."""

from __future__ import annotations

import argparse

from geoshield_app.cli.arguments import Parser

HELP = "run an experiment and print its table"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...")


def run(args: argparse.Namespace) -> int:
    return delegate(args.rest)


def delegate(argv: list[str]) -> int:
    """Exit code of the experiment; it parses its own arguments."""
    from geoshield_app.evaluation.main import main

    return int(main(argv))
