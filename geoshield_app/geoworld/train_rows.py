"""What is trained: one row per model, the numbers next to each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from geoshield_app.geoworld import splits
from geoshield_app.geoworld.tokenizer import CONTEXT_TOKENS

MEAN = (0.48145466, 0.4578275, 0.40821073)
STD = (0.26862954, 0.26130258, 0.27577711)
"""The normalisation of the real CLIP towers, so that embedded and real ones are fed alike."""


@dataclass(frozen=True, slots=True)
class Round:
    """One stretch of training with a warm-up and a cosine of its own."""

    steps: int = 1300
    batch: int = 128
    learning_rate: float = 1e-3
    patch_dropout: float = 0.4
    """In the first part of the round only; the saved configuration has none."""


POLISH = Round(steps=1700, batch=64, learning_rate=6e-4, patch_dropout=0.0)


@dataclass(frozen=True, slots=True)
class TowerRow:
    """One image-text pair. ``vision`` is open_clip's vision_cfg; ``split`` names its own scenes."""

    name: str
    split: str
    vision: dict[str, Any]
    seed: int
    scenes: int = 20_000
    rounds: tuple[Round, ...] = (Round(),)

    @property
    def input_px(self) -> int:
        return int(self.vision["image_size"])

    def quick(self) -> TowerRow:
        """A run of seconds that shows whether everything fits together."""
        return replace(self, scenes=64, rounds=tuple(replace(one, steps=6, batch=16) for one in self.rounds))


def _residual(input_px: int) -> dict[str, Any]:
    return {"image_size": input_px, "layers": [2, 2, 2, 1], "width": 18, "head_width": 64}


def _transformer(input_px: int, patch_px: int) -> dict[str, Any]:
    return {"image_size": input_px, "patch_size": patch_px, "width": 192, "layers": 6, "head_width": 64}


TOWERS: dict[str, TowerRow] = {
    row.name: row
    for row in (
        TowerRow("geoworld-vit-p12", splits.SURROGATE_A, _transformer(96, 12), seed=11),
        TowerRow(
            "geoworld-vit-p16",
            splits.SURROGATE_B,
            _transformer(96, 16),
            seed=23,
            rounds=(Round(patch_dropout=0.25),),
        ),
        TowerRow(
            "geoworld-judge-p14",
            splits.NEAR_JUDGE,
            _transformer(112, 14),
            seed=37,
            scenes=24_000,
            rounds=(Round(), POLISH),
        ),
        TowerRow(
            "geoworld-conv",
            splits.SURROGATE_C,
            _residual(96),
            seed=41,
            scenes=16_000,
            rounds=(Round(steps=2400, batch=64, learning_rate=2e-3, patch_dropout=0.0),),
        ),
    )
}


def model_config(row: TowerRow, vocabulary_size: int, tokenizer_folder: str) -> dict[str, Any]:
    """The row as open_clip's model configuration."""
    text = {
        "context_length": CONTEXT_TOKENS,
        "vocab_size": vocabulary_size,
        "hf_tokenizer_name": tokenizer_folder,
        "width": 128,
        "heads": 2,
        "layers": 2,
    }
    return {"embed_dim": 192, "vision_cfg": dict(row.vision), "text_cfg": text}
