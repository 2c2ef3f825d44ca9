"""geoshield analyse: drafts as files that a person can edit and hand back with 'protect --plan'."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from geoshield_app import wiring
from geoshield_app.cli.arguments import Parser, add_helper_options, given_path, looking_settings
from geoshield_app.cli.consents import add_describing_consent, with_consents
from geoshield_app.cli.exit_codes import INTERRUPTED, NOTHING_STARTED, exit_code
from geoshield_app.cli.printing import draft_lines, show_for, show_run
from geoshield_app.cli.protect import nothing_to_do, require_start
from geoshield_app.domain.events import Drafted, Event, State
from geoshield_app.storage.documents import write_document
from geoshield_app.workflow.batch import look
from geoshield_app.workflow.discover import Item, discover
from geoshield_app.workflow.session import Session

HELP = "write down what photos show and what gives their place away"
SUFFIX = ".draft.json"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("paths", nargs="+", type=given_path, metavar="PATH")
    parser.add_argument(
        "-o", "--out", type=given_path, required=True, metavar="DRAFTS", help="folder for the drafts"
    )
    add_helper_options(parser)
    add_describing_consent(parser)


def run(args: argparse.Namespace) -> int:
    settings = with_consents(looking_settings(args, args.out), args)
    items = discover(args.paths, settings.out, settings)
    require_start(settings, args.paths)
    show = show_for(args)
    if settings.ensemble == wiring.DEMONSTRATION:
        show.say(wiring.DEMONSTRATION_NOTICE)
    if settings.ensemble_note:
        show.say(settings.ensemble_note)
    with wiring.open_journal() as journal:
        stream = look(items, settings, lambda: wiring.make_tools(settings), journal)
        session = Session.of(item.path for item in items)
        session, interrupted = show_run(_written(stream, items), session, show)
    for row in session.rows.values():
        if row.draft is not None and row.state is State.NEEDS_REVIEW:
            for line in draft_lines(row.draft):
                show.say(line)
    show.close(session)
    if interrupted:
        return INTERRUPTED
    if nothing_to_do(items):
        return NOTHING_STARTED
    return 0 if exit_code(session) == NOTHING_STARTED else exit_code(session)


def _written(events: Iterator[Event], items: tuple[Item, ...]) -> Iterator[Event]:
    """The same events; each draft is on disk before its event goes on."""
    targets = {item.path: item.target for item in items if item.target is not None}
    for event in events:
        if isinstance(event, Drafted):
            target = targets[event.path]
            write_document(target.with_name(target.stem + SUFFIX), event.draft, replace=True)
        yield event
