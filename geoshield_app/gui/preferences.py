"""What the window remembers: the last choices of a run, and its manners. Plain data; see ``choices`` for the disk."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from geoshield_app.domain.destination import OWN
from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.domain.presets import DEFAULT_PRESET, recipe_named, with_budget
from geoshield_app.domain.services import Consent
from geoshield_app.domain.settings import Overwrite, Settings
from geoshield_app.domain.tag_policy import TagPolicy

KEEP = "keep"
CLOUD = "openai"
"""The describer for which photos leave this computer."""

SYSTEM = "system"
RECENT_AT_MOST = 8
PREVIEW_SECONDS = 0.5
"""How often the photo in work is shown as it changes."""


def _home_out() -> Path:
    return Path.home() / "GeoShield"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything has a private, local default; a file that lacks a field gets the default."""

    out: Path | None = None
    """None: the folder GeoShield in the person's home."""
    preset: str = DEFAULT_PRESET
    budget_levels: int | None = None
    """None: the preset's own."""
    ensemble: str = "auto"
    """'auto': the real ensemble as soon as its weights are here, until then the demonstration."""
    describer: str = "auto"
    model: str | None = None
    cloud_url: str = ""
    """A service that speaks OpenAI's language; empty: OpenAI's own."""
    cloud_model: str = ""
    """The model that is asked there; empty: GPT-4o."""
    check_with: str = ""
    """Who is asked where a protected picture was taken, beside those on this computer, as ``wiring_locators`` names
    them; empty: nobody. Asked for anew before each run."""
    check_unprotected: bool = False
    """It is shown the unprotected photo too, so that before and after can be compared."""
    format: FileFormat | None = None
    """None: JPEG, and PNG for photos with transparency."""
    quality: int = 95
    destinations: tuple[str, ...] = ()
    """Rows of resources/destinations.toml, a file for each; none: one file at the photo's own size."""
    naming: str = KEEP
    """Template of the results' names, or KEEP: the photo's own name."""
    overwrite: Overwrite = Overwrite.UNIQUE
    overwrite_asked: bool = False
    """The person has said once what happens to taken names."""
    tags: TagPolicy = TagPolicy.NOTHING
    review_needed: bool = True
    """False: photos that nobody has reviewed may go on."""
    theme: str = SYSTEM
    language: str = SYSTEM
    notify: bool = True
    keep_awake: bool = True
    recent: tuple[Path, ...] = ()
    welcomed: bool = False
    """The first-run page was finished or left."""

    @property
    def out_folder(self) -> Path:
        return self.out or _home_out()

    @property
    def wanted(self) -> frozenset[str]:
        """Where each photo goes: names of destinations, or OWN."""
        return frozenset(self.destinations) or frozenset({OWN})

    def with_recent(self, folders: tuple[Path, ...]) -> Preferences:
        """These folders in front of the list of recent ones."""
        recent = tuple(dict.fromkeys((*folders, *self.recent)))[:RECENT_AT_MOST]
        return replace(self, recent=recent)

    def output(self) -> Output:
        """How files are written, and at which size a photo is protected: that of the first destination."""
        if self.destinations:
            from geoshield_app.imaging.destinations import destination_named

            with contextlib.suppress(UsageError):
                return destination_named(self.destinations[0]).output(self.tags)
        return Output(format=self.format or FileFormat.JPEG, quality=self.quality, tags=self.tags)

    def settings(self, ensemble: str, consent: Consent | None = None) -> Settings:
        """What a run is asked to do; ``ensemble`` is what 'auto' means on this machine now."""
        recipe = recipe_named(self.preset)
        if self.budget_levels is not None:
            recipe = with_budget(recipe, self.budget_levels)
        return Settings(
            out=self.out_folder,
            recipe=recipe,
            ensemble=ensemble if self.ensemble == "auto" else self.ensemble,
            describer=self.describer,
            model=(self.cloud_model or None) if self.describer == CLOUD else self.model,
            openai_base_url=self.cloud_url,
            output=self.output(),
            format_given=self.format is not None and not self.destinations,
            overwrite=self.overwrite,
            accept_all=not self.review_needed,
            destinations=self.destinations,
            naming=self.naming,
            consent=consent,
            preview_seconds=PREVIEW_SECONDS,
        )
