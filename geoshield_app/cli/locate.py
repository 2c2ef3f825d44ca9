"""geoshield locate: asks the locators on this machine where photos were taken. Nothing is sent anywhere."""

from __future__ import annotations

import argparse
from pathlib import Path

from geoshield_app import wiring
from geoshield_app.cli.arguments import Parser
from geoshield_app.cli.exit_codes import FAILED, WELL
from geoshield_app.cli.files import each_photo
from geoshield_app.cli.text import as_json, guess, safe
from geoshield_app.domain.photo import Photo
from geoshield_app.domain.ports import Locator
from geoshield_app.domain.result import Guess
from geoshield_app.imaging.load import open_photo
from geoshield_app.workflow.verify import distance_km

HELP = "ask the locators on this machine where photos were taken"
NOBODY = "No locator on this machine knows real photos; the built-in one knows drawn scenes only."


def add_arguments(parser: Parser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--json", action="store_true", help="one photo a line, as JSON")


def run(args: argparse.Namespace) -> int:
    from geoshield_app.geoworld.origin import SceneOrigin

    origin = SceneOrigin()
    everywhere = tuple(build() for build in wiring.LOCATORS.values())
    scenes = wiring.scene_locators()

    def look(path: Path) -> tuple[tuple[Guess, float | None], ...]:
        photo = open_photo(path)
        return _guesses(photo, (*everywhere, *(scenes if origin.is_test_scene(photo) else ())))

    well = True
    for path, found in each_photo(args.paths, look, as_lines=args.json):
        well = well and found is not None
        if found is not None:
            _show(path, found, args.json)
    return WELL if well else FAILED


def _guesses(photo: Photo, locators: tuple[Locator, ...]) -> tuple[tuple[Guess, float | None], ...]:
    guesses = [locator.locate(photo.rgb8) for locator in locators]
    return tuple((one, distance_km(one, photo.tags.coordinate)) for one in guesses)


def _show(path: Path, found: tuple[tuple[Guess, float | None], ...], as_line: bool) -> None:
    if as_line:
        told = [{"guess": one, "distance_km": km} for one, km in found]
        print(as_json({"path": path, "guesses": told, "note": "" if found else NOBODY}), flush=True)
        return
    print(safe(path))
    for one, km in found:
        print(f"  {safe(one.locator)}: {guess(one, km)}")
    if not found:
        print(f"  {NOBODY}", flush=True)
