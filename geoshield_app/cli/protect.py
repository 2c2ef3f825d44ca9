"""geoshield protect: from files to verified files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from geoshield_app import wiring
from geoshield_app.cli.arguments import (
    Parser,
    add_helper_options,
    add_pattern_options,
    given_path,
    settings_of,
)
from geoshield_app.cli.consents import add_describing_consent, add_locator_options, with_consents
from geoshield_app.cli.exit_codes import INTERRUPTED, NOTHING_STARTED, exit_code
from geoshield_app.cli.outputs import add_output_options, report_choices, require_report, with_outputs
from geoshield_app.cli.plans import read_plans
from geoshield_app.cli.printing import Show, draft_lines, show_for, show_run
from geoshield_app.cli.text import count, safe
from geoshield_app.domain.errors import OutputError, UsageError
from geoshield_app.domain.events import State
from geoshield_app.domain.services import require_consent
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.os_errors import is_file
from geoshield_app.wiring_locators import AUTO, locators_asked
from geoshield_app.wiring_services import openai_check
from geoshield_app.workflow.batch import look, run_items
from geoshield_app.workflow.discover import Item, discover
from geoshield_app.workflow.job import Plans
from geoshield_app.workflow.once import Once
from geoshield_app.workflow.preflight import blocking, checks
from geoshield_app.workflow.report import write_report
from geoshield_app.workflow.session import Session

KEPT_NOTICE = (
    "A lossless copy of each result is kept privately for later exports; 'geoshield forget' removes them, and "
    "'--no-keep' keeps none."
)
HELP = "protect photos and folders of photos"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("paths", nargs="+", type=given_path, metavar="PATH")
    add_pattern_options(parser)
    add_output_options(parser)
    add_helper_options(parser)
    add_describing_consent(parser)
    add_locator_options(parser)
    parser.add_argument("--yes", action="store_true", help="accept what the machine finds, without a review")
    parser.add_argument(
        "--plan", type=given_path, metavar="FILE", help="a reviewed draft or plan, or a folder of them"
    )


def run(args: argparse.Namespace) -> int:
    settings = with_consents(with_outputs(settings_of(args), args), args)
    plans = read_plans(args.plan, settings) if args.plan else None
    if plans:
        settings = replace(settings, ensemble=next(iter(plans.values())).ensemble, ensemble_note="")
    items = discover(args.paths, settings.out, settings)
    require_start(settings, args.paths)
    require_report(args)
    show = show_for(args)
    if settings.ensemble == wiring.DEMONSTRATION:
        show.say(wiring.DEMONSTRATION_NOTICE)
    if settings.ensemble_note:
        show.say(settings.ensemble_note)
    session = Session.of((item.path for item in items), accept_all=settings.accept_all)
    session, interrupted = protect_items(items, settings, plans, session, show)
    unreported = _report(args, session, show)
    if settings.keep_lossless and session.counts.get(State.FINISHED):
        show.say(KEPT_NOTICE)
    show.close(session)
    if unreported is not None:
        raise unreported
    if interrupted:
        return INTERRUPTED
    return NOTHING_STARTED if nothing_to_do(items) else exit_code(session)


def _report(args: argparse.Namespace, session: Session, show: Show) -> OutputError | None:
    """Writes the report that was asked for; an error is given back, so that the run is still summed up."""
    if args.report is None:
        return None
    try:
        for file in write_report(args.report, session, report_choices(args)):
            show.say(f"Report: {safe(file)}")
    except OutputError as error:
        return error
    return None


def protect_items(
    items: Sequence[Item], settings: Settings, plans: Plans | None, session: Session, show: Show
) -> tuple[Session, bool]:
    """All photos, with the question in between when somebody is there to answer it."""
    with wiring.open_journal() as journal:
        if journal.notice:
            show.say(journal.notice)

        def part(some: Sequence[Item], settings: Settings, session: Session) -> tuple[Session, bool]:
            tools = Once(lambda: wiring.make_tools(settings))
            if (
                settings.accept_all
                and plans is None
                and len(some) > 1
                and wiring.describer_holds_memory(settings)
            ):
                # all photos are looked at first, so that the model is loaded once
                session, interrupted = show_run(look(some, settings, tools, journal), session, show)
                some = [item for item in some if _goes_on(item, session)]
                if interrupted:
                    return session, True
            return show_run(run_items(some, settings, tools, journal, plans), session, show)

        session, interrupted = part(items, settings, session)
        waiting = [item for item in items if session.rows[item.path].state is State.NEEDS_REVIEW]
        if not waiting or interrupted:
            return session, interrupted
        if not _agreed(waiting, session, show):
            return session, False
        return part(waiting, replace(settings, accept_all=True), replace(session, accept_all=True))


def _goes_on(item: Item, session: Session) -> bool:
    """Whether this input was looked at and is still to be protected."""
    return item.problem is None and item.skip is None and not session.rows[item.path].state.ended


def require_start(settings: Settings, paths: Sequence[Path]) -> None:
    """UsageError with the first check that keeps the run from starting."""
    asked = [*checks(settings, paths), wiring.weights_check(settings.ensemble)]
    if settings.device != "auto":
        asked.append(wiring.device_check(settings))
    if settings.describer not in wiring.DESCRIBERS:
        message = f"The describer '{settings.describer}' is not part of this version."
        raise UsageError(message, advice="Use '--describer auto'.")
    if settings.describer in wiring.OLLAMA_DESCRIBERS:
        asked.append(wiring.ollama_check(settings))
    if settings.describer == "openai":
        require_consent(wiring.describer_consent(settings), settings.consent)
        asked.append(openai_check(settings))
    for check in blocking(asked):
        raise UsageError(check.message, advice=check.advice)
    if settings.locators != AUTO:
        locators_asked(settings)  # those that were named must be ready and allowed


def nothing_to_do(items: Sequence[Item]) -> bool:
    """No input is even a file: missing paths and empty folders only."""
    return not any(is_file(item.path) for item in items)


def _agreed(waiting: Sequence[Item], session: Session, show: Show) -> bool:
    """Show the drafts and ask; without a terminal say how to go on."""
    drafts = [row.draft for item in waiting if (row := session.rows[item.path]).draft is not None]
    for draft in drafts:
        for line in draft_lines(draft):
            show.say(line)
    if sys.stdin.isatty() and sys.stdout.isatty():
        return input(f"Protect {count(len(drafts), 'photo')} as described? [y/N] ").strip().lower() in (
            "y",
            "yes",
        )
    show.say(
        f"{count(len(drafts), 'draft')} written; nothing is protected yet. Run again with '--yes' to accept, "
        "or write the drafts with 'geoshield analyse', edit them and hand them in with '--plan'."
    )
    return False
