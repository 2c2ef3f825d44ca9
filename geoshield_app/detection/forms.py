"""What kinds of things look like in an ordinary photo: how wide, how large, how high up. Common sense as rows. Pure.

The last words of a name's head decide ('yellow licence plate on a wall' is a plate); otherwise its reason does.
Letters: N candidate boxes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.findings import Reason

Floats = NDArray[np.float64]
Range = tuple[float, float]

ASPECT_SOFTNESS, AREA_SOFTNESS, HEIGHT_SOFTNESS = 0.3, 0.5, 0.08
"""How far outside a range (in logarithms; in picture heights) costs one unit."""


@dataclass(frozen=True, slots=True)
class Form:
    """Usual ranges: width over height, share of the picture's area, height of the middle (0 top, 1 bottom)."""

    aspect: Range
    area: Range
    height: Range


LINE = Form((8, 80), (0.003, 0.06), (0.7, 1.0))
STRIP = Form((4, 60), (0.01, 0.25), (0.62, 1.0))
GROUND = Form((4, 60), (0.01, 0.35), (0.55, 1.0))
HORIZON = Form((1.8, 10), (0.015, 0.35), (0.25, 0.65))
ROOF = Form((1.4, 8), (0.003, 0.1), (0.15, 0.55))
WALL = Form((0.4, 2), (0.01, 0.3), (0.25, 0.65))
WINDOWS = Form((0.3, 2), (0.004, 0.12), (0.25, 0.65))
BUILDING = Form((0.3, 2.2), (0.02, 0.4), (0.2, 0.6))
TOWER = Form((0.15, 1), (0.01, 0.3), (0.2, 0.6))
PLANT = Form((0.3, 1.3), (0.01, 0.3), (0.25, 0.8))
VEHICLE = Form((1.2, 3.2), (0.01, 0.3), (0.5, 0.85))
PLATE = Form((1.8, 5.5), (0.0008, 0.01), (0.55, 1.0))
BOARD = Form((0.9, 7), (0.002, 0.06), (0.15, 0.75))
POST = Form((0.35, 1), (0.005, 0.08), (0.35, 0.85))
STUB = Form((0.35, 0.8), (0.002, 0.03), (0.5, 0.95))
POLE = Form((0.1, 0.5), (0.005, 0.1), (0.3, 0.8))
ANYTHING = Form((0.3, 3), (0.004, 0.4), (0.0, 1.0))

_WORDS: tuple[tuple[Form, str], ...] = (
    (LINE, "lines?|kerb|rail|road marking"),
    (STRIP, "pavement|paving|crossing|cobbles|cobbled street|lane|hedgerow"),
    (ROOF, "roofs?|terrace|cornice|gable|eaves"),
    (WALL, "walls?|fronts?|houses?|cottage|block|arcade"),
    (WINDOWS, "windows|shutters|balcony|balconies|veranda|fire escape"),
    (
        TOWER,
        "tower|spires?|steeple|minarets?|obelisk|lighthouse|column|statue|pagoda|windmill|skyscraper|needle|pod",
    ),
    (
        HORIZON,
        "sea|hills|mountains?|volcano|cliffs|fjord|canyon|skyline|bay|island|glacier|peak|coast|lagoon",
    ),
    (
        GROUND,
        "field|vineyard|jungle|heather|mangroves|plantation|moss|lawn|meadow|grass|sand|earth|gravel|garden|beach",
    ),
    (PLATE, "plates?"),
    (POST, "street signs?|road sign|stop sign|speed limit sign|traffic light|bus stop"),
    (STUB, "post box|pillar box|hydrant|bollard|parking meter|bin|drinking fountain"),
    (POLE, "street lamp|utility pole|lamp post|flag"),
    (BOARD, "sign|signs|number|poster|banner|billboard|board|plaque|calendar"),
)
_HEAD_ENDS = re.compile(r"\b(?:on|of|with|in|at|along|over|above|behind|beside|from|for)\b")
_PATTERNS = tuple((form, re.compile(rf"\b(?:{words})\b")) for form, words in _WORDS)
_TOWERS = next(pattern for form, pattern in _PATTERNS if form is TOWER)
_REASONS = {
    Reason.TEXT: BOARD,
    Reason.ARCHITECTURE: WALL,
    Reason.LANDMARK: BUILDING,
    Reason.VEGETATION: PLANT,
    Reason.VEHICLE: VEHICLE,
    Reason.STREET_FURNITURE: POST,
    Reason.TERRAIN: GROUND,
    Reason.OTHER: ANYTHING,
}


def form_of(name: str, reason: Reason) -> Form:
    """The form of the thing named; where several words fit, of the last one.

    >>> form_of("a yellow licence plate", Reason.VEHICLE) is PLATE, form_of("a tram", Reason.VEHICLE) is VEHICLE
    (True, True)
    """
    if reason is Reason.LANDMARK:
        return TOWER if _TOWERS.search(name.lower()) else BUILDING
    head = _HEAD_ENDS.split(name.lower(), maxsplit=1)[0]
    found = [(match.end(), form) for form, pattern in _PATTERNS for match in pattern.finditer(head)]
    return max(found, key=lambda one: one[0])[1] if found else _REASONS[reason]


def fit(form: Form, edges: Floats, width_px: int, height_px: int) -> Floats:
    """How well boxes [N, 4] of a picture fit: 0 inside all ranges, falling with the square of what lies outside. [N]"""
    left, top, right, bottom = edges.T
    aspect = np.log((right - left) / (bottom - top))
    area = np.log((right - left) * (bottom - top) / (width_px * height_px))
    height = (top + bottom) / 2 / height_px
    return -(
        _outside(aspect, np.log(form.aspect), ASPECT_SOFTNESS) ** 2
        + _outside(area, np.log(form.area), AREA_SOFTNESS) ** 2
        + _outside(height, np.asarray(form.height), HEIGHT_SOFTNESS) ** 2
    )


def _outside(values: Floats, limits: Floats, softness: float) -> Floats:
    return np.asarray((np.maximum(limits[0] - values, 0) + np.maximum(values - limits[1], 0)) / softness)
