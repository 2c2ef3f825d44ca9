"""From a scene to a picture, and to the true boxes of its cues. A pure function of scene and size."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.boxes import Box
from geoshield_app.geoworld.canvas import Canvas, CueMap, Gain
from geoshield_app.geoworld.draw_houses import draw_houses, draw_sign
from geoshield_app.geoworld.draw_plants import draw_shrub, draw_tree
from geoshield_app.geoworld.draw_street import by_kind, draw_ground, draw_horizon, draw_landmark, draw_sky
from geoshield_app.geoworld.draw_things import (
    THINGS,
    draw_livery,
    draw_plated_car,
    draw_post_box,
    draw_street_sign,
)
from geoshield_app.geoworld.finish import draw_weather, finish, veil
from geoshield_app.geoworld.scene import Cue, Scene

SMALL_PX, SMALL_FACTOR, FACTOR = 160, 3, 2
BOX_MAP_PX = 768
HOURS: dict[str, Gain] = {"day": (1.0, 1.0, 1.0), "dusk": (0.86, 0.68, 0.64), "night": (0.36, 0.40, 0.54)}
REASONS: dict[str, str] = {
    "vegetation": "vegetation",
    "ground": "terrain",
    "horizon": "terrain",
    "roof": "architecture",
    "wall": "architecture",
    "window": "architecture",
    "road_paint": "street furniture",
    "plate": "vehicle or plate",
    "sign": "text",
    "post_box": "street furniture",
    "street_sign": "street furniture",
    "landmark": "landmark",
    "livery": "vehicle or plate",
    "pavement": "street furniture",
}
STANDING = {
    "vegetation": draw_tree,
    "post_box": draw_post_box,
    "street_sign": draw_street_sign,
    "livery": draw_livery,
    "plate": draw_plated_car,
}


@dataclass(frozen=True, slots=True)
class CueBox:
    """Where a hint at the place is seen: its box in whole pixels, what it is, and why it tells."""

    box: Box
    name: str
    level: str  # climate | region | country | city | district
    reason: str  # one of the values of REASONS
    kind: str


def size_of(scene: Scene, long_side_px: int) -> tuple[int, int]:
    """Width and height in pixels of the picture with this long side."""
    if scene.aspect >= 1.0:
        return long_side_px, round(long_side_px / scene.aspect)
    return round(long_side_px * scene.aspect), long_side_px


def draw(scene: Scene, long_side_px: int) -> NDArray[np.uint8]:
    """The picture as uint8 [H, W, 3] with this long side and the scene's aspect. Same scene, same bytes.

    >>> from geoshield_app.geoworld.scene import sample_scene
    >>> max(draw(sample_scene(7), 96).shape)
    96
    """
    return draw_size(scene, *size_of(scene, long_side_px))


def draw_size(scene: Scene, width_px: int, height_px: int) -> NDArray[np.uint8]:
    """The picture stretched to exactly this size; uint8 [H, W, 3]. Raises ValueError below 16 pixels."""
    if min(width_px, height_px) < 16:
        raise ValueError(f"a scene needs at least 16 pixels a side, not {width_px} x {height_px}")
    factor = SMALL_FACTOR if max(width_px, height_px) <= SMALL_PX else FACTOR
    canvas = Canvas(width_px, height_px, factor, scene.aspect, scene.view, _gain(scene))
    draw_sky(canvas, scene)
    _draw_scene(canvas, scene)
    return finish(np.asarray(canvas.image.reduce(factor)), scene)


def cue_boxes(scene: Scene, width_px: int, height_px: int) -> tuple[CueBox, ...]:
    """The box of every cue that is seen in the picture of this size; hidden or outside ones are left out."""
    scale = BOX_MAP_PX / max(width_px, height_px)
    cue_map = CueMap(round(width_px * scale), round(height_px * scale), scene.aspect, scene.view)
    _draw_scene(cue_map, scene)
    numbers = np.asarray(cue_map.image)
    boxes = []
    for number, cue in enumerate(cue_map.marks[:255], start=1):
        seen = numbers == number
        rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
        if rows.size == 0 or int(seen.sum()) < 12:
            continue
        box = Box(
            int(columns[0] / scale),
            int(rows[0] / scale),
            min(width_px, int((columns[-1] + 1) / scale) + 1),
            min(height_px, int((rows[-1] + 1) / scale) + 1),
        )
        boxes.append(CueBox(box, cue.name, cue.level, REASONS[cue.kind], cue.kind))
    return tuple(boxes)


def _gain(scene: Scene) -> Gain:
    """How strongly this hour and this climate's light show each channel."""
    r, g, b = HOURS[scene.content.hour]
    light = by_kind(scene, "light")
    if light is None:
        return r, g, b
    tint = [1.0 + (percent / 100.0 - 1.0) * light.strength * 1.4 for percent in light.main]
    return r * tint[0], g * tint[1], b * tint[2]


def _draw_scene(canvas: Canvas, scene: Scene) -> None:
    """Everything below the sky, from far to near."""
    draw_horizon(canvas, scene)
    veil(canvas, scene, 110)
    for cue in scene.cues:
        if cue.kind == "landmark":
            draw_landmark(canvas, cue)
    veil(canvas, scene, 60)
    draw_houses(canvas, scene)
    for cue in scene.cues:
        if cue.kind == "sign":
            draw_sign(canvas, cue)
    draw_ground(canvas, scene)
    for shrub in scene.content.shrubs:
        draw_shrub(canvas, shrub)
    _draw_standing(canvas, scene)
    veil(canvas, scene, 26)
    draw_weather(canvas, scene)


def _draw_standing(canvas: Canvas, scene: Scene) -> None:
    """Cues and things that stand in the street, by how near they are."""
    items: list[tuple[float, Cue | None, int]] = [
        (cue.y, cue, 0) for cue in scene.cues if cue.kind in STANDING
    ]
    items += [(thing.y if thing.y > 0.4 else 0.0, None, i) for i, thing in enumerate(scene.content.things)]
    for _, cue, i in sorted(items, key=lambda item: item[0]):
        if cue is not None:
            STANDING[cue.kind](canvas, cue)
        else:
            thing = scene.content.things[i]
            THINGS[thing.kind](canvas, thing)
