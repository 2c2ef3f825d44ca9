"""Sky, horizon, landmark, house fronts, pavements and road."""

from random import Random

import numpy as np
from PIL import Image

from geoshield_app.geoworld.canvas import Canvas
from geoshield_app.geoworld.countries import Colour
from geoshield_app.geoworld.landmark_shapes import SHAPES
from geoshield_app.geoworld.palette import mix, shade
from geoshield_app.geoworld.parts import Cue
from geoshield_app.geoworld.scene import Scene

SKIES: dict[str, Colour] = {
    "clear": (116, 170, 226),
    "cloudy": (186, 194, 202),
    "rain": (150, 158, 166),
    "fog": (206, 208, 210),
    "snow": (198, 202, 210),
}
CLOUDS = {"clear": 0.35, "cloudy": 0.9, "rain": 0.8, "fog": 0.25, "snow": 0.7}
GROUND: Colour = (140, 140, 122)
ASPHALT: Colour = (92, 92, 96)
PAVING: Colour = (168, 164, 158)


def by_kind(scene: Scene, kind: str) -> Cue | None:
    """The first cue of this kind, or None where the scene does not show it."""
    return next((cue for cue in scene.cues if cue.kind == kind), None)


def draw_sky(canvas: Canvas, scene: Scene) -> None:
    """A gradient from zenith to horizon, a sun or moon, and clouds from smooth noise."""
    light = by_kind(scene, "light")
    top = SKIES[scene.content.weather]
    if light:
        top = mix(top, light.second, 0.7 * light.strength if scene.content.weather == "clear" else 0.25)
    low = mix(top, (246, 244, 238), 0.55)
    if scene.content.hour == "dusk":
        top, low = mix(top, (90, 70, 130), 0.5), mix(low, (255, 150, 90), 0.75)
    rows = np.linspace(0.0, 1.0, 64)[:, None] * (np.array(canvas.ink(low)) - np.array(canvas.ink(top)))
    column = Image.fromarray((rows + np.array(canvas.ink(top))).astype(np.uint8)[:, None, :])
    horizon_px = max(8, int(canvas.to_px(0.0, scene.view.base_y)[1]))
    canvas.image.paste(column.resize((canvas.width_px, horizon_px), Image.Resampling.BILINEAR), (0, 0))
    _sun(canvas, scene)
    _clouds(canvas, scene, horizon_px)


def _sun(canvas: Canvas, scene: Scene) -> None:
    if scene.content.weather != "clear":
        return
    light = by_kind(scene, "light")
    height = 0.26 if light is None else 0.08 + 0.36 * light.y
    x, r = scene.view.sun_x * scene.aspect, 0.026
    night = scene.content.hour == "night"
    for ring in range(5, 0, -1):
        wide = r * (1 + ring * 0.5)
        canvas.ellipse(
            x - wide, height - wide, x + wide, height + wide, (255, 240, 200), 6 if night else 22, glow=True
        )
    canvas.ellipse(
        x - r, height - r, x + r, height + r, (226, 228, 216) if night else (255, 250, 226), glow=True
    )


def _clouds(canvas: Canvas, scene: Scene, horizon_px: int) -> None:
    rng = np.random.Generator(np.random.PCG64(scene.seed))
    coarse = rng.random((5, 7), dtype=np.float32)
    fine = rng.random((14, 22), dtype=np.float32)
    coarse_up = np.asarray(Image.fromarray(coarse).resize((48, 32), Image.Resampling.BICUBIC))
    fine_up = np.asarray(Image.fromarray(fine).resize((48, 32), Image.Resampling.BICUBIC))
    field = coarse_up + 0.4 * fine_up - 0.7
    field = np.asarray(Image.fromarray(field).resize((96, 64), Image.Resampling.BICUBIC))
    field = field + 0.22 * (rng.random((64, 96), dtype=np.float32) - 0.5)
    cover = np.clip((field + CLOUDS[scene.content.weather] - 0.55) * 2.2, 0.0, 0.8)
    mask = Image.fromarray((cover * 255).astype(np.uint8)).resize(
        (canvas.width_px, horizon_px), Image.Resampling.BICUBIC
    )
    tone = (250, 250, 250) if scene.content.weather in {"clear", "cloudy"} else (172, 176, 182)
    canvas.image.paste(canvas.ink(tone), (0, 0, canvas.width_px, horizon_px), mask)


def draw_horizon(canvas: Canvas, scene: Scene) -> None:
    """Open ground up to the horizon, and sea, hills or mountains on one side."""
    base, aspect = scene.view.base_y, scene.aspect
    canvas.rect(-aspect, base - 0.035, 2 * aspect, 1.5, mix(GROUND, (190, 196, 200), 0.3))
    cue = by_kind(scene, "horizon")
    if cue is None:
        return
    canvas.mark(cue)
    mirror = cue.text == "left"
    rng = Random(cue.variant)

    def at(x: float) -> float:
        return aspect - x if mirror else x

    if cue.value == "sea":
        x0, x1 = sorted((at(0.5 * aspect), at(1.4 * aspect)))
        canvas.rect(x0, base - 0.075, x1, base + 0.01, (58, 118, 150))
        for _ in range(40):
            x, y = rng.uniform(x0, x1), base - 0.07 + 0.075 * rng.random()
            if canvas.shows(0.003):
                canvas.rect(x, y, x + 0.05, y + 0.003, (150, 190, 206), 120)
    else:
        steep = cue.value == "mountains"
        height = (0.30 if steep else 0.15) * (0.6 + 0.4 * cue.strength)
        points = [at(0.28 * aspect), base]
        peaks = 5 if steep else 9
        for i in range(1, peaks * 2):
            t = i / (peaks * 2)
            crest = (
                height
                * min(1.0, t * 2.2)
                * (rng.uniform(0.75, 1.0) if i % 2 or not steep else rng.uniform(0.4, 0.7))
            )
            points += [at((0.28 + 1.0 * t) * aspect), base - crest]
        points += [at(1.4 * aspect), base - height * 0.7, at(1.4 * aspect), base]
        canvas.poly(points, (126, 138, 160) if steep else (104, 132, 104))
    canvas.mark(None)


def draw_landmark(canvas: Canvas, cue: Cue) -> None:
    """The landmark's silhouette, part by part, with a shaded right side."""
    high, wide = cue.size, cue.size * cue.strength
    roles = (cue.main, cue.second, cue.accent, shade(cue.main, 0.62), shade(cue.main, 1.18))
    canvas.mark(cue)
    for kind, role, v in SHAPES[cue.value]:
        colour = roles[role]
        xs = [cue.x + p * wide for p in v[0::2]]
        ys = [cue.y - p * high for p in v[1::2]]
        if kind == "rect":
            canvas.rect(xs[0], ys[1], xs[1], ys[0], colour)
            if canvas.shows((xs[1] - xs[0]) * 0.12):
                canvas.rect(xs[1] - (xs[1] - xs[0]) * 0.25, ys[1], xs[1], ys[0], (0, 0, 0), 36)
        elif kind == "ellipse":
            canvas.ellipse(xs[0], ys[1], xs[1], ys[0], colour)
            w, h = xs[1] - xs[0], ys[0] - ys[1]
            canvas.ellipse(
                xs[0] + 0.15 * w, ys[1] + 0.1 * h, xs[0] + 0.55 * w, ys[1] + 0.55 * h, (255, 255, 255), 34
            )
        elif kind == "poly":
            canvas.poly([p for pair in zip(xs, ys, strict=True) for p in pair], colour)
        elif kind == "line":
            canvas.line(xs[0], ys[0], xs[1], ys[1], max(v[4] * wide, 0.0045), colour)
        elif kind == "hole":
            canvas.ellipse(xs[0], ys[1], xs[1], ys[0], (190, 204, 216))
        else:
            canvas.mark(None)
            canvas.rect(xs[0], ys[1], xs[1], ys[0], mix(GROUND, (190, 196, 200), 0.3))
            canvas.mark(cue)
    canvas.mark(None)
    if canvas.shows(0.002):
        _courses(canvas, cue, high, wide)


def _courses(canvas: Canvas, cue: Cue, high: float, wide: float) -> None:
    """Faint weathering over the landmark's body, for large pictures."""
    rng = Random(cue.variant)
    for _ in range(60):
        x, y = cue.x + wide * rng.uniform(-0.3, 0.3), cue.y - high * 0.5 * rng.random()
        canvas.rect(
            x, y, x + wide * 0.05, y + 0.002, (0, 0, 0) if rng.random() < 0.5 else (255, 255, 255), 22
        )


def draw_ground(canvas: Canvas, scene: Scene) -> None:
    """Far pavement, road and near pavement, with verge, paint and paving."""
    view, aspect = scene.view, scene.aspect
    left, right, base = -0.4 * aspect, 1.4 * aspect, view.base_y
    top, bottom = base + 0.03, base + 0.03 + view.road_height
    paving, ground, paint = by_kind(scene, "pavement"), by_kind(scene, "ground"), by_kind(scene, "road_paint")
    canvas.rect(left, base - 0.002, right, top, PAVING)
    canvas.rect(left, bottom, right, 1.5, PAVING)
    if paving:
        canvas.mark(paving)
        canvas.rect(left, base + 0.004, right, top, mix(paving.main, paving.second, 0.35))
        canvas.mark(paving)
        canvas.rect(left, bottom, right, bottom + 0.13, paving.main)
        _pattern(canvas, paving, left, right, bottom)
        canvas.mark(None)
    if ground:
        canvas.mark(ground)
        canvas.rect(left, base - 0.012 * ground.strength, right, base + 0.009, ground.main)
        canvas.mark(ground)
        canvas.rect(left, bottom + 0.13 - 0.04 * ground.strength, right, 1.5, ground.main)
        _tufts(canvas, ground, left, right, bottom + 0.13)
        canvas.mark(None)
    canvas.rect(left, top, right, bottom, ASPHALT)
    canvas.rect(left, top, right, top + 0.012, (0, 0, 0), 40)
    if paint:
        _paint(canvas, paint, left, right, top, bottom)
    else:
        canvas.rect(left, bottom - 0.006, right, bottom + 0.004, (140, 138, 134))
    _patches(canvas, scene, top, bottom)


def _patches(canvas: Canvas, scene: Scene, top: float, bottom: float) -> None:
    if not canvas.shows(0.004):
        return
    rng = Random(scene.seed ^ 0x5A)
    for _ in range(50):
        x, y = rng.uniform(-0.3, 1.3) * scene.aspect, rng.uniform(top + 0.01, bottom - 0.01)
        w, h = rng.uniform(0.02, 0.16), rng.uniform(0.002, 0.007)
        canvas.ellipse(x, y, x + w, y + h, (0, 0, 0) if rng.random() < 0.5 else (255, 255, 255), 14)


def _tufts(canvas: Canvas, ground: Cue, left: float, right: float, top: float) -> None:
    if not canvas.shows(0.004):
        return
    rng = Random(ground.variant)
    for _ in range(260):
        x, y, h = rng.uniform(left, right), rng.uniform(top, 1.1), rng.uniform(0.006, 0.02)
        tone = shade(ground.main, 0.86 if rng.random() < 0.5 else 1.14)
        canvas.poly((x, y, x + 0.004, y, x + rng.uniform(-0.006, 0.01), y - h), tone)


def _paint(canvas: Canvas, paint: Cue, left: float, right: float, top: float, bottom: float) -> None:
    canvas.mark(paint)
    middle, w, colour = top + (bottom - top) * 0.52, 0.010 * (0.7 + 0.5 * paint.strength), paint.main
    if paint.value == "solid":
        canvas.rect(left, middle, right, middle + w, colour)
    elif paint.value == "double":
        canvas.rect(left, middle - w * 1.1, right, middle - 0.1 * w, colour)
        canvas.rect(left, middle + w, right, middle + 2 * w, colour)
    else:
        step = 0.22 if paint.value == "dashed" else 0.12
        x, i = left + (paint.variant % 97) / 97 * step, 0
        while x < right:
            if paint.value == "dashed":
                canvas.poly(
                    (
                        x,
                        middle,
                        x + step * 0.5,
                        middle,
                        x + step * 0.5 - 0.01,
                        middle + w,
                        x - 0.01,
                        middle + w,
                    ),
                    colour,
                )
            else:
                d = 0.012 if i % 2 else -0.012
                canvas.line(x, middle - d, x + step, middle + d, w, colour)
            x, i = x + step, i + 1
    canvas.mark(paint)
    canvas.rect(left, bottom - 0.009, right, bottom + 0.006, paint.second)
    canvas.mark(None)


def _pattern(canvas: Canvas, cue: Cue, left: float, right: float, top: float) -> None:
    """Paving in perspective: rows grow towards the viewer."""
    y, row = top + 0.006, 0
    while y < top + 0.13:
        step = (0.018 + (y - top) * 0.22) * cue.size
        if not canvas.shows(step * 0.5):
            return
        _paving_row(canvas, cue, (left, right), y, min(step, top + 0.13 - y), row)
        y, row = y + step, row + 1


def _paving_row(canvas: Canvas, cue: Cue, span: tuple[float, float], y: float, step: float, row: int) -> None:
    left, right = span
    w, second = step * 2.4, cue.second
    if cue.value == "plain":
        canvas.rect(left, y, right, y + step * 0.12, second)
        return
    if cue.value == "waves" and row % 2:
        canvas.rect(left, y, right, y + step * 0.3, second)
    x = left + (w if row % 2 else 0.0)
    while x < right:
        if cue.value == "checks":
            canvas.rect(x, y, x + w, y + step, second)
        elif cue.value == "diamonds":
            canvas.poly((x, y + step / 2, x + w, y, x + 2 * w, y + step / 2, x + w, y + step), second)
        elif cue.value == "waves":
            canvas.ellipse(x, y - step * 0.1, x + 1.2 * w, y + step * 0.9, second)
        elif cue.value == "setts":
            canvas.rect(x, y + step * 0.08, x + w * 0.85, y + step * 0.9, second)
        else:
            canvas.rect(x, y, x + step * 0.16, y + step, second)
        x += 2 * w if cue.value != "setts" else w
    if cue.value == "slabs":
        canvas.rect(left, y, right, y + step * 0.12, second)
