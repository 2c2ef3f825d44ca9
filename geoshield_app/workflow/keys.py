"""Under which name the journal remembers what was asked for."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from geoshield_app.domain.settings import Overwrite, Settings
from geoshield_app.storage.documents import dumps


def request_key(settings: Settings) -> str:
    """Everything in the settings that changes a photo's result; not where it goes or what computes it."""
    asked = replace(
        settings,
        out=Path(),
        overwrite=Overwrite.UNIQUE,
        accept_all=False,
        device="",
        threads=None,
        memory_limit_bytes=None,
    )
    return hashlib.sha256(dumps(asked).encode()).hexdigest()


def draft_key(settings: Settings) -> str:
    """What the machine's opinion depends on."""
    return f"{settings.describer} {settings.ensemble}"
