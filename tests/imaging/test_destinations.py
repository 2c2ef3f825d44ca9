"""Destinations are data with a source, and a warning where the pattern would not survive."""

from __future__ import annotations

from datetime import date

import pytest

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.domain.tag_policy import TagPolicy
from geoshield_app.imaging.destinations import SURVIVAL_QUALITY, destination_named, destinations, warning
from geoshield_app.imaging.encode import LARGEST_SIDE_PX

WANTED = {"original", "instagram", "whatsapp", "x", "facebook", "mastodon", "signal", "email"}


def test_every_destination_is_there_once_and_the_first_keeps_the_size() -> None:
    names = [one.name for one in destinations()]
    assert set(names) == WANTED
    assert len(names) == len(WANTED)
    assert destinations()[0].long_side_px is None


@pytest.mark.parametrize("name", sorted(WANTED))
def test_each_row_says_where_its_numbers_are_from_and_when(name: str) -> None:
    one = destination_named(name)
    assert one.source
    assert date(2026, 1, 1) < one.date
    assert one.note.endswith(".")
    assert 32 <= (one.long_side_px or 32) <= LARGEST_SIDE_PX[one.format]


def test_what_nobody_says_is_said_to_be_unknown() -> None:
    for one in destinations():
        assert (one.recompresses is None) == ("unknown" in one.note)


def test_no_destination_asks_for_less_than_survives() -> None:
    assert all(warning(one.output()) is None for one in destinations())


def test_a_destination_makes_its_output() -> None:
    output = destination_named("Instagram").output(TagPolicy.COPYRIGHT)
    assert output == Output(FileFormat.JPEG, 95, 1080, TagPolicy.COPYRIGHT)


def test_an_unknown_destination_lists_those_there_are() -> None:
    with pytest.raises(UsageError) as caught:
        destination_named("myspace")
    assert "mastodon" in caught.value.advice


def test_low_quality_warns_and_lossless_never_does() -> None:
    assert "survive" in (warning(Output(quality=SURVIVAL_QUALITY - 1)) or "")
    assert warning(Output(quality=SURVIVAL_QUALITY)) is None
    assert warning(Output(FileFormat.PNG, quality=1)) is None
