"""geoshield inspect: what a file tells beside its pixels. Reads only, on this machine."""

from __future__ import annotations

import argparse
from pathlib import Path

from geoshield_app.cli.arguments import Parser
from geoshield_app.cli.exit_codes import FAILED, WELL
from geoshield_app.cli.files import each_photo
from geoshield_app.cli.text import as_json, count, safe
from geoshield_app.domain.photo import Coordinate, PhotoTags
from geoshield_app.imaging.tags import read_tags
from geoshield_app.places.gazetteer import Gazetteer

HELP = "show what photos tell beside their pixels, place first"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--all", action="store_true", help="every tag, not only those that tell the place")
    parser.add_argument("--json", action="store_true", help="one file a line, as JSON")


def run(args: argparse.Namespace) -> int:
    gazetteer = Gazetteer.load()
    wells = [
        _show(path, tags, gazetteer, args)
        for path, tags in each_photo(args.paths, read_tags, as_lines=args.json)
    ]
    return WELL if all(wells) else FAILED


def _show(path: Path, tags: PhotoTags | None, gazetteer: Gazetteer, args: argparse.Namespace) -> bool:
    if tags is None:
        return False
    town = None if tags.coordinate is None else nearest_town(tags.coordinate, gazetteer)
    if args.json:
        print(as_json({"path": path, "nearest_town": town, "tags": tags}), flush=True)
        return True
    print(safe(path))
    if tags.coordinate is not None:
        print(f"  GPS {tags.coordinate.latitude:.4f}, {tags.coordinate.longitude:.4f}: {town}")
    for tag in tags.tags if args.all else tags.place_tags:
        print(f"  {safe(tag.group)}: {safe(tag.name)} = {safe(tag.value)[:120]}")
    place = len(tags.place_tags)
    print(f"  {count(len(tags.tags), 'tag')}, {place} of them about the place", flush=True)
    return True


def nearest_town(coordinate: Coordinate, gazetteer: Gazetteer) -> str:
    """'3 km from Lund, Sweden'."""
    city, distance_km = gazetteer.nearest(coordinate)
    return f"{distance_km:.0f} km from {city.name}, {city.country}"
