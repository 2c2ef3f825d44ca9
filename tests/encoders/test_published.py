"""A row that differs from what the publisher says is refused when its weights are loaded."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.encoders.catalogue import CLIP_MEAN, HALF, IMAGENET_STD, ROWS
from geoshield_app.encoders.published import PREPROCESSOR, require_as_published


@pytest.mark.parametrize("name", [row.name for row in ROWS.values() if not row.built_in])
def test_every_row_is_as_published(name: str, tmp_path: Path) -> None:
    require_as_published(ROWS[name], tmp_path)


@pytest.mark.parametrize(
    ("change", "word"),
    [({"mean": HALF}, "mean"), ({"std": IMAGENET_STD}, "std"), ({"quick_gelu": False}, "activation")],
)
def test_a_wrong_preparation_or_activation_of_a_clip_pair_is_refused(
    change: dict[str, object], word: str, tmp_path: Path
) -> None:
    with pytest.raises(ModelUnusable, match=word):
        require_as_published(replace(ROWS["clip-vit-b-16"], **change), tmp_path)  # type: ignore[arg-type]


def test_swapped_means_are_a_wrong_preparation(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="mean"):
        require_as_published(replace(ROWS["clip-vit-g-14"], mean=CLIP_MEAN[::-1]), tmp_path)


def test_a_tag_that_open_clip_does_not_know_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="does not know"):
        require_as_published(replace(ROWS["clip-vit-b-16"], tag="laion9b"), tmp_path)


@pytest.mark.parametrize("name", ["siglip-b-16", "dinov2-b-14"])
def test_the_file_beside_the_weights_counts_for_models_of_transformers(name: str, tmp_path: Path) -> None:
    row = ROWS[name]
    told = {"image_mean": list(row.mean), "image_std": list(row.std), "resample": 3}
    (tmp_path / PREPROCESSOR).write_text(json.dumps(told))
    require_as_published(row, tmp_path)
    (tmp_path / PREPROCESSOR).write_text(json.dumps(told | {"image_mean": [0.1, 0.2, 0.3], "resample": 0}))
    with pytest.raises(ModelUnusable, match="mean, interpolation"):
        require_as_published(row, tmp_path)
    (tmp_path / PREPROCESSOR).write_text("[")
    with pytest.raises(ModelUnusable, match="cannot be read"):
        require_as_published(row, tmp_path)


def test_built_in_pairs_have_no_publisher_but_us(tmp_path: Path) -> None:
    require_as_published(replace(ROWS["geoworld-conv"], mean=HALF), tmp_path)
