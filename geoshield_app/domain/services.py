"""What the person must know of a service: whether it is ready, and what would leave this machine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from geoshield_app.domain.errors import UsageError


class ServiceState(StrEnum):
    """How far a service is from answering."""

    NOT_INSTALLED = "not installed"
    NOT_RUNNING = "not running"
    NO_MODEL = "no model"
    NO_VISION = "model without vision"
    NO_KEY = "no key"
    NO_CONSENT = "no consent"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class ServiceStatus:
    """A state with its sentence and the one thing to do about it; both are empty when ready."""

    state: ServiceState
    message: str
    action: str = ""
    """What one button would do, ``start-ollama``."""
    advice: str = ""
    """The same as a sentence for the command line."""

    @property
    def ready(self) -> bool:
        return self.state is ServiceState.READY


class Purpose(StrEnum):
    """What a model is asked for; each needs a consent of its own."""

    DESCRIBE = "describe"
    LOCATE_PROTECTED = "locate protected pictures"
    LOCATE_UNPROTECTED = "locate unprotected photos"


_SENT = {
    Purpose.DESCRIBE: "Each photo of this batch is sent unprotected to {}, to be described",
    Purpose.LOCATE_PROTECTED: "Each protected picture of this batch (no unprotected one) is sent to {}, to be located",
    Purpose.LOCATE_UNPROTECTED: "Each photo of this batch is sent to {}, to be located: the unprotected photo is sent",
}


OPTIONS = {
    Purpose.DESCRIBE: "--consent-cloud",
    Purpose.LOCATE_PROTECTED: "--consent-locate",
    Purpose.LOCATE_UNPROTECTED: "--consent-unprotected",
}
"""How each is given on the command line."""


@dataclass(frozen=True, slots=True)
class Consent:
    """The person's leave, for one batch, to send photos to one model at one receiver for one purpose."""

    model: str
    """As ChatModel.name says it, ``openai/gpt-4o``."""
    receiver: str
    """Host that gets them."""
    purpose: Purpose = Purpose.DESCRIBE

    @property
    def sentence(self) -> str:
        """Exactly what is sent, to be shown before it is given."""
        return (
            f"{_SENT[self.purpose].format(f'{self.receiver} ({self.model})')}. What goes out: its pixels, upright, "
            "shrunk and encoded anew as JPEG, with GeoShield's fixed questions and what the model answered to them; "
            "no file name and no tags."
        )

    @property
    def option(self) -> str:
        """What gives it on the command line."""
        return OPTIONS[self.purpose]


def require_consent(wanted: Consent | None, given: Consent | None) -> None:
    """UsageError with what would be sent, unless ``given`` covers it; None is wanted by a model on this machine."""
    if wanted is not None and wanted != given:
        raise UsageError(wanted.sentence, advice=f"Allow it for this batch with '{wanted.option}'.")
