"""Towers tell what they see at each patch, in the space of their texts."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from geoshield_app.encoders.catalogue import ROWS
from geoshield_app.encoders.loading import load_encoder
from geoshield_app.encoders.numpy_encoder import NumpyEncoder
from geoshield_app.encoders.patches import encode_patches, offers_patches

PICTURE = np.random.default_rng(0).integers(0, 256, (90, 120, 3), dtype=np.uint8)


@pytest.fixture(scope="module", params=["geoworld-vit-p12", "geoworld-conv"])
def encoder(request):
    row = ROWS[request.param]
    return load_encoder(row, row.folder)


def test_patches_are_unit_rows_on_a_grid_in_the_texts_space(encoder):
    patches = NumpyEncoder(encoder).embed_patches(PICTURE)
    rows, columns = (8, 8) if encoder.name == "geoworld-vit-p12" else (6, 6)
    assert patches.shape == (rows, columns, encoder.embed_dim) and patches.dtype == np.float32
    assert np.allclose(np.linalg.norm(patches, axis=-1), 1, atol=1e-5)


def test_a_patch_answers_to_what_changes_there_more_than_to_what_changes_elsewhere(encoder):
    changed = PICTURE.copy()
    changed[60:, 90:] = (250, 20, 20)
    before, after = (NumpyEncoder(encoder).embed_patches(one) for one in (PICTURE, changed))
    moved = np.linalg.norm(after - before, axis=-1)
    quarter = moved.shape[0] // 3
    assert moved[-quarter:, -quarter:].mean() > 1.5 * moved[:quarter, :quarter].mean()


def test_a_tower_of_another_kind_has_none(encoder, monkeypatch):
    monkeypatch.setitem(encoder._modules, "visual", nn.Identity())  # setattr would leave it without a tower
    assert not offers_patches(encoder)
    assert NumpyEncoder(encoder).embed_patches(PICTURE) is None
    with pytest.raises(ValueError, match="no patches"):
        encode_patches(encoder, torch.zeros(1, 3, 8, 8))
