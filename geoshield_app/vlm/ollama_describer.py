"""Ollama as describer: asked for by name, or by 'auto' where it is ready, with its memory given back afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from geoshield_app.domain.errors import ServiceAbsent, ServiceError
from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.photo import Photo
from geoshield_app.domain.ports import Describer
from geoshield_app.domain.services import Consent, ServiceState, ServiceStatus
from geoshield_app.vlm.describe import ChatDescriber
from geoshield_app.vlm.hosts import is_loopback, ollama_url
from geoshield_app.vlm.ollama import OllamaChat
from geoshield_app.vlm.ollama_models import consent_wanted
from geoshield_app.vlm.ollama_names import DEFAULT_MODEL, checked_name
from geoshield_app.vlm.ollama_service import OllamaService
from geoshield_app.vlm.stand_in import WithStandIn


@dataclass(frozen=True, slots=True)
class OllamaChoice:
    """What the person chose: model (None: LLaVA), address (None: OLLAMA_HOST) and consent (None: nothing leaves).

    UsageError for what can be no model's name or no address.
    """

    model: str | None = None
    host: str | None = None
    consent: Consent | None = None

    def __post_init__(self) -> None:
        ollama_url(self.host)
        if self.model is not None:
            checked_name(self.model)

    @property
    def service(self) -> OllamaService:
        return OllamaService(self.host)


def wanted_consent(choice: OllamaChoice) -> Consent | None:
    """What has to be allowed before a photo is described so; another machine is not asked before that."""
    model = choice.model or DEFAULT_MODEL
    by_name = consent_wanted(choice.service.url, model)
    return by_name if by_name is not None else choice.service.consent_wanted(_installed(choice))


def status_of(choice: OllamaChoice) -> ServiceStatus:
    """How far it is from describing; another machine without consent is 'not running' and is not asked."""
    wanted = wanted_consent(choice)
    if wanted is not None and wanted != choice.consent:
        where = f"Ollama would send photos to {wanted.receiver}"
        advice = f"Allow it for this batch with '{wanted.option}'."
        return ServiceStatus(
            ServiceState.NO_CONSENT, f"{where}, which was not allowed.", "ask-consent", advice
        )
    return choice.service.status(choice.model)


class OllamaDescriber:
    """``--describer ollama``: implements domain.ports.Describer, every failure of the service is the photo's.

    Which model is meant is found anew for each photo, so what was installed meanwhile is met.
    """

    def __init__(self, choice: OllamaChoice) -> None:
        self._choice = choice
        self._chat: OllamaChat | None = None

    def describe(self, photo: Photo) -> SceneNotes:
        choice = self._choice
        self._chat = chat = OllamaChat(_installed(choice), choice.host, choice.consent)
        return ChatDescriber(chat).describe(photo)

    def hang_up(self) -> None:
        """From another thread: ends the question being answered."""
        if self._chat is not None:
            self._chat.hang_up()

    def hanging_up(self) -> Callable[[], None] | None:
        """What Tools.hanging_up needs."""
        return self.hang_up


def auto(choice: OllamaChoice, builtin: Describer) -> WithStandIn:
    """Ollama where it is ready, the built-in one where it is not or fails; the notes say so."""
    return WithStandIn(OllamaDescriber(choice), lambda: status_of(choice), builtin)


def freeing(choice: OllamaChoice) -> Callable[[], str]:
    """What Tools.before_optimising needs: takes the model out of this machine's memory, if it is there."""
    service = choice.service

    def free() -> str:
        if not is_loopback(service.url):
            return ""
        try:
            service.unload(service.model(choice.model))
        except ServiceAbsent:
            return ""  # what does not run holds no memory
        except ServiceError as error:
            return error.message
        return ""

    return free


def _installed(choice: OllamaChoice) -> str:
    """The name under which the wanted model is installed; elsewhere, or where nobody answers, the wish itself."""
    if not is_loopback(choice.service.url):
        return choice.model or DEFAULT_MODEL
    try:
        return choice.service.model(choice.model)
    except ServiceError:
        return choice.model or DEFAULT_MODEL
