"""What a run was asked to do: a value that is handed in, never reached for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from geoshield_app.domain.plan import Output
from geoshield_app.domain.presets import BALANCED
from geoshield_app.domain.recipe import Recipe
from geoshield_app.domain.services import Consent
from geoshield_app.domain.tag_policy import FileDates


class Overwrite(StrEnum):
    """What happens when the output name is taken by a file that is not ours."""

    UNIQUE = "unique"
    SKIP = "skip"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of one run; the defaults are private and local."""

    out: Path
    recipe: Recipe = BALANCED
    ensemble: str = "demonstration"
    ensemble_note: str = ""
    """Why it is not the one that the preset wants; empty when it is. Stands in every result."""
    describer: str = "auto"
    """'auto': Ollama where it is ready, else the built-in one, which is then said."""
    output: Output = Output()
    format_given: bool = False
    """False: photos with transparency become PNG, all others JPEG."""
    overwrite: Overwrite = Overwrite.UNIQUE
    seed: int = 0
    accept_all: bool = False
    """``--yes``: the machine's opinion goes on unreviewed."""
    device: str = "auto"
    threads: int | None = None
    memory_limit_bytes: int | None = None
    """None: a share of what is free now."""
    destinations: tuple[str, ...] = ()
    """Names of destinations; each gets a file of its own. Empty: one file as ``output`` says."""
    keep_lossless: bool = True
    """Whether the lossless result stays in the program's own folder after it was exported."""
    naming: str = "keep"
    """'keep', 'random', or a template for the names of the files."""
    dates: FileDates = FileDates.NOW
    openai_base_url: str = ""
    """Any service that speaks OpenAI's language; empty: OpenAI's own."""
    finders: str = "auto"
    """Who looks for the elements, with commas: 'auto' is a detector whose weights are here, writing, the ensemble."""
    locators: str = "auto"
    """Who is asked where the photo was taken: 'auto' for all on this machine that are ready, 'none', or names with
    commas such as 'geoclip,ollama:moondream'."""
    consent: Consent | None = None
    """Leave to send this batch to a describer elsewhere."""
    locate_consent: Consent | None = None
    """Leave to send this batch's protected pictures to a locator elsewhere."""
    locate_unprotected_consent: Consent | None = None
    """Leave to send it the unprotected photos too."""
    model: str | None = None
    """The chat model that describes; None: the describer's usual one."""
    ollama_host: str | None = None
    """Where Ollama listens; None: as the environment's OLLAMA_HOST says, else this machine."""
    preview_seconds: float | None = None
    """How often the optimiser shows the photo as it changes; None: never, nobody watches."""
