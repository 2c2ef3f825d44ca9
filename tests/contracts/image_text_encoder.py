"""What every ImageTextEncoder keeps to. Inherit it, and give it one that works."""

from __future__ import annotations

import numpy as np
import pytest

from geoshield_app.domain.answers import picture_rows, text_rows
from geoshield_app.domain.ports import ImageTextEncoder

TEXTS = ["a red car", "Ein rotes Auto", "", "a street " * 300]


class ImageTextEncoderContract:
    """Subclasses give the fixture ``pair``."""

    @pytest.fixture
    def pictures(self) -> list[np.ndarray]:
        rng = np.random.default_rng(0)
        sizes = ((1, 1), (40, 60), (90, 30), (16, 16))
        return [rng.integers(0, 256, (*size, 3), dtype=np.uint8) for size in sizes]

    def test_pictures_of_any_size_become_unit_rows(
        self, pair: ImageTextEncoder, pictures: list[np.ndarray]
    ) -> None:
        rows = picture_rows(pair, pictures)
        assert rows.shape[0] == len(pictures)
        assert np.allclose(np.linalg.norm(pair.embed_pictures(pictures), axis=1), 1, atol=1e-4)

    def test_texts_of_any_length_become_unit_rows_of_the_same_width(
        self, pair: ImageTextEncoder, pictures: list[np.ndarray]
    ) -> None:
        rows = text_rows(pair, TEXTS)
        assert rows.shape == (len(TEXTS), picture_rows(pair, pictures).shape[1])
        assert not np.allclose(rows[0], rows[3])

    def test_nothing_becomes_no_rows(self, pair: ImageTextEncoder) -> None:
        assert len(pair.embed_pictures([])) == len(pair.embed_texts([])) == 0

    def test_a_row_does_not_depend_on_its_neighbours(
        self, pair: ImageTextEncoder, pictures: list[np.ndarray]
    ) -> None:
        together, alone = pair.embed_pictures(pictures), pair.embed_pictures(pictures[1:2])
        assert np.allclose(together[1], alone[0], atol=1e-4)
        assert pair.name.strip()
