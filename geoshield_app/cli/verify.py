"""geoshield verify BEFORE AFTER: what was changed, and what the file after still tells."""

from __future__ import annotations

import argparse
from dataclasses import replace

import numpy as np

from geoshield_app import wiring, wiring_locators
from geoshield_app.cli.arguments import Parser, given_path
from geoshield_app.cli.consents import add_locator_options
from geoshield_app.cli.exit_codes import FAILED, WELL
from geoshield_app.cli.locate import add_service_options, locating_settings
from geoshield_app.cli.text import as_json, located, safe
from geoshield_app.domain.errors import InputError
from geoshield_app.domain.photo import Photo, Rgb8, picture_size
from geoshield_app.domain.plan import Output
from geoshield_app.domain.result import Located
from geoshield_app.imaging.compare import measure
from geoshield_app.imaging.inspect import tags_left
from geoshield_app.imaging.load import open_photo
from geoshield_app.imaging.resize import base_picture
from geoshield_app.workflow.asking import ask
from geoshield_app.workflow.verdict import OTHERS

HELP = "compare a photo with its protected file"
SAME = "The two pictures are the same, so neither counts as protected and neither was sent."


def add_arguments(parser: Parser) -> None:
    parser.add_argument("before", type=given_path, metavar="BEFORE")
    parser.add_argument("after", type=given_path, metavar="AFTER")
    add_locator_options(parser)
    add_service_options(parser)
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: argparse.Namespace) -> int:
    locators = wiring_locators.locators_asked(locating_settings(args), describing=False)
    before, after = open_photo(args.before), open_photo(args.after)
    base, resampled = _at_size_of(after.rgb8, before)
    change = measure(base, after.rgb8)
    left = tags_left(args.after)
    same = change.largest_levels == 0  # no protected picture, whatever it is called
    kept_back = (SAME,) if same and locators.after_only else ()
    asked, silent = _asked(replace(locators, after_only=()) if same else locators, before, base, after.rgb8)
    silent = (*silent, *kept_back)
    if args.json:
        found = {
            "resampled": resampled,
            "change": change,
            "tags_left": left,
            "located": asked,
            "notes": silent,
        }
        print(as_json({"before": args.before, "after": args.after, **found}))
        return FAILED if left else WELL
    if resampled:
        print(f"  {resampled}")
    print(f"  change    up to {change.largest_levels} levels, {change.mean_levels:.2f} on average")
    print(f"  likeness  PSNR {change.psnr_db:.1f} dB, SSIM {change.ssim:.3f}")
    for one in asked:
        print(f"  place     {located(one)}")
    for note in silent:
        print(f"  note      {safe(note)}")
    names = ", ".join(dict.fromkeys(f"{safe(tag.group)}: {safe(tag.name)}" for tag in left))
    print(f"  tags left {names or 'none'}")
    print(f"  {OTHERS}")
    return FAILED if left else WELL


def _at_size_of(after: Rgb8, before: Photo) -> tuple[Rgb8, str]:
    """The picture before at the size of the one after, and a sentence where it had to be resampled."""
    if picture_size(before.rgb8) == picture_size(after):
        return before.rgb8, ""
    width, height = picture_size(after)
    resized = base_picture(before, Output(long_side_px=max(width, height)))
    if not np.array_equal(picture_size(resized), (width, height)):
        raise InputError(
            "The two pictures have different shapes.", advice="Compare a photo with its own result."
        )
    was = "x".join(map(str, picture_size(before.rgb8)))
    return resized, f"The photo before was resampled from {was} to {width}x{height} to be compared."


def _asked(
    asked: wiring_locators.Asked, before: Photo, base: Rgb8, after: Rgb8
) -> tuple[tuple[Located, ...], tuple[str, ...]]:
    """What every locator says of both pictures; the built-in judges if the photo comes from the world they know."""
    from geoshield_app.geoworld.origin import SceneOrigin

    scenes = wiring.scene_locators() if SceneOrigin().is_test_scene(before) else ()
    try:
        return ask((*asked.both, *scenes), base, after, before.tags.coordinate, after_only=asked.after_only)
    finally:
        asked.free()
