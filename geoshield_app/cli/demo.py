"""geoshield demo: the true journey on drawn scenes whose place is known, with a judge that took no part in it."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from geoshield_app import wiring
from geoshield_app.cli.arguments import Parser, given_path, whole
from geoshield_app.cli.exit_codes import FAILED, INTERRUPTED, WELL
from geoshield_app.cli.forgetful import Forgetful
from geoshield_app.cli.printing import Show, show_for, show_run
from geoshield_app.cli.text import count, distance, duration, safe
from geoshield_app.domain.photo import Photo, Rgb8
from geoshield_app.domain.plan import Output
from geoshield_app.domain.result import Located, Outcome
from geoshield_app.domain.settings import Overwrite, Settings
from geoshield_app.imaging.compare import difference_picture, side_by_side
from geoshield_app.imaging.encode import decode_saved, encode
from geoshield_app.imaging.load import open_photo
from geoshield_app.imaging.resize import base_picture, resized, resized_size
from geoshield_app.storage.atomic import write_beside
from geoshield_app.workflow.batch import run_items
from geoshield_app.workflow.discover import discover
from geoshield_app.workflow.session import Session
from geoshield_app.workflow.verdict import is_wrong, was_right

HELP = "protect sample scenes with the built-in models and show what it did"
AMPLIFIED = 10
PICTURE_PX = 480
"""Long side of one small picture in the comparison."""


def add_arguments(parser: Parser) -> None:
    parser.add_argument("-o", "--out", type=given_path, default=Path("demo-out"), metavar="DIR")
    parser.add_argument("--photos", type=whole(1, 200), default=6, metavar="N")
    parser.add_argument("--long-side", type=whole(128, 6000), default=1024, metavar="PX")
    parser.add_argument(
        "--steps", type=whole(1, 10_000), metavar="N", help="fewer steps are quicker and weaker"
    )
    parser.add_argument("--threads", type=whole(1, 1024), metavar="N")
    parser.add_argument("--json", action="store_true", help="one event a line, as JSON")


def run(args: argparse.Namespace) -> int:
    started_seconds = time.monotonic()
    show = show_for(args)
    show.say(
        f"Drawing {count(args.photos, 'scene')} of the built-in test world, saved as JPEG with a GPS tag ..."
    )
    samples = _samples(args)
    show.say("Loading three small encoders, which make the pattern, and two judges, which do not ...")
    settings = _settings(args)
    items = discover(samples, settings.out, settings)
    stream = run_items(items, settings, lambda: wiring.make_tools(settings), Forgetful())
    session, interrupted = show_run(stream, Session.of((item.path for item in items), accept_all=True), show)
    show.close(session)
    if interrupted:
        return INTERRUPTED
    outcomes = {path: row.outcome for path, row in session.rows.items() if row.outcome is not None}
    if not outcomes:
        return FAILED
    picture = _comparison(outcomes, args.out / "before-after-difference.jpg")
    _tell(show, outcomes, _places(samples), picture, time.monotonic() - started_seconds)
    return WELL if len(outcomes) == len(items) else FAILED


def _samples(args: argparse.Namespace) -> tuple[Path, ...]:
    from geoshield_app.geoworld.samples import write_samples

    return write_samples(args.out / f"photos-{args.long_side}px", args.photos, args.long_side)


def _places(samples: Sequence[Path]) -> dict[Path, str]:
    """Where each scene lies, as the judge names it."""
    from geoshield_app.geoworld.samples import sample_places

    return dict(zip(samples, sample_places(len(samples)), strict=True))


def _settings(args: argparse.Namespace) -> Settings:
    usual = Settings(
        describer="builtin",
        out=args.out / "protected",
        accept_all=True,
        overwrite=Overwrite.REPLACE,
        threads=args.threads,
    )
    return usual if args.steps is None else replace(usual, recipe=replace(usual.recipe, steps=args.steps))


def _tell(
    show: Show, outcomes: dict[Path, Outcome], places: dict[Path, str], picture: Path, seconds: float
) -> None:
    """The totals and what they do not say."""
    located = [one for outcome in outcomes.values() for one in outcome.verdict.located]
    verdicts = [outcome.verdict for outcome in outcomes.values()]
    named = [(places.get(path), one) for path, outcome in outcomes.items() for one in outcome.verdict.located]
    right = sum(was_right(one.distance_before_km) for one in located)
    still = sum(was_right(one.distance_after_km) for one in located)
    lost = sum(was_right(one.distance_before_km) and is_wrong(one.distance_after_km) for one in located)
    tags = sum(len(verdict.tags_removed) for verdict in verdicts)
    lines = (
        "",
        f"The judge named the right city for {sum(one.before.place == place for place, one in named)} of "
        f"{len(located)} before and {sum(one.after.place == place for place, one in named)} after.",
        f"It was within 25 km for {right} before and {still} after; {lost} of those {right} are now more than "
        "200 km off.",
        f"Mean distance to the truth: {_mean_distance(located, after=False)} before, "
        f"{_mean_distance(located, after=True)} after.",
        f"Saved files: up to {max(verdict.largest_change_levels for verdict in verdicts)} levels of 255, "
        f"mean PSNR {np.mean([verdict.psnr_db for verdict in verdicts]):.1f} dB, "
        f"mean SSIM {np.mean([verdict.ssim for verdict in verdicts]):.3f}; {tags} tags removed.",
        f"Before, after and difference (x{AMPLIFIED}): {safe(picture)}",
        f"Protected files: {safe(next(iter(outcomes.values())).saved.path.parent)}  ({duration(seconds)} in all)",
        "",
        "These are drawn scenes, made by the models' own world. For real photos GeoShield needs real encoders; the "
        "built-in ones protect no real photo. Other models may still find these scenes too.",
    )
    for line in lines:
        show.say(line)


def _mean_distance(located: Iterable[Located], *, after: bool) -> str:
    distances = [one.distance_after_km if after else one.distance_before_km for one in located]
    known = [one for one in distances if one is not None]
    unknown = len(distances) - len(known)
    mean = distance(float(np.mean(known))) if known else "unknown"
    return mean + (f" ({unknown} without an answer)" if unknown else "")


def _comparison(outcomes: dict[Path, Outcome], target: Path) -> Path:
    """One picture with a row per photo: before, after, and the difference made visible."""
    rows = [_row(open_photo(path), outcome) for path, outcome in outcomes.items()]
    data = encode(_stacked(rows), None, None, Output())
    return write_beside(target, data, _readable, replace=True)


def _row(photo: Photo, outcome: Outcome) -> Rgb8:
    before, (after, _) = base_picture(photo, Output()), decode_saved(outcome.saved.path)
    located = outcome.verdict.located
    guesses = (located[0].before.place, located[0].after.place) if located else ("not asked", "not asked")
    pictures = [_small(one) for one in (before, after, difference_picture(before, after, AMPLIFIED))]
    labels = [f"before: {guesses[0]}", f"after: {guesses[1]}", f"difference x {AMPLIFIED}"]
    return side_by_side(pictures, labels)


def _small(rgb8: Rgb8) -> Rgb8:
    height, width = rgb8.shape[:2]
    return resized(rgb8, resized_size((width, height), PICTURE_PX))


def _stacked(rows: Sequence[Rgb8]) -> Rgb8:
    """uint8 [sum of heights, largest width, 3], white where a row is narrower."""
    width = max(row.shape[1] for row in rows)
    padded = [np.pad(row, ((0, 0), (0, width - row.shape[1]), (0, 0)), constant_values=255) for row in rows]
    return np.concatenate(padded)


def _readable(path: Path) -> None:
    decode_saved(path)
