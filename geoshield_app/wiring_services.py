"""The part of ``wiring`` for services elsewhere by choice: OpenAI's and those in its place."""

from __future__ import annotations

import os

from geoshield_app.domain.ports import Describer
from geoshield_app.domain.services import Consent, require_consent
from geoshield_app.domain.settings import Settings
from geoshield_app.workflow.preflight import Check

DEMONSTRATION = "demonstration"
"""The ensemble that protects no real photo."""


def openai_url_of(settings: Settings) -> str:
    """Where the OpenAI-compatible service is; as with OpenAI's own tools, the environment is asked last."""
    return settings.openai_base_url or os.environ.get("OPENAI_BASE_URL", "")


def openai_consent(settings: Settings, model: str | None) -> Consent | None:
    """What the person must allow before a picture goes there; None for a service on this machine."""
    from geoshield_app.vlm.openai import DEFAULT_MODEL, consent_wanted

    return consent_wanted(model or DEFAULT_MODEL, openai_url_of(settings))


def openai_describer(settings: Settings) -> Describer:
    """Raises UsageError with what would be sent, unless this batch may be."""
    from geoshield_app.vlm.openai import DEFAULT_MODEL, OpenAiChat
    from geoshield_app.vlm.openai_describer import OpenAiDescriber

    require_consent(openai_consent(settings, settings.model), settings.consent)
    model = settings.model or DEFAULT_MODEL
    return OpenAiDescriber(OpenAiChat(model, openai_url_of(settings), settings.consent))


def openai_check(settings: Settings) -> Check:
    """Whether it could be asked, as far as can be known without sending anything; needed only when asked for."""
    from geoshield_app.vlm.openai import status

    found = status(openai_url_of(settings))
    needed = settings.describer == "openai"
    return Check("OpenAI", found.ready, found.message, found.advice, needed, found.action)
