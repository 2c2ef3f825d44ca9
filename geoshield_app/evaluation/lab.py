"""Live tools of an experiment: the program's own, as wired, and judges that took no part in making the pattern."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable

import numpy as np
import torch
from numpy.typing import NDArray

from geoshield_app import wiring
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.photo import Coordinate, Rgb8
from geoshield_app.domain.ports import Locator
from geoshield_app.domain.settings import Settings
from geoshield_app.encoders.catalogue import ensemble_rows
from geoshield_app.encoders.loading import load_ensemble
from geoshield_app.evaluation import fingerprint
from geoshield_app.evaluation.chance import Place
from geoshield_app.geoworld import gallery
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.perturbation.protector import GeoShieldProtector
from geoshield_app.perturbation.surrogate import Surrogate
from geoshield_app.storage.resources import resource
from geoshield_app.workflow.tools import Tools


@runtime_checkable
class ReadsText(Protocol):
    """A judge with a text tower of its own, for measuring the content that is left."""

    def picture_text_cosine(self, rgb8s: Sequence[Rgb8], texts: Sequence[str]) -> NDArray[np.float32]: ...


@dataclass(frozen=True, slots=True)
class Bench:
    """On what and with what a run computes; picklable, so that every process builds its own lab."""

    ensemble: str = "demonstration"
    device: str = "auto"
    threads: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class Lab:
    """Everything live."""

    tools: Tools
    surrogates: tuple[Surrogate, ...]
    place_prompts: tuple[tuple[str, ...], ...]
    content_prompts: tuple[tuple[str, ...], ...]
    device: str
    judges: tuple[tuple[str, Locator], ...]
    making_key: str
    """Of weights, prompts and code behind the saved files."""
    reading_key: str
    """Of the judges' weights and code."""

    def exact(self) -> tuple[Surrogate, ...]:
        """The surrogates in float32: they are that already, except on a card, where they are loaded anew."""
        if self.device == "cpu":
            return self.surrogates
        return load_ensemble(self.tools.ensemble, device=self.device, dtype=torch.float32)


MakeLab: TypeAlias = Callable[[Bench], Lab]


@dataclass(frozen=True, slots=True)
class Kit:
    """How an experiment comes by its live tools, in every process anew."""

    lab: MakeLab
    memory: Callable[[], tuple[Place, ...]]
    """What the near judge remembers; chance is reckoned from it."""


def real_lab(bench: Bench) -> Lab:
    """The program's own tools. Raises UsageError, WeightsMissing or ModelUnusable."""
    settings = Settings(Path(), ensemble=bench.ensemble, device=bench.device, threads=bench.threads)
    tools = wiring.make_tools(settings)
    protector = tools.protector
    if not isinstance(protector, GeoShieldProtector):
        raise ModelUnusable("The experiments need the program's own optimiser.")
    judges = tuple((name, build()) for name, build in wiring.SCENE_LOCATORS.items())
    return Lab(
        tools=tools,
        surrogates=protector.surrogates,
        place_prompts=protector.place_prompts,
        content_prompts=protector.content_prompts,
        device=str(protector.device),
        judges=judges,
        making_key=_making_key(bench.ensemble, protector, str(protector.device)),
        reading_key=_reading_key(tuple(name for name, _ in judges)),
    )


def remembered() -> tuple[Place, ...]:
    """The places of the near judge's gallery. WeightsMissing when it is absent."""
    found = gallery.load(resource("geoworld") / gallery.FILE)
    names = [f"{city.name}, {city.country}" for city in CITIES]
    return tuple(
        Place(names[city], Coordinate(float(latitude), float(longitude)))
        for city, (latitude, longitude) in zip(found.cities, found.coordinates, strict=True)
    )


def _making_key(ensemble: str, protector: GeoShieldProtector, device: str) -> str:
    folders = [row.folder for row in ensemble_rows(ensemble)]
    return fingerprint.of_values(
        code=fingerprint.of_code(fingerprint.MAKING),
        weights=fingerprint.of_files([*folders, resource("geoworld/tokenizer"), resource("vocabulary")]),
        prompts=[list(group) for group in (*protector.place_prompts, *protector.content_prompts)],
        device=device,
    )


def _reading_key(judges: Sequence[str]) -> str:
    folders = sorted(resource("geoworld/encoders").glob("*judge*"))
    return fingerprint.of_values(
        code=fingerprint.of_code(fingerprint.READING),
        weights=fingerprint.of_files(
            [*folders, resource("geoworld/tokenizer"), resource("geoworld/gallery")]
        ),
        judges=list(judges),
    )


REAL = Kit(real_lab, remembered)
