"""One picture shown to every locator: what 'geoshield locate' asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.photo import Coordinate, Rgb8
from geoshield_app.domain.ports import Locator
from geoshield_app.domain.result import Guess
from geoshield_app.workflow.asking import distance_km

DIFFER = "Other models may differ."
"""Said wherever guesses are shown: one that fails proves nothing about the next."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """One locator's guess and how far it is from the truth, where that is known."""

    guess: Guess
    distance_km: float | None


def whereabouts(
    locators: Iterable[Locator], rgb8: Rgb8, truth: Coordinate | None
) -> tuple[tuple[Whereabouts, ...], tuple[str, ...]]:
    """Every guess, and sentences about locators that could not be asked; one that fails does not stop the others."""
    found, notes = [], []
    for locator in locators:
        try:
            guess = locator.locate(rgb8)
        except GeoShieldError as error:
            notes.append(error.problem().sentence)
            continue
        except Exception as error:  # noqa: BLE001 - a broken locator must not cost the others' guesses
            notes.append(f"A locator failed unexpectedly ({type(error).__name__}).")
            continue
        found.append(Whereabouts(guess, distance_km(guess, truth)))
    return tuple(found), tuple(dict.fromkeys(notes))
