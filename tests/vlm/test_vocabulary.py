"""The word lists that come with the program are sound."""

from __future__ import annotations

import re

import pytest

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.findings import Reason
from geoshield_app.vlm.vocabulary import Pick, Use, bare, named_vocabulary, read_vocabulary

NAMES = ("general", "geoworld")
SMALL = """
version = "t"
general = "A scene."
templates = ["{}"]
sentences = [["It is {hour}."]]
[[group]]
name = "hour"
use = "description"
pick = "one"
slot = "hour"
concepts = ["day", "night"]
"""


def test_the_general_list_has_a_few_hundred_concepts_and_every_reason():
    vocabulary = named_vocabulary("general")
    concepts = [concept for group in vocabulary.groups for concept in group.concepts]
    assert 300 <= len(concepts) <= 900
    assert {group.reason for group in vocabulary.groups if group.use is Use.ELEMENT} == set(Reason)


@pytest.mark.parametrize("name", NAMES)
def test_hour_and_weather_exclude_each_other_within_their_group(name):
    groups = {group.name: group for group in named_vocabulary(name).groups}
    assert groups["hour"].pick is Pick.ONE and groups["weather"].pick is Pick.ONE
    assert groups["people count"].pick is Pick.ONE


@pytest.mark.parametrize("name", NAMES)
def test_every_concept_is_plain_lower_case_english_and_short(name):
    for group in named_vocabulary(name).groups:
        for concept in group.concepts:
            assert re.fullmatch(r"[a-zé' -]+", concept), concept
            assert len(concept.split()) <= 8


def test_the_test_worlds_list_uses_only_words_its_towers_know():
    captions = pytest.importorskip("geoshield_app.geoworld.captions")
    known = set(captions.vocabulary())
    vocabulary = named_vocabulary("geoworld")
    prompts = [
        template.format(concept)
        for group in vocabulary.groups
        for concept in group.concepts
        for template in group.templates
    ]
    wordings = [re.sub(r"{\w+}", "", one) for several in vocabulary.sentences for one in several]
    unknown = {word for text in [*prompts, *wordings] for word in re.findall("[a-z]+", text.lower())} - known
    assert unknown == set()


def test_names_are_what_elements_and_things_are_called_without_articles():
    names = named_vocabulary("general").prompts
    assert {"shop sign", "palm tree", "dog"} <= set(names)
    assert not any(name.startswith(("a ", "an ", "the ")) for name in names)
    assert (bare("an oak"), bare("bamboo"), bare("snowy mountains")) == ("oak", "bamboo", "snowy mountains")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('pick = "one"', 'pick = "two"'),
        ('slot = "hour"', 'slot = "place"'),
        ("{hour}", "{city}"),
        ("[[group]]", "[[group"),
        ('["day", "night"]', '["day"]'),
        ('["day", "night"]', '["day", "day"]'),
        ('templates = ["{}"]', 'templates = ["of"]'),
        ('version = "t"', ""),
    ],
)
def test_a_broken_list_is_refused_in_one_sentence(tmp_path, old, new):
    path = tmp_path / "words.toml"
    path.write_text(SMALL)
    assert read_vocabulary(path).version == "t"
    path.write_text(SMALL.replace(old, new))
    with pytest.raises(ModelUnusable, match=r"words\.toml"):
        read_vocabulary(path)


def test_a_missing_list_is_refused(tmp_path):
    with pytest.raises(ModelUnusable):
        read_vocabulary(tmp_path / "none.toml")
