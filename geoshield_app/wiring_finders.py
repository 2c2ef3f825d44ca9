"""The part of ``wiring`` for what finds elements: names in the settings become one finder."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.ports import ElementFinder, ImageTextEncoder
from geoshield_app.domain.settings import Settings
from geoshield_app.encoders.fetchable import fetched, is_fetched
from geoshield_app.wiring_services import DEMONSTRATION
from geoshield_app.workflow.preflight import Check

if TYPE_CHECKING:
    from geoshield_app.detection.detector import BoxTightener
    from geoshield_app.vlm.vocabulary import Vocabulary

Pairs: TypeAlias = Sequence[ImageTextEncoder]


def make_finder(settings: Settings, pairs: Pairs) -> ElementFinder:
    """The finders asked for as one; each is loaded when it is first needed. UsageError for an unknown name."""
    from geoshield_app.detection.merge import Member, MergedFinder

    names = finder_names(settings.finders)
    return MergedFinder([Member(name, partial(FINDERS[name], pairs, settings)) for name in names])


def finder_names(asked: str) -> tuple[str, ...]:
    """'auto' or names with commas as names of FINDERS; UsageError for an unknown one."""
    if asked == "auto":
        detectors = [name for name, weights in DETECTOR_WEIGHTS.items() if is_fetched(weights)]
        return (*detectors[:1], "text", "clip")
    names = tuple(dict.fromkeys(name.strip() for name in asked.split(",") if name.strip()))
    for name in names:
        if name not in FINDERS:
            advice = f"Choose 'auto', or from {', '.join(FINDERS)}."
            raise UsageError(f"The finder '{name}' is not part of this version.", advice=advice)
    if not names:
        raise UsageError("No finder was named.", advice=f"Choose 'auto', or from {', '.join(FINDERS)}.")
    return names


def text_check() -> Check:
    """Whether writing in photos will be found; imports nothing heavy."""
    from geoshield_app.detection.text_reader import ABSENT, installed

    if installed():
        return Check(
            "text reader", True, "Writing in photos is found and read on this machine.", needed=False
        )
    return Check("text reader", False, ABSENT.message, ABSENT.advice, needed=False)


def _clip_regions(pairs: Pairs, settings: Settings) -> ElementFinder:
    from geoshield_app.detection.clip_regions import ClipRegions

    return ClipRegions(pairs, known=vocabulary_of(settings.ensemble).prompts)


def _text_finder(pairs: Pairs, settings: Settings) -> ElementFinder:
    from geoshield_app.detection.text import TextFinder
    from geoshield_app.detection.text_reader import RapidTextReader

    return TextFinder(RapidTextReader(threads_of(settings)))


def _grounding_dino(pairs: Pairs, settings: Settings) -> ElementFinder:
    from geoshield_app.detection.detector import DetectorFinder
    from geoshield_app.detection.grounding_dino import GroundingDino

    detector = GroundingDino(fetched("grounding-dino-tiny"), _device(settings))
    return DetectorFinder(detector, _tightener(settings))


def _owlv2(pairs: Pairs, settings: Settings) -> ElementFinder:
    from geoshield_app.detection.detector import DetectorFinder
    from geoshield_app.detection.owlv2 import Owlv2

    return DetectorFinder(Owlv2(fetched("owlv2-base"), _device(settings)), _tightener(settings))


def _tightener(settings: Settings) -> BoxTightener | None:
    """SAM, once its weights are here."""
    from geoshield_app.detection.sam import SamTightener

    return SamTightener(fetched("sam-vit-base"), _device(settings)) if is_fetched("sam-vit-base") else None


def _device(settings: Settings) -> str:
    from geoshield_app.perturbation.device import choose_device

    return str(choose_device(settings.device))


FINDERS: dict[str, Callable[[Pairs, Settings], ElementFinder]] = {
    "grounding-dino": _grounding_dino,
    "owlv2": _owlv2,
    "text": _text_finder,
    "clip": _clip_regions,
}
DETECTOR_WEIGHTS = {"grounding-dino": "grounding-dino-tiny", "owlv2": "owlv2-base"}
"""Of 'auto' the first whose weights are here."""


def vocabulary_of(ensemble: str) -> Vocabulary:
    """The words that the ensemble was trained with."""
    from geoshield_app.vlm.vocabulary import named_vocabulary

    return named_vocabulary("geoworld" if ensemble == DEMONSTRATION else "general")


def threads_of(settings: Settings) -> int:
    """As many as asked for; otherwise all but one, so that the machine stays usable."""
    if settings.threads is not None:
        return settings.threads
    return max(1, cores() - 1)


def cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
