"""The part of ``wiring`` that decides who is asked where a photo was taken, and what that person must allow first.

A locator is named by a word, a chat model may follow it: 'geoclip', 'ollama', 'ollama:llava:13b', 'openai:gpt-4.1'.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from geoshield_app.domain.errors import GeoShieldError, Problem, ServiceError, UsageError, WeightsMissing
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.ports import ChatModel, Locator
from geoshield_app.domain.result import Guess
from geoshield_app.domain.services import Consent, Purpose, require_consent
from geoshield_app.domain.settings import Settings
from geoshield_app.wiring_geoclip import GEOCLIP, GEOCLIP_TOWER, geoclip_check
from geoshield_app.wiring_services import DEMONSTRATION, openai_consent, openai_url_of
from geoshield_app.workflow.tools import nothing_to_free

if TYPE_CHECKING:
    from geoshield_app.vlm.ollama_service import OllamaService

AUTO, NONE = "auto", "none"


@dataclass(frozen=True, slots=True)
class Asked:
    """Locators of one run, by what they may see."""

    both: tuple[Locator, ...] = ()
    """The photo before and after."""
    after_only: tuple[Locator, ...] = ()
    """Protected pictures alone."""
    free: Callable[[], str] = nothing_to_free
    """Frees the memory that asking them took; a sentence when it could not."""

    def __add__(self, other: Asked) -> Asked:
        return Asked(
            (*self.both, *other.both),
            (*self.after_only, *other.after_only),
            lambda: " ".join(filter(None, (self.free(), other.free()))),
        )


class Late:
    """A locator that is loaded when it is first asked, because its memory is not needed before."""

    def __init__(self, build: Callable[[], Locator]) -> None:
        self._build = build
        self._built: Locator | None = None

    def locate(self, rgb8: Rgb8) -> Guess:
        if self._built is None:
            self._built = self._build()
        return self._built.locate(rgb8)


def locators_asked(settings: Settings, *, describing: bool = True) -> Asked:
    """Whoever the settings name; 'auto': all on this machine that are ready; 'auto,openai': those and that one.

    ``describing``: a describer works too, so 'auto' takes another model. Raises UsageError for an unknown name or a
    missing consent, WeightsMissing or ServiceError for a named one that is not ready.
    """
    names = _named(settings)
    if names in ([], [NONE]):
        return Asked()
    if names == [AUTO]:
        return _all_ready(settings, describing=describing)
    found = Asked()
    for name in dict.fromkeys(names):
        if name == AUTO:
            found += _all_ready(settings, describing=describing)
            continue
        word, _, model = name.partition(":")
        if word not in LOCATORS:
            advice = f"Choose from {', '.join((AUTO, NONE, *LOCATORS))}."
            raise UsageError(f"There is no locator '{word}'.", advice=advice)
        found += LOCATORS[word](settings, model or None)
    return found


def consents_wanted(settings: Settings) -> tuple[Consent, ...]:
    """What has to be allowed for the named locator that works elsewhere, for protected pictures alone.

    UsageError for two of them: a run's leave is for one model at one receiver.
    """
    found = []
    for name in _named(settings):
        word, _, model = name.partition(":")
        wanted = _WANTED[word](settings, model or None) if word in _WANTED else None
        if wanted is not None:
            found.append(replace(wanted, purpose=Purpose.LOCATE_PROTECTED))
    if len(set(found)) > 1:
        raise UsageError("Two of these locators work elsewhere.", advice="Name one of them a run.")
    return tuple(found)


def elsewhere_names(settings: Settings) -> tuple[str, ...]:
    """Locators that would work elsewhere and could be named, by what is known on this machine."""
    from geoshield_app.vlm.openai import is_installed

    found = ["openai"] if is_installed() else []
    if not _is_here(settings):
        return (*found, "ollama")
    with contextlib.suppress(ServiceError):
        found += [f"ollama:{one.name}" for one in _service(settings).vision_models() if one.in_cloud]
    return tuple(found)


def here_sentence(settings: Settings) -> str:
    """Who on this machine is asked by 'auto'."""
    if settings.ensemble == DEMONSTRATION:
        return "With the built-in models only drawn scenes are checked, by the judges that come with them."
    names = ["GeoCLIP"] if geoclip_check(settings.ensemble).ok else []
    model = _another_model(settings, describing=True)
    names += [f"Ollama's '{model}'"] if model is not None else []
    if not names:
        return "No model on this computer can check real photos yet."
    return f"On this computer {' and '.join(names)} will be asked."


def problem_of_asking(settings: Settings, wanted: Consent | None) -> Problem | None:
    """Why the named locators could not be asked now, were ``wanted`` allowed. No picture is sent for it, and an
    Ollama on another machine is not asked before that is allowed."""
    elsewhere = not _is_here(settings) and any(one.startswith("ollama") for one in _named(settings))
    if wanted is not None and elsewhere:
        return None
    try:
        locators_asked(replace(settings, locate_consent=wanted))
    except GeoShieldError as error:
        return error.problem()
    return None


def _named(settings: Settings) -> list[str]:
    return [name.strip() for name in settings.locators.split(",") if name.strip()]


def _all_ready(settings: Settings, *, describing: bool) -> Asked:
    """On this machine. The demonstration's verdict depends on nobody, so nobody is kept waiting for it."""
    if describing and settings.ensemble == DEMONSTRATION:
        return Asked()
    found = _geoclip(settings, None) if geoclip_check(settings.ensemble).ok else Asked()
    other = _another_model(settings, describing=describing)
    if other is None:
        return found
    try:
        return found + _ollama(settings, other)
    except GeoShieldError:  # it went away meanwhile, or is not what it seemed
        return found


def _geoclip(settings: Settings, model: str | None) -> Asked:
    from geoshield_app.encoders.fetchable import fetched

    if model is not None:
        raise UsageError("GeoCLIP has one model.", advice="Write 'geoclip' alone.")
    check = geoclip_check(settings.ensemble)
    if not check.ok:
        raise WeightsMissing(check.message, advice=check.advice)
    folder, tower = fetched(GEOCLIP), fetched(GEOCLIP_TOWER)

    def load() -> Locator:
        from geoshield_app.locating.geoclip import GeoClip

        return GeoClip.load(folder, tower)

    return Asked((Late(load),))


def _ollama(settings: Settings, model: str | None) -> Asked:
    """A chat model in Ollama; without a name one that does not describe, where there is one."""
    from geoshield_app.vlm.ollama import OllamaChat

    service = _service(settings)
    chosen = _ollama_model(settings, model)
    leave = _leave(_ollama_wanted(settings, chosen), settings)
    status = service.status(chosen)
    if not status.ready:
        raise ServiceError(status.message, advice=status.advice)
    asked = _asked(OllamaChat(chosen, service.url, leave, _purpose(leave)), leave)
    return replace(asked, free=_unloading(service, chosen)) if _is_here(settings) else asked


def _openai(settings: Settings, model: str | None) -> Asked:
    from geoshield_app.vlm.openai import DEFAULT_MODEL, OpenAiChat, status

    leave = _leave(openai_consent(settings, model), settings)
    ready = status(openai_url_of(settings))
    if not ready.ready:
        raise ServiceError(ready.message, advice=ready.advice)
    chat = OpenAiChat(model or DEFAULT_MODEL, openai_url_of(settings), leave, _purpose(leave))
    return _asked(chat, leave)


LOCATORS: dict[str, Callable[[Settings, str | None], Asked]] = {
    "geoclip": _geoclip,
    "ollama": _ollama,
    "openai": _openai,
}
"""Locators for any photo: name -> builder (settings, model)."""


def _ollama_wanted(settings: Settings, model: str | None) -> Consent | None:
    """By the address and the model's name; a service elsewhere is not asked before it is allowed."""
    from geoshield_app.vlm.ollama_models import consent_wanted

    service, chosen = _service(settings), _ollama_model(settings, model)
    return consent_wanted(service.url, chosen) or service.consent_wanted(chosen)


def _ollama_model(settings: Settings, model: str | None) -> str:
    """The named one, else another than the describer's, else the describer's; elsewhere nobody is asked for it."""
    from geoshield_app.vlm.ollama_models import DEFAULT_MODEL

    named = model or _another_model(settings, describing=True) or settings.model
    if named:
        return named
    try:
        return _service(settings).model() if _is_here(settings) else DEFAULT_MODEL
    except ServiceError:
        return DEFAULT_MODEL


_WANTED: dict[str, Callable[[Settings, str | None], Consent | None]] = {
    "ollama": _ollama_wanted,
    "openai": openai_consent,
}


def _service(settings: Settings) -> OllamaService:
    from geoshield_app.vlm.ollama_service import OllamaService

    return OllamaService(settings.ollama_host)


def _is_here(settings: Settings) -> bool:
    from geoshield_app.vlm.hosts import is_loopback

    return is_loopback(_service(settings).url)


def _another_model(settings: Settings, *, describing: bool) -> str | None:
    """A vision model in this machine's Ollama that does not describe; None where there is none to be had."""
    if not _is_here(settings):
        return None
    service = _service(settings)
    try:
        models = [one.name for one in service.vision_models() if not one.in_cloud]
        describer = service.model(settings.model) if models and describing else None
    except ServiceError:
        return None
    return next((name for name in models if name != describer), None)


def _asked(chat: ChatModel, leave: Consent | None) -> Asked:
    from geoshield_app.locating.chat import locators_of

    after_only = leave is not None and leave.purpose is Purpose.LOCATE_PROTECTED
    return Asked(after_only=locators_of(chat)) if after_only else Asked(locators_of(chat))


def _leave(wanted: Consent | None, settings: Settings) -> Consent | None:
    """The widest leave that was given; UsageError when none was, None where none is wanted."""
    if wanted is None:
        return None
    unprotected = replace(wanted, purpose=Purpose.LOCATE_UNPROTECTED)
    if settings.locate_unprotected_consent == unprotected:
        return unprotected
    require_consent(replace(wanted, purpose=Purpose.LOCATE_PROTECTED), settings.locate_consent)
    return settings.locate_consent


def _purpose(leave: Consent | None) -> Purpose:
    return Purpose.LOCATE_UNPROTECTED if leave is None else leave.purpose


def _unloading(service: OllamaService, model: str) -> Callable[[], str]:
    def free() -> str:
        try:
            service.unload(model)
        except ServiceError as error:
            return error.message
        return ""

    return free
