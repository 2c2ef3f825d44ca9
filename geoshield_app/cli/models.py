"""geoshield models: which models there are, and getting, checking, importing and removing their weights."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import TypeVar

from geoshield_app import wiring
from geoshield_app.cli.arguments import Parser, given_path
from geoshield_app.cli.exit_codes import FAILED, NOTHING_STARTED, WELL
from geoshield_app.cli.model_text import amount, fetchable_facts, row_facts, row_line
from geoshield_app.cli.moving import Moving
from geoshield_app.cli.text import as_json, count, safe
from geoshield_app.domain.errors import GeoShieldError, problem_of
from geoshield_app.domain.weights import Offer, Verified, WeightsRow, WeightsState
from geoshield_app.encoders.catalogue import ROWS
from geoshield_app.encoders.fetchable import FETCHABLE, rows_named
from geoshield_app.storage.importing import find_models, import_model
from geoshield_app.storage.models_folder import (
    choose_models_folder,
    free_bytes,
    models_folder,
    writable_models_folder,
)
from geoshield_app.storage.pulling import look_up, pull
from geoshield_app.storage.weights import remove, state_of, verify

HELP = "list models, get their weights, check, import or remove them, say where they lie"

T = TypeVar("T")


def add_arguments(parser: Parser) -> None:
    parser.set_defaults(action=_list, json=False)
    actions = parser.add_subparsers(metavar="ACTION")
    _action(actions, "list", _list, "every model, its size, licence and state (also without an action)")
    pulling = _action(actions, "pull", _pull, "download weights; shows the size and asks first")
    pulling.add_argument("names", nargs="+", metavar="NAME", help="a model, or an ensemble such as 'small'")
    pulling.add_argument("--yes", action="store_true", help="do not ask")
    checking = _action(actions, "verify", _verify, "read every byte and compare it with its digest")
    checking.add_argument("names", nargs="*", metavar="NAME", help="default: all that are here")
    removing = _action(actions, "remove", _remove, "remove weights that GeoShield put there")
    removing.add_argument("names", nargs="+", metavar="NAME")
    removing.add_argument("--yes", action="store_true", help="do not ask")
    place = _action(actions, "path", _path, "where weights are kept")
    chosen = place.add_mutually_exclusive_group()
    chosen.add_argument("--set", type=given_path, metavar="FOLDER", help="keep them there from now on")
    chosen.add_argument("--default", action="store_true", help="keep them in the data folder again")
    bringing = _action(actions, "import", _import, "copy weights from a folder, verify and keep them")
    bringing.add_argument("folder", type=given_path, metavar="FOLDER")
    bringing.add_argument(
        "name", nargs="?", choices=tuple(FETCHABLE), metavar="NAME", help="if the folder does not tell"
    )


def run(args: argparse.Namespace) -> int:
    return int(args.action(args))


def _action(
    actions: argparse._SubParsersAction[Parser],
    name: str,
    act: Callable[[argparse.Namespace], int],
    text: str,
) -> Parser:
    parser = actions.add_parser(name, help=text, description=text)
    parser.set_defaults(action=act)
    parser.add_argument("--json", action="store_true", help="one object a line, as JSON")
    return parser


def _list(args: argparse.Namespace) -> int:
    facts = [row_facts(row) for row in ROWS.values()]
    facts += [fetchable_facts(row) for row in FETCHABLE.values() if row.name not in ROWS]
    for one in facts:
        print(as_json(one) if args.json else row_line(one), flush=True)
    return WELL


def _pull(args: argparse.Namespace) -> int:
    rows, root = rows_named(args.names), writable_models_folder()
    offers, failed = {}, 0
    for row in rows:
        try:
            offers[row.name] = _ended(look_up(row, root))
        except GeoShieldError as error:
            failed += 1
            _say_problem(error, row.name, args.json)
    left = sum(offer.bytes_left for offer in offers.values())
    _show_offers(rows, offers, left, root, args.json)
    if left and not _agreed(args, f"Download {amount(left)}?"):
        return NOTHING_STARTED
    for row in rows:
        if row.name in offers:
            failed += _tried(pull(row, root, offers[row.name]), row.name, args.json)
    return FAILED if failed else WELL


def _show_offers(
    rows: Iterable[WeightsRow], offers: dict[str, Offer], left: int, root: Path, json: bool
) -> None:
    for row in rows:
        offer = offers.get(row.name)
        if offer is not None:
            facts: dict[str, object] = {
                "name": row.name,
                "licence": row.licence,
                "repository": row.repository,
            }
            facts |= {"revision": offer.revision, "bytes": offer.bytes, "bytes_left": offer.bytes_left}
            line = f"{row.name}: {amount(offer.bytes_left)} to download of {amount(offer.bytes)}, {row.licence}, "
            print(
                as_json({"event": "offer", **facts})
                if json
                else f"{line}{row.repository}@{offer.revision[:8]}"
            )
    if offers and not json:
        print(f"{amount(left)} in all; {amount(free_bytes(root))} are free in '{safe(root)}'.", flush=True)


def _verify(args: argparse.Namespace) -> int:
    root = models_folder()
    rows = rows_named(args.names) if args.names else tuple(FETCHABLE.values())
    present = [row for row in rows if args.names or state_of(row, root) is not WeightsState.ABSENT]
    found = [_watched(verify(row, root), args.json) for row in present]
    for one in found:
        print(as_json(one) if args.json else _verified_line(one), flush=True)
    if not present and not args.json:
        print(f"There are no weights in '{safe(root)}'.")
    return WELL if all(one.ok for one in found) else FAILED


def _verified_line(found: Verified) -> str:
    if found.ok:
        known = {"nothing": "readable; no digest of it is known", "receipt": "as it was when it came"}
        return f"{found.name}: {known.get(found.against, 'the published files')}."
    faults = "; ".join(f"'{safe(fault.file)}' {fault.problem}" for fault in found.faults) or found.state.value
    return f"{found.name}: {faults}. Get it again with 'geoshield models pull {found.name}'."


def _remove(args: argparse.Namespace) -> int:
    rows, root = rows_named(args.names), models_folder()
    if not _agreed(args, f"Remove {', '.join(row.name for row in rows)}?"):
        return NOTHING_STARTED
    for row in rows:
        freed, left = remove(row, root)
        if args.json:
            print(as_json({"name": row.name, "freed_bytes": freed, "left": left}), flush=True)
        else:
            rest = f"; {count(len(left), 'file')} of yours stay there" if left else ""
            print(
                f"{row.name}: {amount(freed)} freed{rest}." if freed else f"{row.name}: was not here.",
                flush=True,
            )
    return WELL


def _path(args: argparse.Namespace) -> int:
    if args.set is not None or args.default:
        choose_models_folder(args.set)
    folder = models_folder()
    print(as_json({"path": folder, "exists": folder.is_dir()}) if args.json else safe(folder))
    return WELL


def _import(args: argparse.Namespace) -> int:
    root = writable_models_folder()
    places = find_models(FETCHABLE.values(), args.folder, args.name)
    failed = 0
    for name, place in places.items():
        work = import_model(FETCHABLE[name], place, root, wiring.weights_converter)
        failed += _tried(work, name, args.json)
    return FAILED if failed else WELL


def _tried(work: Generator[object, None, object], name: str, json: bool) -> int:
    """1 when it failed, with its sentence; one model's failure does not stop the next."""
    try:
        _watched(work, json)
    except GeoShieldError as error:
        _say_problem(error, name, json)
        return 1
    print(as_json({"event": "done", "name": name}) if json else f"{name} is here.", flush=True)
    return 0


def _watched(work: Generator[object, None, T], json: bool) -> T:
    """The work's result; what it reports is shown as it comes, and Ctrl+C stops it."""
    with Moving(json) as moving:
        try:
            while True:
                moving.show(next(work))
        except StopIteration as end:
            result: T = end.value
            return result
        finally:
            work.close()


def _ended(work: Generator[None, None, T]) -> T:
    try:
        while True:
            next(work)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        work.close()


def _say_problem(error: GeoShieldError, name: str, json: bool) -> None:
    problem = problem_of(error)
    if json:
        print(
            as_json({"event": "failed", "name": name, "message": problem.message, "advice": problem.advice})
        )
    else:
        print(f"{name}: {safe(problem.sentence)}", file=sys.stderr)


def _agreed(args: argparse.Namespace, question: str) -> bool:
    """``--yes``, or an answer at the terminal; without a terminal it is a no that says what is missing."""
    if args.yes:
        return True
    if not sys.stdin.isatty() or args.json:
        print(f"geoshield: {question} Say so with '--yes'.", file=sys.stderr)
        return False
    return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
