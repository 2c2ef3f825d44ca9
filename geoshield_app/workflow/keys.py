"""Under which names the journal remembers what was asked for."""

from __future__ import annotations

from dataclasses import replace

from geoshield_app.domain.plan import Output, Plan
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.documents import plan_sha256


def pattern_sha256(plan: Plan) -> str:
    """Hash of everything in the plan that decides pixels: with the photo's own, the name of a lossless result.

    Format, quality and tags belong to an export; a long side that the photo does not reach changes nothing.
    """
    long_side_px = plan.output.long_side_px
    if long_side_px is not None and long_side_px >= max(plan.photo.width_px, plan.photo.height_px):
        long_side_px = None
    return plan_sha256(replace(plan, output=Output(long_side_px=long_side_px)))


def draft_key(settings: Settings) -> str:
    """What the machine's opinion depends on."""
    model = f" {settings.model}" if settings.model else ""
    finders = "" if settings.finders == "auto" else f" {settings.finders}"
    elsewhere = f" {settings.openai_base_url}" if settings.describer == "openai" else ""
    return f"{settings.describer}{model}{elsewhere.rstrip()} {settings.ensemble}{finders}"
