"""Everything the journey needs, as live objects behind the ports; put together by ``wiring``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from geoshield_app.domain.ports import Comparer, Describer, ElementFinder, Locator, OriginCheck, Protector
from geoshield_app.places.gazetteer import Gazetteer


def nothing_to_free() -> str:
    """For tools whose describer holds no memory of its own."""
    return ""


def nobody_to_hang_up_on() -> None:
    """For tools whose describer works in this program."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The helpers of one run; none of them is known by its class here."""

    describer: Describer
    finder: ElementFinder
    protector: Protector
    comparer: Comparer
    locators: tuple[Locator, ...]
    """Asked about every photo, before and after; never surrogates, never the describer."""
    origin: OriginCheck | None
    gazetteer: Gazetteer | None
    ensemble: str
    demonstration: bool
    """The ensemble knows the built-in test world only, so it protects no real photo."""
    scene_locators: tuple[Locator, ...] = ()
    """Know the built-in test world only, so they are asked about its scenes alone."""
    after_locators: tuple[Locator, ...] = ()
    """May see protected pictures only, because they work elsewhere; asked about the saved file alone."""
    memory_limit_bytes: int | None = None
    ensemble_note: str = ""
    """Why another ensemble works than the preset wants; empty when it is the wanted one."""
    before_optimising: Callable[[], str] = nothing_to_free
    """Frees the memory that describing took, once for all photos described since; a sentence when it could not."""
    after_locating: Callable[[], str] = nothing_to_free
    """Frees the memory that locating took; a sentence when it could not."""
    hanging_up: Callable[[], Callable[[], None] | None] = nobody_to_hang_up_on
    """Asked before each photo: what ends the describer's question from another thread; None where there is none."""
