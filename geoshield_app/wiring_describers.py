"""The part of ``wiring`` for what describes photos: by name, with what that takes and what must be allowed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.ports import Describer
from geoshield_app.domain.services import Consent
from geoshield_app.domain.settings import Settings
from geoshield_app.wiring_finders import Pairs, vocabulary_of
from geoshield_app.wiring_services import openai_consent, openai_describer
from geoshield_app.workflow.preflight import Check
from geoshield_app.workflow.tools import nothing_to_free

if TYPE_CHECKING:
    from geoshield_app.vlm.ollama_describer import OllamaChoice

_STANDS_IN = "The built-in describer stands in for it."


def describer_named(name: str) -> Callable[[Pairs, Settings], Describer]:
    """Its builder; UsageError for an unknown name."""
    if name not in DESCRIBERS:
        advice = f"Choose one of {', '.join(DESCRIBERS)}."
        raise UsageError(f"The describer '{name}' is not part of this version.", advice=advice)
    return DESCRIBERS[name]


def _builtin_describer(pairs: Pairs, settings: Settings) -> Describer:
    from geoshield_app.vlm.builtin import BuiltinDescriber

    return BuiltinDescriber(pairs, vocabulary_of(settings.ensemble))


def _ollama_describer(pairs: Pairs, settings: Settings) -> Describer:
    from geoshield_app.vlm import ollama_describer

    return ollama_describer.OllamaDescriber(ollama_choice(settings))


def _auto_describer(pairs: Pairs, settings: Settings) -> Describer:
    from geoshield_app.vlm import ollama_describer

    return ollama_describer.auto(ollama_choice(settings), _builtin_describer(pairs, settings))


def _openai_describer(pairs: Pairs, settings: Settings) -> Describer:
    return openai_describer(settings)


DESCRIBERS: dict[str, Callable[[Pairs, Settings], Describer]] = {
    "auto": _auto_describer,
    "ollama": _ollama_describer,
    "builtin": _builtin_describer,
    "openai": _openai_describer,
}
OLLAMA_DESCRIBERS = frozenset({"auto", "ollama"})
"""Those that may load a model into Ollama."""


def ollama_choice(settings: Settings) -> OllamaChoice:
    """Which model at which address, and what may leave this machine."""
    from geoshield_app.vlm.ollama_describer import OllamaChoice

    return OllamaChoice(settings.model, settings.ollama_host, settings.consent)


def ollama_check(settings: Settings) -> Check:
    """How far Ollama is from describing; needed when it, its model or its address was asked for by name."""
    from geoshield_app.vlm.ollama_describer import status_of

    status = status_of(ollama_choice(settings))
    by_name = settings.model is not None or settings.ollama_host is not None
    needed = settings.describer == "ollama" or (settings.describer == "auto" and by_name)
    message = status.message if status.ready or needed else f"{status.message} {_STANDS_IN}"
    return Check("Ollama", status.ready, message, status.advice, needed, status.action)


def describer_consent(settings: Settings) -> Consent | None:
    """What the person must allow before photos go to the describer; None while they stay on this machine."""
    if settings.describer == "openai":
        return openai_consent(settings, settings.model)
    if settings.describer not in OLLAMA_DESCRIBERS:
        return None
    from geoshield_app.vlm.ollama_describer import wanted_consent

    return wanted_consent(ollama_choice(settings))


def describer_holds_memory(settings: Settings) -> bool:
    """Whether describing loads a model that has to leave the memory before the optimiser starts."""
    return settings.describer in OLLAMA_DESCRIBERS and ollama_check(settings).ok


def freeing(settings: Settings) -> Callable[[], str]:
    """What takes the describer's model out of the memory before the optimiser starts."""
    if settings.describer not in OLLAMA_DESCRIBERS:
        return nothing_to_free
    from geoshield_app.vlm import ollama_describer

    return ollama_describer.freeing(ollama_choice(settings))
