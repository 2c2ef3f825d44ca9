"""geoshield locate: asks where photos were taken, by default nobody but the locators on this machine."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from geoshield_app import wiring, wiring_locators
from geoshield_app.cli.arguments import Parser, given_path
from geoshield_app.cli.consents import add_locator_options, with_consents
from geoshield_app.cli.exit_codes import FAILED, WELL
from geoshield_app.cli.files import each_photo
from geoshield_app.cli.text import as_json, confidence, guess, safe
from geoshield_app.domain.photo import Coordinate, Photo
from geoshield_app.domain.ports import Locator
from geoshield_app.domain.services import OPTIONS, Purpose
from geoshield_app.domain.settings import Settings
from geoshield_app.imaging.load import open_photo
from geoshield_app.places.lookup import near
from geoshield_app.workflow.whereabouts import DIFFER, Whereabouts, whereabouts

HELP = "ask where photos were taken, as a stranger would"
NOBODY = (
    "No locator for real photos is ready on this machine. Get GeoCLIP (see 'geoshield models list') or a vision model "
    "for Ollama ('geoshield helper pull'), or name another with '--locators'."
)
KEPT_BACK = f"An unprotected photo is not sent without '{OPTIONS[Purpose.LOCATE_UNPROTECTED]}'."


@dataclass(frozen=True, slots=True)
class Found:
    """What was learnt of one photo."""

    truth: Coordinate | None
    """By its own GPS tag."""
    guesses: tuple[Whereabouts, ...]
    notes: tuple[str, ...]


def add_arguments(parser: Parser) -> None:
    parser.add_argument("paths", nargs="+", type=given_path, metavar="PATH")
    add_locator_options(parser)
    add_service_options(parser)
    parser.add_argument("--json", action="store_true", help="one photo a line, as JSON")


def add_service_options(parser: argparse.ArgumentParser) -> None:
    """Where the services of named locators are."""
    parser.add_argument(
        "--ollama-host", metavar="ADDRESS", help="where Ollama listens (default: OLLAMA_HOST, else here)"
    )
    parser.add_argument(
        "--base-url",
        metavar="URL",
        help="a service that speaks OpenAI's language (default: OPENAI_BASE_URL, else OpenAI's own)",
    )


def locating_settings(args: argparse.Namespace) -> Settings:
    """The Settings of a command that only asks locators, with what was allowed."""
    settings = Settings(
        out=Path(),
        locators=args.locators,
        ollama_host=args.ollama_host,
        openai_base_url=args.base_url or "",
    )
    return with_consents(settings, args)


def run(args: argparse.Namespace) -> int:
    asked = wiring_locators.locators_asked(locating_settings(args), describing=False)
    look = _Look(asked)
    well = True
    try:
        for path, found in each_photo(args.paths, look, as_lines=args.json):
            well = well and found is not None
            if found is not None:
                _show(path, found, args.json)
    finally:
        asked.free()
    return WELL if well else FAILED


class _Look:
    """Asks everybody who may see a photo."""

    def __init__(self, asked: wiring_locators.Asked) -> None:
        from geoshield_app.geoworld.origin import SceneOrigin

        self._asked, self._origin = asked, SceneOrigin()
        self._scenes: tuple[Locator, ...] = ()

    def __call__(self, path: Path) -> Found:
        photo = open_photo(path)
        kept_back = bool(self._asked.after_only) and not _is_protected(photo)
        locators = (
            *self._asked.both,
            *(() if kept_back else self._asked.after_only),
            *self._scene_locators(photo),
        )
        guesses, notes = whereabouts(locators, photo.rgb8, photo.tags.coordinate)
        return Found(photo.tags.coordinate, guesses, (*notes, *((KEPT_BACK,) if kept_back else ())))

    def _scene_locators(self, photo: Photo) -> tuple[Locator, ...]:
        if not self._origin.is_test_scene(photo):
            return ()
        self._scenes = self._scenes or wiring.scene_locators()
        return self._scenes


def _is_protected(photo: Photo) -> bool:
    """Whether this very file is a result that this program remembers."""
    with wiring.open_journal() as journal:
        return journal.is_output(photo.ref.sha256)


def _show(path: Path, found: Found, as_line: bool) -> None:
    last = DIFFER if found.guesses or found.notes else NOBODY
    if as_line:
        told = [{"guess": one.guess, "distance_km": one.distance_km} for one in found.guesses]
        facts = {"truth": found.truth, "guesses": told, "notes": found.notes, "note": last}
        print(as_json({"path": path, **facts}), flush=True)
        return
    print(safe(path))
    if found.truth is not None:
        where = near(found.truth)
        print(
            f"  by its GPS tag: {found.truth.latitude:.4f}, {found.truth.longitude:.4f}{where and f' ({where})'}"
        )
    for one in found.guesses:
        print(f"  {safe(one.guess.locator)}: {guess(one.guess, one.distance_km)}{confidence(one.guess)}")
    for note in found.notes:
        print(f"  {safe(note)}")
    print(f"  {last}", flush=True)
