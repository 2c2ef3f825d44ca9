"""Surrogates of several families make one pattern together, the image-only one among them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from geoshield_app.domain.findings import SceneNotes, Source
from geoshield_app.domain.photo import PhotoRef
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.presets import BALANCED
from geoshield_app.encoders import loading
from geoshield_app.encoders.catalogue import ENSEMBLES, EncoderRow
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.perturbation.protector import GeoShieldProtector
from geoshield_app.storage.models_folder import models_folder
from tests.encoders.test_hub_towers import SAVE, small

PLACES = (("a photo taken in Lund, Sweden", "a photo taken in Nara, Japan"), ("a photo taken in Sweden",))


@pytest.fixture
def wide(
    tiny_row: Callable[[str], EncoderRow],
    save_weights: Callable[..., dict[str, torch.Tensor]],
    monkeypatch: pytest.MonkeyPatch,
) -> tuple[Encoder, ...]:
    """The ensemble 'wide' with small random weights, loaded from the models folder as the real one is."""
    rows = []
    for name in ENSEMBLES["wide"]:
        folder = models_folder() / name
        folder.mkdir(parents=True)
        rows.append(small(name) if name in SAVE else tiny_row(name))
        if name in SAVE:
            SAVE[name](folder)
        else:
            save_weights(rows[-1], folder)
    monkeypatch.setattr(loading, "ensemble_rows", lambda name: tuple(rows))
    monkeypatch.setattr(loading, "require_seeing", lambda row, encoder: None)
    return loading.load_ensemble("wide")


def test_an_image_only_surrogate_helps_to_make_the_pattern(wide: tuple[Encoder, ...]) -> None:
    assert [encoder.has_text for encoder in wide] == [True, True, True, False]
    base = np.random.default_rng(0).integers(0, 256, (64, 80, 3), np.uint8)
    notes = SceneNotes(("A red car.",), (), Source("test"))
    recipe = replace(BALANCED, steps=2, clean_crops=2)
    plan = Plan(PhotoRef(Path("a.png"), "0", 80, 64, "PNG"), notes, (), recipe, "wide", 1)
    protector = GeoShieldProtector.of(wide, PLACES, "cpu")
    work = protector.protect(base, plan)
    while True:
        try:
            next(work)
        except StopIteration as end:
            protected = end.value
            break
    assert protected.encoders == ENSEMBLES["wide"]
    assert 0 < protected.largest_change_levels <= recipe.budget_levels
    similar = protector.similarities(base, protected.rgb8, notes)
    assert [one.encoder for one in similar] == list(ENSEMBLES["wide"])
