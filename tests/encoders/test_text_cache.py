"""The vocabulary's text vectors are read once per weights, and nothing else is kept."""

from __future__ import annotations

import os

import numpy as np
import pytest

from geoshield_app.domain.ports import PatchEncoder
from geoshield_app.encoders.text_cache import TextCache
from geoshield_app.storage.paths import cache_dir
from tests.vlm.colour_encoder import ColourEncoder, NoiseEncoder

PROMPTS = ("a photo of a red car", "a photo of a lawn", "a photo of the sea")


@pytest.fixture
def weights(tmp_path):
    file = tmp_path / "open_clip_model.safetensors"
    file.write_bytes(b"weights")
    return [file]


class Counting(ColourEncoder):
    def __init__(self) -> None:
        super().__init__({"red": "red", "lawn": "green", "sea": "blue"})


def files():
    return sorted((cache_dir() / "texts").glob("*"))


def test_a_second_run_asks_the_text_tower_nothing_and_gets_the_same_rows(weights):
    first, second = Counting(), Counting()
    rows = TextCache(first, PROMPTS, weights).embed_texts(PROMPTS)
    again = TextCache(second, PROMPTS, weights).embed_texts(PROMPTS[::-1])
    assert np.array_equal(rows[::-1], again) and np.array_equal(rows, Counting().embed_texts(PROMPTS))
    assert (first.texts_read, second.texts_read) == (3, 0)


def test_only_prompts_of_the_program_are_kept_and_only_for_this_person(weights):
    encoder = Counting()
    TextCache(encoder, PROMPTS, weights).embed_texts([*PROMPTS, "the red door of my own house"])
    (file,) = files()
    assert len(np.load(file)["rows"]) == len(PROMPTS)
    assert file.stat().st_mode & 0o077 == 0
    TextCache(encoder, PROMPTS, weights).embed_texts(["the red door of my own house"])
    assert encoder.texts_read == 5


def test_other_weights_are_another_file(weights):
    TextCache(Counting(), PROMPTS, weights).embed_texts(PROMPTS)
    os.utime(weights[0], ns=(1, 1))
    changed = Counting()
    TextCache(changed, PROMPTS, weights).embed_texts(PROMPTS)
    assert changed.texts_read == 3 and len(files()) == 2


@pytest.mark.parametrize("damage", [b"", b"PK nonsense", b"\x93NUMPY"])
def test_a_damaged_file_is_made_anew(weights, damage):
    TextCache(Counting(), PROMPTS, weights).embed_texts(PROMPTS)
    files()[0].write_bytes(damage)
    encoder = Counting()
    rows = TextCache(encoder, PROMPTS, weights).embed_texts(PROMPTS)
    assert encoder.texts_read == 3 and rows.shape == (3, 10)
    assert len(np.load(files()[0])["rows"]) == 3


def test_where_nothing_can_be_written_it_works_all_the_same(weights):
    (cache_dir() / "texts").write_text("a file in the way")
    assert TextCache(Counting(), PROMPTS, weights).embed_texts(PROMPTS).shape == (3, 10)


def test_pictures_and_patches_are_passed_on(weights):
    cache = TextCache(NoiseEncoder(1), PROMPTS, weights)
    picture = np.zeros((20, 20, 3), np.uint8)
    assert np.array_equal(cache.embed_pictures([picture]), NoiseEncoder(1).embed_pictures([picture]))
    assert isinstance(cache, PatchEncoder) and cache.embed_patches(picture) is None
    assert cache.name == NoiseEncoder(1).name
