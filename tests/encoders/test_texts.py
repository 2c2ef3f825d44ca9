"""Texts are split where people would split them, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.encoders.texts import pieces


def letters(text: str) -> list[int]:
    """A tokenizer that counts two marks and one token a letter."""
    return [0, *(ord(letter) for letter in text if letter != " "), 0]


@given(st.text(max_size=300), st.integers(3, 40))
def test_every_piece_fits_and_together_they_are_the_text(text: str, context_tokens: int) -> None:
    parts = pieces(text, letters, context_tokens)
    assert all(len(letters(part)) <= context_tokens for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_text_that_fits_stays_whole() -> None:
    assert pieces("One. Two.", letters, 20) == ("One. Two.",)


def test_sentences_stay_together_where_they_can() -> None:
    assert pieces("Aa bb. Cc. Dd ee ff gg.", letters, 10) == ("Aa bb. Cc.", "Dd ee ff", "gg.")


def test_a_word_longer_than_the_context_is_split_not_cut() -> None:
    assert "".join(pieces("x" * 99, letters, 12)) == "x" * 99


def test_a_context_without_room_is_an_error() -> None:
    with pytest.raises(ValueError, match="holds no text"):
        pieces("ab", letters, 2)
