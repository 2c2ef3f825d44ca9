"""Settings in, live tools out: the only place that knows every class. The dicts are all the plug-in registration.

Rooms that use torch are imported inside the builders, so that this module costs nothing.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from geoshield_app.domain.errors import GeoShieldError, UsageError
from geoshield_app.domain.ports import Locator
from geoshield_app.domain.settings import Settings
from geoshield_app.encoders.choice import choose_ensemble, lacking, missing_encoders
from geoshield_app.places.gazetteer import Gazetteer
from geoshield_app.storage.journal import open_journal as open_journal
from geoshield_app.wiring_describers import DESCRIBERS as DESCRIBERS
from geoshield_app.wiring_describers import OLLAMA_DESCRIBERS as OLLAMA_DESCRIBERS
from geoshield_app.wiring_describers import describer_consent as describer_consent
from geoshield_app.wiring_describers import describer_holds_memory as describer_holds_memory
from geoshield_app.wiring_describers import describer_named
from geoshield_app.wiring_describers import freeing as freeing
from geoshield_app.wiring_describers import ollama_check as ollama_check
from geoshield_app.wiring_finders import FINDERS as FINDERS
from geoshield_app.wiring_finders import (
    Pairs,
    cores,
    make_finder,
    text_check,
    threads_of,
    vocabulary_of,
)
from geoshield_app.wiring_geoclip import judge_checks
from geoshield_app.wiring_locators import LOCATORS as LOCATORS
from geoshield_app.wiring_locators import locators_asked
from geoshield_app.wiring_services import DEMONSTRATION as DEMONSTRATION
from geoshield_app.workflow.preflight import Check
from geoshield_app.workflow.tools import Tools, nobody_to_hang_up_on

if TYPE_CHECKING:
    from geoshield_app.encoders.ensemble import Encoder
    from geoshield_app.perturbation.protector import GeoShieldProtector

DEMONSTRATION_NOTICE = "Demonstration ensemble: it knows drawn scenes only and protects no real photo."
LEAST_POPULATION, MOST_CITIES = 300_000, 2000
"""Which cities of the gazetteer become place prompts: the largest."""


def _geoworld_near() -> Locator:
    from geoshield_app.geoworld.judge import NearJudge

    return NearJudge.load()


def _geoworld_far() -> Locator:
    from geoshield_app.geoworld.judge import FarJudge

    return FarJudge.load()


SCENE_LOCATORS: dict[str, Callable[[], Locator]] = {
    "geoworld-near": _geoworld_near,
    "geoworld-far": _geoworld_far,
}
"""Know the built-in test world only."""


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """What takes long to load and can be shared by everybody who works with one ensemble on one device."""

    encoders: tuple[Encoder, ...]
    protector: GeoShieldProtector
    """What it found out about the places once is kept with it."""


def load(settings: Settings) -> Loaded:
    """The ensemble and the optimiser over it. Raises UsageError, WeightsMissing, ModelUnusable or OutOfMemory."""
    from geoshield_app.encoders.loading import load_ensemble
    from geoshield_app.encoders.precision import working_dtype
    from geoshield_app.perturbation.device import choose_device
    from geoshield_app.perturbation.protector import GeoShieldProtector
    from geoshield_app.perturbation.settling import settle

    device = choose_device(settings.device)
    load_onto = partial(
        load_ensemble, settings.ensemble, threads=threads_of(settings), dtype=working_dtype(device)
    )
    encoders, at_home = settle(lambda place: load_onto(device=place), device)
    prompts = place_prompts(settings.ensemble, Gazetteer.load())
    contents = content_prompts(settings.ensemble)
    protector = GeoShieldProtector.of(
        encoders, prompts, str(device), content_prompts=contents, small_memory=at_home
    )
    return Loaded(encoders, protector)


def make_tools(settings: Settings, loaded: Callable[[Settings], Loaded] = load) -> Tools:
    """Builds every helper; ``loaded`` gives the models, anew or those that are there. Raises as ``load`` does."""
    from geoshield_app.encoders.numpy_encoder import NumpyEncoder
    from geoshield_app.geoworld.origin import SceneOrigin

    describe = describer_named(settings.describer)
    models = loaded(settings)
    pairs = _remembering(
        tuple(NumpyEncoder(one) for one in models.encoders if one.has_text), settings.ensemble
    )
    gazetteer = Gazetteer.load()
    protector = replace(models.protector, preview_seconds=settings.preview_seconds)
    demonstration = settings.ensemble == DEMONSTRATION
    asked = locators_asked(settings)
    describer = describe(pairs, settings)
    return Tools(
        describer=describer,
        finder=make_finder(settings, pairs),
        protector=protector,
        comparer=protector,
        locators=asked.both,
        after_locators=asked.after_only,
        after_locating=asked.free,
        origin=SceneOrigin(),
        gazetteer=gazetteer,
        ensemble=settings.ensemble,
        ensemble_note=settings.ensemble_note,
        demonstration=demonstration,
        scene_locators=scene_locators() if demonstration else (),
        memory_limit_bytes=settings.memory_limit_bytes,
        before_optimising=freeing(settings),
        hanging_up=getattr(describer, "hanging_up", nobody_to_hang_up_on),
    )


def _remembering(pairs: Pairs, ensemble: str) -> Pairs:
    """The pairs with the vocabulary's text vectors kept between runs, which takes a real text tower a minute."""
    from geoshield_app.encoders.catalogue import ROWS
    from geoshield_app.encoders.text_cache import TextCache

    if ensemble == DEMONSTRATION:
        return pairs
    prompts = vocabulary_of(ensemble).every_prompt
    return tuple(
        TextCache(one, prompts, sorted(ROWS[one.name].folder.glob("*.safetensors"))) for one in pairs
    )


def scene_locators() -> tuple[Locator, ...]:
    """Those that know the built-in test world only."""
    return tuple(build() for build in SCENE_LOCATORS.values())


def place_prompts(ensemble: str, gazetteer: Gazetteer) -> tuple[tuple[str, ...], ...]:
    """Levels of prompts, cities first, then countries and regions, in the words the ensemble was trained with."""
    return _scene_prompts() if ensemble == DEMONSTRATION else _world_prompts(gazetteer)


def content_prompts(ensemble: str) -> tuple[tuple[str, ...], ...]:
    """What the describer may say of a photo, and what is in any photo: prompts in groups, no place among them."""
    from geoshield_app.vlm.vocabulary import Use

    groups = [group for group in vocabulary_of(ensemble).groups if group.use is not Use.ELEMENT]
    return tuple(tuple(group.templates[0].format(one) for one in group.concepts) for group in groups)


def _scene_prompts() -> tuple[tuple[str, ...], ...]:
    from geoshield_app.geoworld import captions
    from geoshield_app.geoworld.cities import CITIES

    return (
        tuple(captions.place_prompts(city)[0] for city in CITIES),
        tuple(captions.country_prompt(country) for country in sorted({city.country for city in CITIES})),
        tuple(captions.region_prompt(region) for region in sorted({city.region for city in CITIES})),
    )


def _world_prompts(gazetteer: Gazetteer) -> tuple[tuple[str, ...], ...]:
    largest = gazetteer.cities(LEAST_POPULATION)[:MOST_CITIES]
    return (
        tuple(f"a photo taken in {city.name}, {city.country}" for city in largest),
        tuple(f"a photo taken in {country.name}" for country in gazetteer.countries),
        tuple(f"a photo taken in {continent}" for continent in gazetteer.continents),
    )


def default_ensemble() -> str:
    """'small' once its weights are on this machine, until then the demonstration."""
    return choose_ensemble().name


def weights_converter(source: Path, target: Path) -> None:
    """Pickled weights to safetensors; imports torch, so only when an import needs it."""
    from geoshield_app.encoders.convert import to_safetensors

    to_safetensors(source, target)


def free_card() -> None:
    """Give back what nobody holds on the graphics card; loads nothing."""
    torch = sys.modules.get("torch")
    with contextlib.suppress(RuntimeError):  # a card that is gone has nothing to give back
        if torch is not None and torch.cuda.is_available():
            torch.cuda.empty_cache()


def device_check(settings: Settings) -> Check:
    """The graphics card, its memory and driver, and what is computed on. Imports torch: ask it apart."""
    from geoshield_app.encoders.graphics import graphics
    from geoshield_app.perturbation.device import choose_device

    try:
        device = choose_device(settings.device)
    except GeoShieldError as error:
        return Check("device", False, error.message, error.advice)
    found = graphics()
    message = f"It computes on '{device}', with {threads_of(settings)} of {cores()} cores: {found.sentence}."
    good = device.type != "cpu" or settings.device == "cpu" or not found.advice
    return Check("device", good, message, found.advice, needed=False)


def machine_checks(settings: Settings) -> tuple[Check, ...]:
    """The whole list of 'geoshield doctor' but the line of the graphics card; imports no torch."""
    from geoshield_app.workflow import machine

    judges = judge_checks(settings.ensemble)
    return (*machine.machine_checks(settings), text_check(), ollama_check(settings), *judges)


def weights_check(ensemble: str) -> Check:
    """Whether every encoder of the ensemble has its weights; reads no weights."""
    try:
        missing = missing_encoders(ensemble)
    except UsageError as error:
        return Check("weights", False, error.message, error.advice)
    if missing:
        message = (
            f"The weights of the ensemble '{ensemble}' are not ready on this machine: {lacking(ensemble)}."
        )
        advice = (
            f"Get them with 'geoshield models pull {ensemble}'; '--ensemble demonstration' tries the program."
        )
        return Check("weights", False, message, advice)
    notice = f" {DEMONSTRATION_NOTICE}" if ensemble == DEMONSTRATION else ""
    return Check("weights", True, f"The weights of the ensemble '{ensemble}' are here.{notice}")
