"""Which ensemble works when the wanted one is not here: from strong to what is always there, and always said."""

from __future__ import annotations

from dataclasses import dataclass

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.weights import WeightsState
from geoshield_app.encoders.catalogue import FALLBACKS, EncoderRow, ensemble_rows
from geoshield_app.storage.models_folder import models_folder
from geoshield_app.storage.weights import state_of

USUAL = "small"
"""What presets want; 'paper' wants the paper's own three encoders."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An ensemble that is here."""

    name: str
    note: str = ""
    """Why it is not the wanted one, in one sentence; empty when it is."""


def choose_ensemble(preset: str = "", asked: str | None = None) -> Choice:
    """What was asked for by name, whether it is here or not; else what the preset wants or the next that is here."""
    if asked is not None:
        return Choice(asked)
    wanted = preset if preset in FALLBACKS else USUAL
    for name in FALLBACKS[FALLBACKS.index(wanted) :]:
        if not missing_encoders(name):
            return Choice(name, "" if name == wanted else _why(wanted, name))
    return Choice(FALLBACKS[-1], _why(wanted, FALLBACKS[-1]))


def missing_encoders(ensemble: str) -> tuple[str, ...]:
    """Encoders of the ensemble whose weights are not ready, by names and sizes; UsageError for an unknown ensemble."""
    return tuple(row.name for row in ensemble_rows(ensemble) if not encoder_state(row).usable)


def lacking(ensemble: str) -> str:
    """The same for a person: 'clip-vit-b-16 (changed on disk), clip-vit-b-32 (absent)'."""
    found = ((row.name, encoder_state(row)) for row in ensemble_rows(ensemble))
    return ", ".join(f"{name} ({state.value})" for name, state in found if not state.usable)


def encoder_state(row: EncoderRow) -> WeightsState:
    """How the weights of this encoder stand, by names and sizes."""
    try:
        if not row.built_in:
            return state_of(row.weights, models_folder())
        return WeightsState.BUILT_IN if any(row.folder.glob("*.safetensors")) else WeightsState.ABSENT
    except GeoShieldError:
        return WeightsState.ABSENT


def _why(wanted: str, used: str) -> str:
    last = " It protects no real photo." if used == FALLBACKS[-1] else ""
    missing = f"The ensemble '{wanted}' is not complete on this machine, {lacking(wanted)}"
    return f"{missing}, so '{used}' works instead.{last}"
