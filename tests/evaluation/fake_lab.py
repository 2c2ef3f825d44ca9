"""A lab of tiny surrogates and judges that are always right, always wrong, silent, or broken."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.photo import Coordinate, Rgb8
from geoshield_app.domain.result import Guess
from geoshield_app.evaluation.chance import Place
from geoshield_app.evaluation.lab import Bench, Kit, Lab
from geoshield_app.evaluation.world import Subject, drawn, subjects_of
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.perturbation.protector import GeoShieldProtector
from tests.fakes import fake_tools
from tests.tiny_models import TinySurrogate

SIDE_PX = 48
SCENES = 3
PROMPTS = (tuple(f"a photo taken in {city.name}, {city.country}" for city in CITIES[:6]),)
CONTENTS = (("it is raining", "the sky is clear"), ("a dog", "a bicycle", "a bench"))


def seen(rgb8: Rgb8) -> NDArray[np.float32]:
    """A picture as 8 x 8 colours, centred, of length 1."""
    small = np.asarray(Image.fromarray(rgb8).resize((8, 8)), dtype=np.float32).ravel()
    small -= small.mean()
    return small / np.linalg.norm(small)


class KnowingJudge:
    """Knows the scenes by heart, so it is right about each of them, protected or not; reads their descriptions too."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self._subjects = subjects
        self._rows = np.stack([seen(drawn(subject.scene, SIDE_PX)) for subject in subjects])

    def locate(self, rgb8: Rgb8) -> Guess:
        place = self._subjects[int((self._rows @ seen(rgb8)).argmax())].place
        return Guess("knowing", place.name, place.coordinate)

    def picture_text_cosine(self, rgb8s: Sequence[Rgb8], texts: Sequence[str]) -> NDArray[np.float32]:
        by_text = {subject.description: row for subject, row in zip(self._subjects, self._rows, strict=True)}
        return np.stack([seen(one) for one in rgb8s]) @ np.stack([by_text[text] for text in texts]).T


class StubbornJudge:
    """Always says the same place, and reads no text."""

    def locate(self, rgb8: Rgb8) -> Guess:
        return Guess("stubborn", "Nowhere, Atlantis", Coordinate(0.0, -30.0))


class SilentJudge:
    """Refuses."""

    def locate(self, rgb8: Rgb8) -> Guess:
        return Guess("silent", "", None, refused=True)


class BrokenJudge:
    def locate(self, rgb8: Rgb8) -> Guess:
        raise ModelUnusable("The judge is broken.")


def tiny_lab(bench: Bench, **others: object) -> Lab:
    """Works in a fraction of a second a scene; name the parts that shall differ."""
    surrogates = (TinySurrogate("tiny a"), TinySurrogate("tiny b", seed=1))
    protector = GeoShieldProtector.of(surrogates, PROMPTS, "cpu", content_prompts=CONTENTS)
    parts: dict[str, object] = {
        "tools": fake_tools(protector=protector, comparer=protector),
        "surrogates": surrogates,
        "place_prompts": PROMPTS,
        "content_prompts": CONTENTS,
        "device": "cpu",
        "judges": (("knowing", KnowingJudge(subjects_of(SCENES, 0))), ("silent", SilentJudge())),
        "making_key": "a",
        "reading_key": "b",
    }
    return Lab(**{**parts, **others})  # type: ignore[arg-type]


def tiny_memory() -> tuple[Place, ...]:
    return tuple(Place(f"{city.name}, {city.country}", Coordinate(city.lat, city.lon)) for city in CITIES)


TINY = Kit(tiny_lab, tiny_memory)
