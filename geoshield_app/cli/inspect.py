"""geoshield inspect: what a file tells beside its pixels, one face of the leak at a time. It only reads."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from geoshield_app.cli.arguments import Parser, given_path
from geoshield_app.cli.exit_codes import FAILED, WELL
from geoshield_app.cli.files import each_photo
from geoshield_app.cli.text import as_json, count, safe
from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.leaks import Leak
from geoshield_app.domain.photo import PhotoTags
from geoshield_app.imaging.leaks import leaks_of, nearest_town, removed
from geoshield_app.imaging.tags import read_tags
from geoshield_app.places.gazetteer import Gazetteer

HELP = "show what photos tell beside their pixels, place first"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("paths", nargs="+", type=given_path, metavar="PATH")
    parser.add_argument("--all", action="store_true", help="every tag as well")
    parser.add_argument(
        "--after", type=given_path, metavar="FILE", help="what is gone in FILE, made from the one PATH"
    )
    parser.add_argument("--json", action="store_true", help="one file a line, as JSON")


def run(args: argparse.Namespace) -> int:
    gazetteer = Gazetteer.load()
    if args.after is not None:
        return _compare(args, gazetteer)
    wells = [
        _show(path, tags, gazetteer, args)
        for path, tags in each_photo(args.paths, read_tags, as_lines=args.json)
    ]
    return WELL if all(wells) else FAILED


def _show(path: Path, tags: PhotoTags | None, gazetteer: Gazetteer, args: argparse.Namespace) -> bool:
    if tags is None:
        return False
    leaks = leaks_of(path, tags, gazetteer)
    if args.json:
        town = None if tags.coordinate is None else nearest_town(tags.coordinate, gazetteer)
        print(as_json({"path": path, "nearest_town": town, "leaks": leaks, "tags": tags}), flush=True)
        return True
    print(safe(path))
    for line in _lines(leaks) if leaks else ["  nothing beside its pixels"]:
        print(line)
    for tag in tags.tags if args.all else ():
        print(f"    {safe(tag.group)}: {safe(tag.name)} = {safe(tag.value)[:120]}")
    place = sum(tag.tells_place for tag in tags.tags)
    print(f"  {count(len(tags.tags), 'tag')}, {place} of them about the place", flush=True)
    return True


def _compare(args: argparse.Namespace, gazetteer: Gazetteer) -> int:
    """What of the one given photo is gone in the file made from it; FAILED when what is left tells the place."""
    if len(args.paths) != 1 or args.paths[0].is_dir():
        raise UsageError("'--after' compares one photo with one file.", advice="Give one PATH.")
    gone, still = removed(read_tags(args.paths[0]), read_tags(args.after), gazetteer)
    code = FAILED if any(leak.tells_place for leak in still) else WELL
    if args.json:
        print(
            as_json({"before": args.paths[0], "after": args.after, "removed": gone, "left": still}),
            flush=True,
        )
        return code
    for word, leaks in (("removed", gone), ("left", still)):
        print(f"{word}:" if leaks else f"{word}: nothing")
        for line in _lines(leaks):
            print(line)
    return code


def _lines(leaks: Sequence[Leak]) -> list[str]:
    """A '!' stands before what tells the place."""
    return [
        f"  {'!' if leak.tells_place else ' '} {safe(leak.kind.value)}: {safe(leak.sentence)}"
        for leak in leaks
    ]
