"""Place names are found in sentences and file names, and words are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from geoshield_app.places.gazetteer import find_place_names, place_names_in_path
from geoshield_app.places.words import fold

WITH_PLACES: list[tuple[str, tuple[str, ...]]] = [
    ("a street in Paris, France", ("Paris", "France")),
    ("a busy street in tokyo at night", ("tokyo",)),
    ("The canals of Amsterdam are lined with bikes.", ("Amsterdam",)),
    ("A Danish flag hangs from the balcony.", ("Danish",)),
    ("Signs in Japanese above a noodle bar", ("Japanese",)),
    ("She lives in Reading, a town west of London.", ("Reading", "London")),
    ("The promenade in Nice is full of people.", ("Nice",)),
    ("We drove from Bath to Hull in the rain.", ("Bath", "Hull")),
    ("Pebbles on the beach at Split, Croatia", ("Split", "Croatia")),
    ("A harbour in Cork with fishing boats", ("Cork",)),
    ("Tea fields near Of, Turkey", ("Of", "Turkey")),
    ("The Great Wall winds over hills in China.", ("Great Wall", "China")),
    ("A camel in Jordan rests in the shade.", ("Jordan",)),
    ("Women in Chad carry water.", ("Chad",)),
    ("The cathedral of Tours and its gardens", ("Tours",)),
    ("A tram passes the opera in Zürich.", ("Zürich",)),
    ("ZURICH, Switzerland", ("ZURICH", "Switzerland")),
    ("A yellow cab in New York City", ("New York City",)),
    ("Dancers in Buenos Aires", ("Buenos Aires",)),
    ("The skyline of Ho Chi Minh City from the river", ("Ho Chi Minh City",)),
    ("Half-timbered houses in Stratford-upon-Avon", ("Stratford-upon-Avon",)),
    ("Cars with German and Polish plates", ("German", "Polish")),
    ("A road sign in Cyrillic letters", ("Cyrillic",)),
    ("Cable cars in San Francisco, California", ("San Francisco", "California")),
    ("A harbour in Brest with naval ships", ("Brest",)),
    ("Orange, France has a Roman theatre.", ("Orange", "France")),
    ("Wooden houses in the suburbs of Lund", ("Lund",)),
    ("The US flag flies over the school.", ("US",)),
    ("Tourists photograph the Eiffel Tower.", ("Eiffel Tower",)),
    ("Vienna's coffee houses are open.", ("Vienna",)),
    ("Menschen auf einem Platz in München", ("München",)),
    ("The market in Marrakesh sells spices.", ("Marrakesh",)),
]

WITHOUT_PLACES = """\
a nice view of the water
A nice view
Nice view of the harbour
she is reading a book on a bench
Reading a newspaper, a man waits for the bus.
an orange car parked by the kerb
Orange flowers in a vase
the split rail fence beside the field
Split logs are piled by the wall.
a china cup on a saucer
a turkey on a farm
Turkey sandwiches on a plate
A red bus stops at the corner.
a mobile phone on the table
Most of the shops are closed.
The hull of the boat is blue.
a cork board with notes
Police officers stand beside a van.
a male cyclist with a helmet
the lens of a camera
A bar with wooden stools
a great deal of traffic
People walk along the beach in spring.
The polish on the floor shines.
a bath with white tiles
Sunday in May, the trees are in blossom.
Christmas lights above a shopping street
two children and a dog on the grass
a Toyota parked in front of a brick wall
Guided tours start at the gate.
tall buildings with glass fronts
The mission church has a bell and a tower.
a long beach with palm trees
Man on a ladder cleaning windows
Granite paving, iron railings and a stone stair
A Nice View Of The Sea
the jersey of a football player
It reminds us of home.""".splitlines()


def test_the_corpus_is_found_with_precision_and_recall_of_nine_in_ten() -> None:
    wanted = found_right = found_all = 0
    for sentence, names in [*WITH_PLACES, *((sentence, ()) for sentence in WITHOUT_PLACES)]:
        found = set(find_place_names(sentence))
        wanted += len(names)
        found_all += len(found)
        found_right += len(found & set(names))
    assert len(WITH_PLACES) >= 30
    assert len(WITHOUT_PLACES) >= 30
    assert found_right / wanted >= 0.9
    assert found_right / found_all >= 0.9


@pytest.mark.parametrize(("sentence", "names"), WITH_PLACES)
def test_each_place_is_found_as_it_is_written(sentence: str, names: tuple[str, ...]) -> None:
    assert find_place_names(sentence) == names


@pytest.mark.parametrize("sentence", WITHOUT_PLACES)
def test_words_are_left_alone(sentence: str) -> None:
    assert find_place_names(sentence) == ()


@pytest.mark.parametrize(
    "word", ["Nice", "Reading", "Orange", "Mobile", "Bath", "Split", "Hull", "Cork", "Deal", "Lens"]
)
def test_a_word_is_a_place_after_a_preposition_or_before_a_country_only(word: str) -> None:
    assert find_place_names(f"a house in {word}") == (word,)
    assert find_place_names(f"{word}, France") == (word, "France")
    assert find_place_names(f"the {word.lower()} one") == ()
    assert find_place_names(f"{word} and more of it") == ()


@pytest.mark.parametrize(
    "text", ["", " ", "...", "12345", "\0", "'’'", "’s", "🙂🙂", "a" * 10_000, "of, the, of, the"]
)
def test_text_without_words_has_no_places(text: str) -> None:
    assert find_place_names(text) == ()


def test_accents_do_not_matter() -> None:
    assert fold("Zürich") == fold("ZURICH") == "zurich"
    assert fold("København Łódź Straße") == "kobenhavn lodz strasse"
    assert find_place_names("from Malmo to Malmö") == ("Malmo", "Malmö")


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("IMG_ParisTrip-2023.jpg", ("Paris",)),
        ("Nice_2021.jpg", ("Nice",)),
        ("trip/lund/DSC001.jpg", ("Lund",)),
        ("2023-07 Rome/a.jpg", ("Rome",)),
        ("new_york_2020/a.png", ("new york",)),
        ("holiday in Nice/img.jpg", ("Nice",)),
        ("nice view.jpg", ()),
        ("My Orange Car.jpg", ()),
        ("DCIM/100CANON/IMG_0001.JPG", ()),
        ("WhatsApp Images/IMG-20210101-WA0001.jpg", ()),
        ("home/anna/Pictures/sunset.jpg", ()),
        ("Screenshots/photo_1.png", ()),
    ],
)
def test_file_and_folder_names_are_read_too(path: str, names: tuple[str, ...]) -> None:
    assert place_names_in_path(Path(path)) == names
