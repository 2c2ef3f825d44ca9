"""The catalogue is complete, its pins are well formed, and its names lead to rows, folders or one sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from geoshield_app.domain.errors import UsageError, WeightsMissing
from geoshield_app.domain.weights import Use, WeightsRow
from geoshield_app.encoders.catalogue import ENSEMBLES, ROWS
from geoshield_app.encoders.fetchable import FETCHABLE, fetched, is_fetched, rows_named

NOT_PINNED = {"clip-vit-g-14", "geoclip"}


@pytest.mark.parametrize("row", FETCHABLE.values(), ids=lambda row: row.name)
def test_every_row_says_what_it_is_and_is_safetensors(row: WeightsRow) -> None:
    assert row.licence and row.tag and row.bytes > 1_000_000
    assert row.file.endswith(".safetensors")
    names = (row.file, *row.needed, *row.beside, *row.convertible)
    assert all(Path(name).name == name for name in names)
    assert not any(
        name.endswith((".bin", ".pt", ".pth", ".pkl")) for name in (row.file, *row.needed, *row.beside)
    )


@pytest.mark.parametrize("row", FETCHABLE.values(), ids=lambda row: row.name)
def test_pins_are_whole_digests_or_openly_absent(row: WeightsRow) -> None:
    if row.name in NOT_PINNED:
        assert row.revision is None and row.sha256 is None
        return
    assert re.fullmatch(r"[0-9a-f]{40}", row.revision or "")
    assert re.fullmatch(r"[0-9a-f]{64}", row.sha256 or "")
    assert re.fullmatch(r"[\w.-]+/[\w.-]+", row.repository)


def test_no_two_rows_share_a_name_or_a_digest() -> None:
    digests = [row.sha256 for row in FETCHABLE.values() if row.sha256]
    assert len(set(digests)) == len(digests)
    assert {row.use for row in FETCHABLE.values()} == set(Use)


def test_an_ensemble_stands_for_its_encoders_each_once() -> None:
    assert [row.name for row in rows_named(["small", "paper", "clip-vit-b-16"])] == list(ENSEMBLES["paper"])
    assert rows_named(["demonstration"]) == ()
    with pytest.raises(UsageError, match="no model 'clip'"):
        rows_named(["clip"])


def test_every_real_encoder_can_be_fetched() -> None:
    assert {row.name for row in ROWS.values() if not row.built_in} <= set(FETCHABLE)


def test_what_is_not_here_names_the_command_that_gets_it() -> None:
    assert not is_fetched("owlv2-base")
    with pytest.raises(WeightsMissing) as caught:
        fetched("owlv2-base")
    assert "models pull owlv2-base" in caught.value.advice
    with pytest.raises(WeightsMissing) as caught:
        fetched("geoclip")
    assert "models import" in caught.value.advice
