"""The tokenizer of the test world, as open_clip's text tower will use it."""

from __future__ import annotations

from pathlib import Path
from random import Random

import open_clip
import pytest

from geoshield_app.geoworld import captions, splits, tokenizer

WORDS = captions.vocabulary()


def test_every_caption_fits_and_has_no_unknown_word() -> None:
    made = tokenizer.build(WORDS)
    for scene in splits.balanced_scenes(splits.VALIDATION, 96):
        rng = Random(scene.seed)
        for text in (
            captions.describe(scene, rng),
            captions.caption_with_place(scene, rng),
            captions.describe_cues(scene, rng),
            *captions.place_prompts(scene.city),
        ):
            ids = made(text, truncation=False).input_ids
            assert len(ids) <= tokenizer.CONTEXT_TOKENS
            assert made.unk_token_id not in ids


def test_the_end_mark_has_the_largest_id_and_padding_is_zero() -> None:
    made = tokenizer.build(WORDS)
    assert made.eos_token_id == len(made) - 1
    assert made.pad_token_id == 0


def test_an_unknown_word_is_one_unknown_token() -> None:
    made = tokenizer.build(["red", "car"])
    assert made("red zeppelin, car").input_ids == [
        made.bos_token_id,
        *made.convert_tokens_to_ids(["red", tokenizer.UNKNOWN, ",", "car"]),
        made.eos_token_id,
    ]


def test_case_and_order_of_the_vocabulary_do_not_matter() -> None:
    one, two = tokenizer.build(["red", "car"]), tokenizer.build(["Car", "RED", "car"])
    assert one.get_vocab() == two.get_vocab()
    assert one("A Red CAR.").input_ids == one("a red car .").input_ids


@pytest.mark.parametrize("text", ["", "a red car", "red " * 200])
def test_open_clip_reads_the_saved_folder_alike(text: str, tmp_path: Path) -> None:
    size = tokenizer.write(WORDS, tmp_path)
    made = tokenizer.build(WORDS)
    read = open_clip.tokenizer.HFTokenizer(str(tmp_path), context_length=tokenizer.CONTEXT_TOKENS)
    expected = made(text, truncation=True, padding="max_length").input_ids
    assert size == len(made)
    assert read([text])[0].tolist() == expected
