"""The encoders by name: one row each, real and built-in alike.

Revisions, sizes and digests are pinned where several independent public records agree on them; of ViT-g-14 only a
pickled file is on record, so what the hub offers as safetensors is verified against the hub's own digest.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.weights import Use, WeightsRow
from geoshield_app.storage.models_folder import models_folder
from geoshield_app.storage.resources import resource

CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
HALF = (0.5, 0.5, 0.5)

TOKENIZER = ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json")
"""Of a text tower in transformers' form."""

BUILT_IN = "built-in"
"""The ``tag`` of a model that travels with the program."""


class Family(StrEnum):
    """Which library builds the architecture."""

    OPEN_CLIP = "open_clip"
    SIGLIP = "siglip"
    DINOV2 = "dinov2"
    """Image only: it has no text tower."""


@dataclass(frozen=True, slots=True)
class EncoderRow:
    """One encoder: where its weights lie, what they must be, how its pictures are prepared."""

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
    revision: str | None = None
    family: Family = Family.OPEN_CLIP
    needed: tuple[str, ...] = ()
    """Files beside the weights without which they cannot be loaded."""
    beside: tuple[str, ...] = ()

    @property
    def built_in(self) -> bool:
        return self.tag == BUILT_IN

    @property
    def has_text(self) -> bool:
        """False: it can help to make the pattern, but it cannot read descriptions or place prompts."""
        return self.family is not Family.DINOV2

    @property
    def weights(self) -> WeightsRow:
        """What fetching needs to know of it."""
        return WeightsRow(
            name=self.name,
            use=Use.SURROGATE,
            repository=self.repository,
            licence=self.licence,
            file=self.file,
            bytes=self.bytes,
            revision=self.revision,
            sha256=self.sha256,
            needed=self.needed,
            beside=self.beside,
            convertible=() if self.built_in else ("open_clip_pytorch_model.bin", "pytorch_model.bin"),
            tag=self.tag,
            note="" if self.has_text else "image only",
        )

    @property
    def folder(self) -> Path:
        """Where its weights lie once they are there; GeoShieldError when the program itself is incomplete."""
        if self.built_in:
            return resource("geoworld/encoders") / self.name
        return models_folder() / self.name


def _openai(
    name: str, model: str, size_bytes: int, repository: str, revision: str, sha256: str
) -> EncoderRow:
    return EncoderRow(
        name,
        model,
        "openai",
        "MIT",
        size_bytes,
        sha256,
        224,
        quick_gelu=True,
        repository=repository,
        revision=revision,
    )


def _geoworld(name: str, input_px: int) -> EncoderRow:
    return EncoderRow(name, name, BUILT_IN, "MIT", 6_800_000, None, input_px, file="model.safetensors")


ROWS: dict[str, EncoderRow] = {
    row.name: row
    for row in (
        _openai(
            "clip-vit-b-16",
            "ViT-B-16-quickgelu",
            598_516_980,
            "timm/vit_base_patch16_clip_224.openai",
            "977e3dd0ec55ab8da155f2fbeb6b5f54948b6e3d",
            "4b8699299b1e8997753c64b052ba32031449d5d853f55a039148560ee02b820f",
        ),
        _openai(
            "clip-vit-b-32",
            "ViT-B-32-quickgelu",
            605_143_284,
            "timm/vit_base_patch32_clip_224.openai",
            "a6f597a30f7b82c51704746581f9a4e41421e878",
            "e6d1bd7789aa45192b3bf90570a789b478bae1b74ebcce7eddd908e83a2b7c31",
        ),
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
        EncoderRow(
            "siglip-b-16",
            "siglip-base-patch16-224",
            "webli",
            "Apache-2.0",
            812_672_320,
            "2c63cb7d1f2e95ba501893cbb8faeb4ea9a3af295498d35097126228659c2af8",
            224,
            mean=HALF,
            std=HALF,
            repository="google/siglip-base-patch16-224",
            file="model.safetensors",
            revision="7fd15f0689c79d79e38b1c2e2e2370a7bf2761ed",
            family=Family.SIGLIP,
            needed=("config.json", "tokenizer.json"),
            beside=("preprocessor_config.json", "spiece.model", *TOKENIZER[1:]),
        ),
        EncoderRow(
            "dinov2-b-14",
            "dinov2-base",
            "lvd142m",
            "Apache-2.0",
            346_345_912,
            "d73036b56966966d07975d696bde331762f37297e2f095de8cea0040c3aa0841",
            224,
            mean=IMAGENET_MEAN,
            std=IMAGENET_STD,
            repository="facebook/dinov2-base",
            file="model.safetensors",
            revision="f9e44c814b77203eaa57a6bdbbd535f21ede1415",
            family=Family.DINOV2,
            needed=("config.json",),
            beside=("preprocessor_config.json",),
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
    "wide": ("clip-vit-b-16", "clip-vit-b-32", "siglip-b-16", "dinov2-b-14"),
    "demonstration": ("geoworld-vit-p12", "geoworld-vit-p16", "geoworld-conv"),
}
"""The surrogates; GeoWorld's judge is in none of them. wide: other families of training beside CLIP's."""

FALLBACKS = ("paper", "small", "demonstration")
"""From the strongest to what is always there."""


def ensemble_rows(name: str) -> tuple[EncoderRow, ...]:
    """The rows of an ensemble; UsageError for an unknown name."""
    if name not in ENSEMBLES:
        raise UsageError(f"There is no ensemble '{name}'.", advice=f"Choose one of {', '.join(ENSEMBLES)}.")
    return tuple(ROWS[row] for row in ENSEMBLES[name])
