"""What an encoder sees where, from patches and from windows."""

from __future__ import annotations

import numpy as np
import pytest

from geoshield_app.detection.evidence import look
from geoshield_app.domain.answers import text_rows
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.ports import PatchEncoder
from tests.vlm.colour_encoder import COLOURS, ColourEncoder, canvas

MEANINGS = {"sign": "red", "palm": "green", "road": "grey"}
INSIDE, OUTSIDE = np.array([[10.0, 10, 40, 40]]), np.array([[100.0, 60, 130, 90]])


class PatchyColours(ColourEncoder):
    """Answers patches too: a grid of 12 x 8 cells."""

    def __init__(self, spoil=lambda rows: rows) -> None:
        super().__init__(MEANINGS)
        self._spoil = spoil

    def embed_patches(self, picture):
        cells = [cell for row in np.array_split(picture, 8) for cell in np.array_split(row, 12, axis=1)]
        return self._spoil(self.embed_pictures(cells).reshape(8, 12, -1))


def names(encoder):
    rows = text_rows(encoder, list(MEANINGS))
    return rows - rows.mean(axis=0)


def picture():
    rgb8 = canvas(160, 120)
    rgb8[10:40, 10:40] = COLOURS["red"]
    return rgb8


@pytest.mark.parametrize("encoder", [PatchyColours(), ColourEncoder(MEANINGS)])
def test_a_name_stands_out_where_its_thing_is(encoder):
    evidence = look(encoder, picture(), names(encoder))
    assert evidence is not None
    here, _ = evidence.at(0, INSIDE, 160, 120)
    elsewhere, _ = evidence.at(0, OUTSIDE, 160, 120)
    assert here[0] > elsewhere[0] + 1
    assert evidence.recognition(0, INSIDE, 160, 120)[0] > evidence.recognition(1, INSIDE, 160, 120)[0]


def test_patches_cost_two_looks_and_windows_about_fifty():
    patchy, plain = PatchyColours(), ColourEncoder(MEANINGS)
    assert isinstance(patchy, PatchEncoder) and not isinstance(plain, PatchEncoder)
    look(plain, picture(), names(plain))
    assert 30 < plain.pictures_seen <= 60


def test_an_encoder_without_patches_after_all_is_asked_for_windows():
    encoder = PatchyColours(lambda rows: None)
    assert look(encoder, picture(), names(encoder)) is not None


@pytest.mark.parametrize(
    "spoil", [lambda rows: rows * np.nan, lambda rows: rows * 0, lambda rows: rows[..., :0]]
)
def test_patches_that_are_nonsense_are_refused(spoil):
    encoder = PatchyColours(spoil)
    with pytest.raises(ModelUnusable, match="patches"):
        look(encoder, picture(), names(encoder))


def test_a_picture_of_one_colour_shows_nothing():
    encoder = PatchyColours()
    assert look(encoder, canvas(160, 120), names(encoder)) is None
