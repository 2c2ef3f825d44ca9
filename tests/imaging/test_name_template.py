"""Names from a template: legal on three systems, never two alike, refused early when they cannot work."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.domain.errors import UsageError
from geoshield_app.imaging.name_template import (
    KEEP,
    MOST_BYTES,
    RANDOM,
    Facts,
    check_template,
    folded,
    legal,
    preview,
    random_name,
    stem_of,
    told_apart,
)

FACTS = Facts("IMG_1", 7, "abcdefghjk", date(2026, 11, 24), "balanced", "instagram")


@pytest.mark.parametrize(
    ("naming", "expected"),
    [
        (KEEP, "IMG_1"),
        (RANDOM, "abcdefghjk"),
        ("{name}-{destination}", "IMG_1-instagram"),
        ("{date} {index:4}", "2026-11-24 0007"),
        ("{preset}{index}", "balanced7"),
        ("just this", "just this"),
    ],
)
def test_fields_are_filled(naming: str, expected: str) -> None:
    check_template(naming)
    assert stem_of(naming, FACTS) == expected


@pytest.mark.parametrize(
    ("naming", "words"),
    [
        ("{place}", "no field '{place}'"),
        ("{name", "brace"),
        ("name}", "brace"),
        ("a/b", "'/'"),
        ("a:b {name}", "':'"),
        ("what?", "'?'"),
        ("tab\t{name}", "U+0009"),
        ("\u202egpj.{name}", "U+202E"),
        ("", "empty"),
        (" . ", "empty"),
        ("CON", "Windows"),
        ("lpt1.old", "Windows"),
        ("x" * 200, "too long"),
    ],
)
def test_a_template_that_cannot_work_is_refused_at_once(naming: str, words: str) -> None:
    with pytest.raises(UsageError) as caught:
        check_template(naming)
    assert words in caught.value.message
    assert caught.value.advice.endswith(".")


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("a:b*c", "a_b_c"),
        ("name. . ", "name"),
        (".hidden", "hidden"),
        ("nul", "_nul"),
        ("COM1.backup", "_COM1.backup"),
        ("console", "console"),
        ("\u202egpj", "_gpj"),
        ("a\x00b", "a_b"),
        ("\udcff\udcfe", "photo"),
        ("...", "photo"),
        ("???", "photo"),
        ("עברית", "עברית"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_a_photos_own_name_is_made_legal(stem: str, expected: str) -> None:
    assert legal(stem) == expected


def test_long_names_are_cut_between_letters_not_inside_them() -> None:
    family = "👩‍👩‍👧"
    cut = legal(family * 40)
    assert len(cut.encode()) <= MOST_BYTES - 12
    assert not cut.endswith("\u200d")
    accents = legal("x" + "e\u0323\u0302" * 200)
    assert unicodedata.normalize("NFC", accents) == accents


@given(st.text(max_size=400))
def test_any_name_becomes_legal(stem: str) -> None:
    made = legal(stem)
    assert made
    assert len(f"{made}_123.webp".encode()) <= MOST_BYTES
    assert not set(made) & set('<>:"/\\|?*\0\n')
    assert made == made.strip()
    assert not made.endswith(".")
    assert not made.startswith(".")


def test_names_that_some_system_takes_for_one_are_told_apart() -> None:
    stems = ["IMG", "img", "caf\u00e9", "cafe\u0301", "Straße", "STRASSE", "new"]
    apart = told_apart(stems, taken=["NEW"])
    assert apart == ("IMG", "img_2", "café", "cafe\u0301_2", "Straße", "STRASSE_2", "new_2")
    assert len({folded(stem) for stem in apart}) == len(stems)


def test_twenty_thousand_photos_of_one_name_are_numbered_through() -> None:
    apart = told_apart(["trip"] * 20_000)
    assert apart[-1] == "trip_20000"
    assert len(set(apart)) == 20_000


def test_a_numbered_name_that_is_taken_too_is_passed_over() -> None:
    assert told_apart(["a", "a_2", "a"]) == ("a", "a_2", "a_3")


def test_the_preview_shows_names_as_they_will_be() -> None:
    facts = [Facts("IMG_1", 1), Facts("img_1", 2), Facts("IMG_2", 3)]
    assert preview("{name}", facts, ".jpg") == ("IMG_1.jpg", "img_1_2.jpg", "IMG_2.jpg")
    assert preview("trip", facts, ".png") == ("trip.png", "trip_2.png", "trip_3.png")
    with pytest.raises(UsageError):
        preview("{nope}", facts, ".jpg")


def test_random_names_repeat_for_the_same_photo_and_say_nothing_without_the_key() -> None:
    assert random_name("ab" * 32, b"mine") == random_name("ab" * 32, b"mine")
    assert random_name("ab" * 32, b"mine") != random_name("ab" * 32, b"yours")
    assert random_name("ab" * 32) != random_name("cd" * 32)
    assert legal(random_name("ab" * 32)) == random_name("ab" * 32)
