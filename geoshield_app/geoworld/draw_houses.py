"""House fronts: wall, courses, windows, roof, and the shop sign."""

from random import Random

from geoshield_app.geoworld.canvas import Canvas
from geoshield_app.geoworld.countries import Colour
from geoshield_app.geoworld.draw_street import by_kind
from geoshield_app.geoworld.draw_writing import word_mask
from geoshield_app.geoworld.palette import mix, shade
from geoshield_app.geoworld.parts import Building, Cue
from geoshield_app.geoworld.scene import Scene

PLAIN_ROOF: Colour = (112, 108, 106)
PLAIN_FRAME: Colour = (170, 168, 164)
PANE: Colour = (66, 82, 98)
LAMP_LIT: Colour = (255, 214, 130)


def draw_houses(canvas: Canvas, scene: Scene) -> None:
    """The whole row, left to right."""
    wall, roof, window = by_kind(scene, "wall"), by_kind(scene, "roof"), by_kind(scene, "window")
    lit = {"day": 0, "dusk": 3, "night": 5}[scene.content.hour]
    for house in scene.buildings:
        foot = scene.view.base_y
        x0, x1 = canvas.to_px(house.x, 0)[0], canvas.to_px(house.x + house.width, 0)[0]
        if x1 < 0 or x0 > canvas.width_px:
            continue
        styled = house.styled
        _roof(canvas, house, foot, roof if styled else None)
        colour = _wall(canvas, house, foot, wall if styled else None)
        _windows(canvas, house, foot, colour, window if styled else None, lit)
        canvas.rect(
            house.x + house.width * 0.93, foot - house.height, house.x + house.width, foot, (0, 0, 0), 34
        )
        canvas.rect(house.x, foot - 0.012, house.x + house.width, foot, (0, 0, 0), 40)


def _wall(canvas: Canvas, house: Building, foot: float, cue: Cue | None) -> Colour:
    colour = (cue.main, cue.second, cue.accent)[house.pick] if cue else house.colour
    x0, y0, x1 = house.x, foot - house.height, house.x + house.width
    if cue:
        canvas.mark(cue)
    canvas.rect(x0, y0, x1, foot, colour)
    if cue and canvas.shows(0.004):
        _texture(canvas, house, cue.value, colour, foot)
    if cue is None and canvas.shows(0.004):
        _texture(canvas, house, "plaster", colour, foot)
    canvas.mark(None)
    return colour


def _texture(canvas: Canvas, house: Building, material: str, colour: Colour, foot: float) -> None:
    x0, y0, x1, rng = house.x, foot - house.height, house.x + house.width, Random(house.variant)
    dark, light = shade(colour, 0.86), shade(colour, 1.1)
    if material in {"brick", "stone", "timber"}:
        course = {"brick": 0.0075, "stone": 0.022, "timber": 0.013}[material]
        joint = course * (0.16 if material == "stone" else 0.24)
        y, row = y0, 0
        while y < foot:
            canvas.rect(x0, y, x1, y + joint, dark if material != "brick" else light, 150)
            if material != "timber" and canvas.shows(course * 0.6):
                x = x0 + (course if row % 2 else 0.0)
                while x < x1:
                    canvas.rect(
                        x, y, x + joint, min(foot, y + course), dark if material != "brick" else light, 120
                    )
                    if rng.random() < 0.2:
                        canvas.rect(x, y + joint, min(x1, x + course * 2), min(foot, y + course), dark, 70)
                    x += course * 2
            y, row = y + course, row + 1
        return
    if material == "concrete":
        for i in range(1, house.storeys + 1):
            canvas.rect(
                x0,
                foot - i * house.height / house.storeys,
                x1,
                foot - i * house.height / house.storeys + 0.004,
                dark,
            )
    for _ in range(40):
        x, y = rng.uniform(x0, x1), rng.uniform(y0, foot)
        w, h = rng.uniform(0.006, 0.04), rng.uniform(0.004, 0.03)
        canvas.ellipse(x, y, min(x1, x + w), min(foot, y + h), dark if rng.random() < 0.5 else light, 26)


def _windows(canvas: Canvas, house: Building, foot: float, wall: Colour, cue: Cue | None, lit: int) -> None:
    style, frame = (cue.value, cue.main) if cue else ("plain", PLAIN_FRAME)
    if cue:
        canvas.mark(cue)
    cell_w, cell_h = house.width * 0.92 / house.columns, house.height / house.storeys
    w = cell_w * {"grid": 0.82, "tall": 0.40, "arched": 0.46, "balcony": 0.5}.get(style, 0.5)
    h = cell_h * {"grid": 0.52, "tall": 0.74, "arched": 0.52, "balcony": 0.6}.get(style, 0.5)
    seed = house.variant
    for row in range(house.storeys):
        y0 = foot - (row + 1) * cell_h + (cell_h - h) * 0.5
        for column in range(house.columns):
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            x0 = house.x + house.width * 0.02 + column * cell_w + (cell_w - w) / 2
            glow = (seed >> 16) % 8 < lit
            pane = LAMP_LIT if glow else PANE if (seed >> 20) % 2 else (88, 106, 122)
            _window(canvas, style, frame, (x0, y0, w, h), pane, glow=glow)
    canvas.mark(None)


def _window(
    canvas: Canvas,
    style: str,
    frame: Colour,
    box: tuple[float, float, float, float],
    pane: Colour,
    *,
    glow: bool,
) -> None:
    x, y, w, h = box
    edge = min(w * 0.16, 0.006)
    if style == "shutter":
        canvas.rect(x - w * 0.42, y, x + w * 1.42, y + h, frame)
    elif style in {"sash", "tall"}:
        canvas.rect(x - edge, y - edge, x + w + edge, y + h + edge, frame)
    elif style == "arched":
        canvas.ellipse(x - edge, y - w * 0.55, x + w + edge, y + w * 0.6, frame)
        canvas.rect(x - edge, y, x + w + edge, y + h, frame)
        canvas.ellipse(x, y - w * 0.45, x + w, y + w * 0.5, pane, glow=glow)
    canvas.rect(x, y, x + w, y + h, pane, glow=glow)
    if style == "balcony":
        canvas.rect(x - w * 0.3, y + h * 0.6, x + w * 1.3, y + h * 1.05, frame)
    elif style == "sash":
        canvas.rect(x, y + h * 0.44, x + w, y + h * 0.54, frame)
    elif style == "grid":
        canvas.rect(x + w * 0.47, y, x + w * 0.53, y + h, frame)
    if canvas.shows(w * 0.12):
        canvas.poly(
            (x + w * 0.1, y + h, x + w * 0.55, y, x + w * 0.8, y, x + w * 0.35, y + h), (255, 255, 255), 34
        )
        canvas.rect(x, y, x + w, y + h * 0.1, (0, 0, 0), 70)
        canvas.rect(x - edge, y + h, x + w + edge, y + h + edge, (225, 222, 214), 170)


def _roof(canvas: Canvas, house: Building, foot: float, cue: Cue | None) -> None:
    form, colour = (cue.value, cue.main) if cue else ("flat", PLAIN_ROOF)
    x0, x1, y = house.x - 0.006, house.x + house.width + 0.006, foot - house.height
    w, rise = x1 - x0, min(0.085, house.width * 0.34)
    if cue:
        canvas.mark(cue)
    if form == "gable":
        canvas.poly((x0, y + 0.004, x1, y + 0.004, (x0 + x1) / 2, y - rise * 1.15), colour)
    elif form == "hip":
        canvas.poly(
            (x0, y + 0.004, x1, y + 0.004, x1 - w * 0.2, y - rise * 0.62, x0 + w * 0.2, y - rise * 0.62),
            colour,
        )
    elif form == "mansard":
        _mansard(canvas, (x0, x1), y, rise, colour)
    elif form == "curved":
        canvas.poly(
            (
                x0 - w * 0.06,
                y - rise * 0.2,
                x0 + w * 0.1,
                y + 0.006,
                x1 - w * 0.1,
                y + 0.006,
                x1 + w * 0.06,
                y - rise * 0.2,
                x1 - w * 0.2,
                y - rise * 0.5,
                x1 - w * 0.3,
                y - rise * 0.75,
                x0 + w * 0.3,
                y - rise * 0.75,
                x0 + w * 0.2,
                y - rise * 0.5,
            ),
            colour,
        )
    elif form == "stepped":
        for i in range(5):
            canvas.rect(x0 + w * (0.02 + 0.2 * i), y - rise * 0.35, x0 + w * (0.14 + 0.2 * i), y, colour)
        canvas.rect(x0, y - rise * 0.1, x1, y + 0.006, colour)
    else:
        canvas.rect(x0, y - rise * 0.2, x1, y + 0.006, colour)
    if form in {"gable", "hip", "mansard"}:
        _tiles(canvas, x0 + w * 0.22, x1 - w * 0.22, y, rise, shade(colour, 0.8))
    canvas.mark(None)


def _mansard(canvas: Canvas, span: tuple[float, float], y: float, rise: float, colour: Colour) -> None:
    x0, x1 = span
    w = x1 - x0
    top = y - rise * 0.85
    canvas.poly((x0, y + 0.004, x1, y + 0.004, x1 - w * 0.08, top, x0 + w * 0.08, top), colour)
    for middle in (x0 + w * 0.25, x0 + w * 0.5, x0 + w * 0.75):
        canvas.rect(middle - 0.012, y - rise * 0.6, middle + 0.012, y - rise * 0.1, mix(colour, PANE, 0.7))


def _tiles(canvas: Canvas, x0: float, x1: float, y: float, rise: float, colour: Colour) -> None:
    for i in range(1, 7) if canvas.shows(0.004) else ():
        at = y - rise * 0.55 * i / 7
        canvas.rect(x0, at, x1, at + 0.002, colour, 140)


def draw_sign(canvas: Canvas, cue: Cue) -> None:
    """A shop sign: board, frame and word."""
    upright = bool(cue.variant)
    mask = word_mask(cue.value, cue.text, upright)
    canvas.mark(cue)
    if upright:
        width = 0.055
        height = min(0.2, width * 0.8 * mask.height / mask.width)
        x0, y0 = cue.x - width / 2, cue.y - height + 0.03
    else:
        width = cue.size
        height = min(0.062, max(0.042, width * 0.9 * mask.height / mask.width))
        x0, y0 = cue.x - width / 2, cue.y - height / 2
    canvas.rect(x0, y0, x0 + width, y0 + height, cue.main)
    mx, my = (width * 0.1, height * 0.04) if upright else (width * 0.05, height * 0.16)
    canvas.stamp(mask, x0 + mx, y0 + my, x0 + width - mx, y0 + height - my, cue.second)
    if canvas.shows(0.004):
        canvas.rect(x0, y0, x0 + width, y0 + 0.002, cue.second)
        canvas.rect(x0, y0 + height, x0 + width, y0 + height + 0.006, (0, 0, 0), 60)
    canvas.mark(None)
