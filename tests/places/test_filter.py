"""Place names leave a sentence, and a sentence stays."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.places.filter import without_places
from geoshield_app.places.gazetteer import find_place_names
from tests.places.test_find_place_names import WITH_PLACES, WITHOUT_PLACES

CASES = [
    ("a street in Paris, France", "a street"),
    ("A street in Paris, France.", "A street."),
    ("a Danish flag", "a flag"),
    ("an Italian restaurant in Rome", "a restaurant"),
    ("a Swiss umbrella", "an umbrella"),
    ("A Spanish house near an Irish pub.", "A house near a pub."),
    ("Tokyo at night, full of lights", "A place at night, full of lights"),
    ("The Eiffel Tower rises over the Seine", "The place rises"),
    ("London's red buses", "The red buses"),
    ("a Paris street with cafes", "a street with cafes"),
    ("people from New York City walk in Buenos Aires", "people walk"),
    ("In Nice, people swim", "People swim"),
    ("the streets of Lisbon are steep", "the streets are steep"),
    ("a view over Rio de Janeiro, Brazil, at dusk", "a view at dusk"),
    ("a red-brick house in northern England", "a red-brick house"),
    ("signs in Japanese and English", "signs"),
    ("a photo of a cat taken in downtown Tokyo", "a photo of a cat"),
    ("a Swiss-style chalet in the Alps", "a chalet"),
    ("The French drink coffee", "The people drink coffee"),
    ("French and Italian flags", "flags"),
    ("Copenhagen (Denmark) in winter", "A place in winter"),
    ('the sign says "Welcome to Chicago"', 'the sign says "Welcome"'),
    ("Street vendors in Ho Chi Minh City, Vietnam, sell fruit.", "Street vendors sell fruit."),
    ("Mount Fuji is visible behind the pagoda.", "A place is visible behind the pagoda."),
    ("The licence plate looks Brazilian.", "The licence plate looks local."),
    ("Narrow alleys, typical of Lisbon.", "Narrow alleys."),
    ("People sit on the Spanish Steps.", "People sit."),
    ("a turkey on a farm in Turkey", "a turkey on a farm"),
]


@pytest.mark.parametrize(("sentence", "clean"), CASES)
def test_a_sentence_loses_its_places_and_stays_a_sentence(sentence: str, clean: str) -> None:
    assert without_places(sentence)[0].lower() == clean.lower()
    assert without_places(sentence)[0][:1].isupper() == sentence[:1].isupper()


@pytest.mark.parametrize("sentence", WITHOUT_PLACES)
def test_a_sentence_without_places_is_untouched(sentence: str) -> None:
    assert without_places(sentence) == (sentence, ())


@pytest.mark.parametrize(
    "sentence",
    ["Paris, France.", "Paris", "between Paris and London", "The photo was taken in Lund, Sweden.", "Danish"],
)
def test_nothing_remains_of_a_sentence_that_only_names_places(sentence: str) -> None:
    clean, removed = without_places(sentence)
    assert clean == ""
    assert removed == find_place_names(sentence)


@pytest.mark.parametrize(("sentence", "names"), WITH_PLACES)
def test_the_removed_names_are_told_and_none_is_left(sentence: str, names: tuple[str, ...]) -> None:
    clean, removed = without_places(sentence)
    assert removed == names
    assert find_place_names(clean) == ()
    assert not re.search(r"\s[,.]|,,|\s\s|[,\s]\Z|\b(?:in|from|of|and|the|an?)\W*\Z", clean)


PARTS = st.sampled_from(
    """a the street in of from Paris France Danish Nice nice Reading and , . city near to Georgia house 's
    Tokyo (Rome) "Lima" is old New York Of US Swiss-style walk""".split()  # noqa: SIM905
)


@given(st.lists(PARTS, max_size=12).map(" ".join))
def test_no_order_of_words_lets_a_place_through(text: str) -> None:
    clean, removed = without_places(text)
    assert find_place_names(clean) == ()
    assert bool(removed) == bool(find_place_names(text))
    assert without_places(clean) == (clean, ())
