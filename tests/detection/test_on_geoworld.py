"""How much describer and finder see of the built-in test world, where the truth is known; prints what it measured."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from geoshield_app.detection.clip_regions import ClipRegions
from geoshield_app.detection.recall import misplaced, recall
from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.findings import Element, Reason, SceneNotes
from geoshield_app.vlm.builtin import BuiltinDescriber
from geoshield_app.vlm.vocabulary import named_vocabulary
from tests.vlm.colour_encoder import photo_of

pytestmark = pytest.mark.slow
SCENES = 32
LONG_SIDE_PX = 640
BOUNDED = ("landmark", "vegetation", "livery", "post_box", "street_sign", "plate", "sign")
HOURS = {"day": "by day", "dusk": "at dusk", "night": "at night"}
WEATHERS = {"clear": "clear", "cloudy": "cloudy", "rain": "raining", "fog": "fog", "snow": "snowing"}


@pytest.fixture(scope="module")
def encoders():
    from geoshield_app.encoders.loading import load_ensemble
    from geoshield_app.encoders.numpy_encoder import NumpyEncoder

    try:
        return [NumpyEncoder(encoder) for encoder in load_ensemble("demonstration", device="cpu", threads=1)]
    except GeoShieldError as error:
        pytest.skip(f"the embedded encoders are not there: {error.message}")


@pytest.fixture(scope="module")
def scenes():
    from geoshield_app.geoworld.render import cue_boxes, draw
    from geoshield_app.geoworld.splits import VALIDATION, balanced_scenes

    found = []
    for scene in balanced_scenes(VALIDATION, SCENES):
        rgb8 = draw(scene, LONG_SIDE_PX)
        found.append((scene, photo_of(rgb8), cue_boxes(scene, rgb8.shape[1], rgb8.shape[0])))
    return found


def test_true_elements_are_found_more_often_than_by_boxes_in_wrong_places(encoders, scenes):
    finder = ClipRegions(encoders, named_vocabulary("geoworld").prompts)
    seen, chance = Counter(), Counter()
    total = Counter()
    for scene, photo, cues in scenes:
        size = photo.ref.width_px, photo.ref.height_px
        names = {cue.name: Element(cue.name, Reason(cue.reason)) for cue in cues if cue.kind in BOUNDED}
        chosen = Random(scene.seed).sample(list(names.values()), min(8, len(names)))
        regions = finder.find(photo, SceneNotes((), tuple(chosen)))
        for cue in cues:
            if cue.name in {element.name for element in chosen}:
                total[cue.kind] += 1
                seen[cue.kind] += _squared_recall(regions, cue, *size)
                chance[cue.kind] += _squared_recall(misplaced(regions, *size), cue, *size)
    for kind, count in total.items():
        print(f"{kind}: recall {seen[kind] / count:.2f}, moved boxes {chance[kind] / count:.2f}, of {count}")
    print(
        f"recall at IoU 0.3: {seen.total() / total.total():.2f}, moved boxes {chance.total() / total.total():.2f}"
    )
    assert seen.total() > 1.5 * chance.total() + 2


def _squared_recall(regions, cue, width_px: int, height_px: int) -> int:
    """1 when the square the optimiser would make of some region's box meets that of the true box."""
    square = [
        replace(one, box=one.box and one.box.square_with_context(0.1, width_px, height_px)) for one in regions
    ]
    return recall(square, [(cue.name, cue.box.square_with_context(0.1, width_px, height_px))]).found


def test_hour_weather_things_and_elements_are_right_more_often_than_for_another_scene(encoders, scenes):
    describer = BuiltinDescriber(encoders, named_vocabulary("geoworld"))
    notes = [describer.describe(photo) for _, photo, _ in scenes]
    own = [_right(one, scene, cues) for one, (scene, _, cues) in zip(notes, scenes, strict=True)]
    other = [
        _right(one, scene, cues) for one, (scene, _, cues) in zip(notes[1:] + notes[:1], scenes, strict=True)
    ]
    for index, what in enumerate(("hour", "weather", "things", "elements")):
        right, control = (sum(row[index] for row in rows) / len(rows) for rows in (own, other))
        print(f"{what}: {right:.2f} right, {control:.2f} with the notes of another scene")
    assert sum(map(sum, own)) > sum(map(sum, other))


def _right(notes, scene, cues) -> tuple[float, float, float, float]:
    """Each 0 to 1: hour said, weather said, share of things said that are there, share of elements that are there."""
    said = " ".join(notes.sentences).lower()
    things = [
        one.removeprefix("There is ").strip(" .") for one in notes.sentences if one.startswith("There is ")
    ]
    listed = [thing for one in things for thing in one.replace(" and ", ", ").split(", ")]
    kinds = {"umbrella": "person"}
    true = {f"{one.colour} {kinds.get(one.kind, one.kind)}" for one in scene.content.things}
    hits = [any(all(word in thing for word in pair.split()) for pair in true) for thing in listed]
    names = {cue.name for cue in cues}
    named = [element.name in names for element in notes.elements]
    return (
        float(HOURS[scene.content.hour] in said),
        float(WEATHERS[scene.content.weather] in said),
        sum(hits) / max(1, len(hits)),
        sum(named) / max(1, len(named)),
    )
