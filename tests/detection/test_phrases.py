"""Words that a detector answers lead back to the element that was asked for."""

from __future__ import annotations

import pytest

from geoshield_app.detection.phrases import asked_as, element_of

NAMES = ("tv tower", "road sign", "sign", "onion dome")


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("tv tower", "tv tower"),
        ("TOWER", "tv tower"),
        ("road sign", "road sign"),
        ("sign", "sign"),
        ("[CLS] sign [SEP]", "sign"),
        ("tv tower road sign", "tv tower"),
        ("road sign. tv tower.", "road sign"),
        ("dome", "onion dome"),
        ("tv", None),
        ("", None),
        ("[SEP]", None),
        ("##ion", None),
        ("tv tower##x", "tv tower"),
        ("horse", None),
    ],
)
def test_a_phrase_means_the_name_of_which_most_was_said(phrase, name):
    index = element_of(phrase, NAMES)
    assert (None if index is None else NAMES[index]) == name


def test_names_are_asked_without_the_dots_that_part_names():
    assert asked_as(" St. Mary's [old] Church? ") == "st mary's old church"
    assert element_of("mary's church", ["St. Mary's Church"]) == 0
