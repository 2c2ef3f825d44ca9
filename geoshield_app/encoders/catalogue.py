"""The encoders by name: one row each, real and built-in alike."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from geoshield_app.domain.errors import UsageError
from geoshield_app.storage.paths import data_dir
from geoshield_app.storage.resources import resource

CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)

BUILT_IN = "built-in"
"""The ``tag`` of a model that travels with the program."""


@dataclass(frozen=True, slots=True)
class EncoderRow:
    """One image-text pair: where its weights lie, what they must be, how its pictures are prepared."""

    name: str
    model: str
    """open_clip's architecture; for a built-in one its name in resources/geoworld/encoders."""
    tag: str
    licence: str
    bytes: int
    """About what its weights take on disk."""
    sha256: str | None
    """Of the one weights file; None: not known, or more than one file."""
    input_px: int
    mean: tuple[float, float, float] = CLIP_MEAN
    std: tuple[float, float, float] = CLIP_STD
    quick_gelu: bool = False
    """Trained with QuickGELU; otherwise with GELU. With the wrong one the features are worthless."""
    repository: str = ""
    """On the Hugging Face hub; empty for a built-in one."""
    file: str = "open_clip_model.safetensors"

    @property
    def built_in(self) -> bool:
        return self.tag == BUILT_IN

    @property
    def folder(self) -> Path:
        """Where its weights lie once they are there; GeoShieldError when the program itself is incomplete."""
        if self.built_in:
            return resource("geoworld/encoders") / self.name
        return data_dir() / "models" / self.name


def _openai(name: str, model: str, size_bytes: int, repository: str) -> EncoderRow:
    return EncoderRow(
        name, model, "openai", "MIT", size_bytes, None, 224, quick_gelu=True, repository=repository
    )


def _geoworld(name: str, input_px: int) -> EncoderRow:
    return EncoderRow(name, name, BUILT_IN, "MIT", 6_800_000, None, input_px, file="model.safetensors")


ROWS: dict[str, EncoderRow] = {
    row.name: row
    for row in (
        _openai("clip-vit-b-16", "ViT-B-16-quickgelu", 598_500_000, "timm/vit_base_patch16_clip_224.openai"),
        _openai("clip-vit-b-32", "ViT-B-32-quickgelu", 605_100_000, "timm/vit_base_patch32_clip_224.openai"),
        EncoderRow(
            "clip-vit-g-14",
            "ViT-g-14",
            "laion2b_s12b_b42k",
            "MIT",
            5_466_700_000,
            None,
            224,
            repository="laion/CLIP-ViT-g-14-laion2B-s12B-b42K",
        ),
        _geoworld("geoworld-vit-p12", 96),
        _geoworld("geoworld-vit-p16", 96),
        _geoworld("geoworld-conv", 96),
        _geoworld("geoworld-judge-p14", 112),
    )
}

ENSEMBLES: dict[str, tuple[str, ...]] = {
    "paper": ("clip-vit-b-16", "clip-vit-b-32", "clip-vit-g-14"),
    "small": ("clip-vit-b-16", "clip-vit-b-32"),
    "demonstration": ("geoworld-vit-p12", "geoworld-vit-p16", "geoworld-conv"),
}
"""The surrogates; GeoWorld's judge is in none of them."""


def ensemble_rows(name: str) -> tuple[EncoderRow, ...]:
    """The rows of an ensemble; UsageError for an unknown name."""
    if name not in ENSEMBLES:
        raise UsageError(f"There is no ensemble '{name}'.", advice=f"Choose one of {', '.join(ENSEMBLES)}.")
    return tuple(ROWS[row] for row in ENSEMBLES[name])
