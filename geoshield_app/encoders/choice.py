"""Which ensemble works when the wanted one is not here: from strong to what is always there, and always said."""

from __future__ import annotations

from dataclasses import dataclass

from geoshield_app.domain.errors import GeoShieldError
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
    return tuple(row.name for row in ensemble_rows(ensemble) if not is_here(row))


def is_here(row: EncoderRow) -> bool:
    """Whether the weights of this encoder lie where they belong."""
    try:
        if row.built_in:
            return any(row.folder.glob("*.safetensors"))
        return state_of(row.weights, models_folder()).usable
    except GeoShieldError:
        return False


def _why(wanted: str, used: str) -> str:
    lacking = ", ".join(missing_encoders(wanted))
    last = " It protects no real photo." if used == FALLBACKS[-1] else ""
    return f"The ensemble '{wanted}' is not complete on this machine ({lacking}), so '{used}' works instead.{last}"
