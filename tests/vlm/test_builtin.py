"""The built-in describer says what it sees, never where."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.findings import Reason
from geoshield_app.places.filter import without_places
from geoshield_app.vlm.builtin import NAMED_PLACE, NO_ELEMENTS, NOTHING, BuiltinDescriber
from geoshield_app.vlm.scoring import stand_out
from geoshield_app.vlm.vocabulary import Vocabulary, named_vocabulary, read_vocabulary
from tests.vlm.colour_encoder import COLOURS, BrokenEncoder, ColourEncoder, NoiseEncoder, canvas, photo_of

WORDS = """
version = "colours-1"
general = "A photo of a scene."
templates = ["a photo of {}", "{}"]
sentences = [["A photo of {setting} {hour}.", "A photo of {setting}.", "Taken {hour}."], ["In it are {things}."]]
[[group]]
name = "setting"
use = "description"
pick = "one"
slot = "setting"
concepts = ["a lawn", "a lake", "a snow field", "an asphalt yard"]
[[group]]
name = "hour"
use = "description"
pick = "one"
slot = "hour"
concepts = ["by day", "at night"]
[[group]]
name = "things"
use = "description"
pick = "some"
slot = "things"
most = 2
concepts = ["a tomato", "a lemon", "a frog", "a flamingo", "a crow", "a whale", "a swan", "a stone",
  "a spoon", "a feather", "a hammer", "a violin", "a ladder", "a candle", "a mitten", "a kettle"]
[[group]]
name = "signs"
use = "element"
pick = "some"
reason = "text"
most = 2
concepts = ["a red sign", "a blue sign", "a green sign", "a yellow sign", "a black sign", "a white sign"]
[[group]]
name = "roofs"
use = "element"
pick = "some"
reason = "architecture"
concepts = ["a red roof", "a blue roof", "a green roof", "a pink roof"]
"""
MEANINGS = {
    "lawn": "green",
    "lake": "blue",
    "snow field": "white",
    "asphalt": "grey",
    "by day": "white",
    "at night": "black",
    "tomato": "red",
    "lemon": "yellow",
    "frog": "green",
    "flamingo": "pink",
    "crow": "black",
    "whale": "blue",
    "swan": "white",
    "stone": "grey",
}
MEANINGS |= {f"{colour} {what}": colour for colour in COLOURS for what in ("sign", "roof")}


@pytest.fixture
def words(tmp_path) -> Vocabulary:
    path = tmp_path / "colours.toml"
    path.write_text(WORDS)
    return read_vocabulary(path)


def keep(sentence: str) -> tuple[str, tuple[str, ...]]:
    return sentence, ()


def describer(words: Vocabulary, clean=keep) -> BuiltinDescriber:
    return BuiltinDescriber([ColourEncoder(MEANINGS), ColourEncoder(MEANINGS, "again")], words, clean)


def street(background: str, spot: str, width_px: int = 320, height_px: int = 240):
    picture = canvas(width_px, height_px, background)
    picture[height_px // 8 : height_px // 3, width_px // 8 : width_px // 3] = COLOURS[spot]
    return photo_of(picture)


@pytest.mark.parametrize(
    ("background", "setting"), [("green", "a lawn"), ("blue", "a lake"), ("white", "a snow field")]
)
def test_the_background_names_the_setting_and_a_small_thing_is_seen(words, background, setting):
    notes = describer(words).describe(street(background, "red"))
    assert setting in notes.sentences[0]
    assert any("a tomato" in sentence for sentence in notes.sentences)
    assert not any("lemon" in sentence for sentence in notes.sentences)
    assert notes.problems == ()


def test_what_falls_behind_that_which_is_in_any_picture_is_not_said(tmp_path, words):
    path = tmp_path / "distracted.toml"
    distractors = '[[group]]\nname = "distractors"\nuse = "distractor"\npick = "some"\nconcepts = ["{}"]\n'
    for concept, said in (("a plain kettle lid", True), ("a lawn of grass", False)):
        path.write_text(WORDS + distractors.format(concept))
        notes = describer(read_vocabulary(path)).describe(street("green", "red"))
        assert any("a tomato" in sentence for sentence in notes.sentences) is said
        assert concept not in " ".join(notes.sentences)
        assert concept not in {f"a {element.name}" for element in notes.elements}


def test_a_group_that_fits_every_picture_a_little_does_not_stand_out_as_a_whole(words):
    whole = np.zeros(sum(len(group.concepts) for group in words.groups), np.float32)
    start = [group.name for group in words.groups].index("signs")
    first = sum(len(group.concepts) for group in words.groups[:start])
    lifted = whole.copy()
    lifted[first : first + 6] = 3.0
    lifted[first + 2] = 5.0
    found = stand_out(words, lifted, lifted, 1.3)
    assert [one.concept for one in found if one.group.name == "signs"] == ["a green sign"]


def test_elements_carry_reason_and_confidence_strongest_first(words):
    notes = describer(words).describe(street("grey", "red"))
    named = {element.name: element for element in notes.elements}
    assert named["red sign"].reason is Reason.TEXT and named["red roof"].reason is Reason.ARCHITECTURE
    assert len(notes.elements) <= 8
    confidences = [element.confidence for element in notes.elements]
    assert confidences == sorted(confidences, reverse=True)
    assert all(0 < confidence <= 1 for confidence in confidences)


def test_a_shuffled_dictionary_sees_something_else(words):
    wrong = BuiltinDescriber([ColourEncoder(MEANINGS, shuffle_seed=3)], words, keep)
    photo = street("green", "red")
    assert wrong.describe(photo).sentences != describer(words).describe(photo).sentences


def test_the_source_names_encoders_and_word_list(words):
    source = describer(words).describe(street("green", "red")).source
    assert (source.provider, source.model, source.prompt_version) == (
        "builtin",
        "colours + again",
        "colours-1",
    )


@pytest.mark.parametrize("name", ["general", "geoworld"])
def test_never_day_and_night_or_two_weathers_together(name):
    vocabulary = named_vocabulary(name)
    exclusive = {group.name: group.concepts for group in vocabulary.groups if group.pick == "one"}
    for seed in range(12):
        noise = BuiltinDescriber([NoiseEncoder(seed)], vocabulary, keep)
        picture = np.random.default_rng(seed).integers(0, 256, (48, 64, 3), dtype=np.uint8)
        said = " ".join(noise.describe(photo_of(picture)).sentences).lower().replace(".", "")
        for concepts in exclusive.values():
            hits = [concept for concept in concepts if f" {concept} " in f" {said} "]
            longest = [one for one in hits if not any(one != other and one in other for other in hits)]
            assert len(longest) <= 1, said


@pytest.mark.parametrize("name", ["general", "geoworld"])
def test_no_sentence_over_a_corpus_names_a_place_or_grows_long(name):
    vocabulary = named_vocabulary(name)
    for seed in range(12):
        noise = BuiltinDescriber([NoiseEncoder(seed)], vocabulary)
        picture = np.random.default_rng(seed).integers(0, 256, (48, 64, 3), dtype=np.uint8)
        notes = noise.describe(photo_of(picture))
        assert 1 <= len(notes.sentences) <= 4
        for sentence in notes.sentences:
            assert len(sentence.split()) <= 45 and sentence[0].isupper() and sentence.endswith(".")
            assert not without_places(sentence)[1]
        assert NAMED_PLACE not in notes.problems


def test_no_concept_of_the_lists_is_taken_for_a_place_but_the_names_of_scripts():
    for name in ("general", "geoworld"):
        for group in named_vocabulary(name).groups:
            taken = [one for one in group.concepts if without_places(f"A photo of {one}.")[1]]
            assert taken == [] or group.name == "scripts"


def test_the_filter_that_is_used_by_default_takes_out_real_places(words):
    named = replace(words, sentences=(("A photo of {setting} in Paris, France.",),))
    sentences = BuiltinDescriber([ColourEncoder(MEANINGS)], named).describe(street("green", "red")).sentences
    assert "lawn" in sentences[0] and "Paris" not in sentences[0] and "France" not in sentences[0]


def test_a_place_that_slips_into_a_sentence_is_taken_out_and_said(words):
    def clean(sentence: str) -> tuple[str, tuple[str, ...]]:
        return sentence.replace("a lawn", "grass"), ("lawn",) if "lawn" in sentence else ()

    notes = describer(words, clean).describe(street("green", "red"))
    assert "grass" in notes.sentences[0] and "lawn" not in " ".join(notes.sentences)
    assert NAMED_PLACE in notes.problems


def test_a_sentence_of_which_nothing_is_left_is_dropped(words):
    notes = describer(words, lambda sentence: (".", ("all",))).describe(street("green", "red"))
    assert notes.sentences == ("A photo of a scene.",)


@pytest.mark.parametrize("size", [(32, 32), (640, 480), (4000, 3000)])
@pytest.mark.parametrize("colour", ["grey", "black", "white"])
def test_a_picture_of_one_colour_gets_a_general_sentence_and_a_note(words, size, colour):
    notes = describer(words).describe(photo_of(canvas(*size, colour)))
    assert notes.sentences == ("A photo of a scene.",)
    assert notes.elements == ()
    assert notes.problems == (NOTHING, NO_ELEMENTS)


@pytest.mark.parametrize("size", [(32, 32), (33, 640), (1000, 50), (5000, 4000)])
def test_any_size_from_32_px_is_described(words, size):
    notes = describer(words).describe(street("green", "red", *size))
    assert "a lawn" in notes.sentences[0]


def test_the_same_photo_gives_the_same_notes(words):
    photo = street("blue", "yellow")
    assert describer(words).describe(photo) == describer(words).describe(photo)


def test_text_towers_are_read_at_construction_only(words):
    encoder = ColourEncoder(MEANINGS)
    built = BuiltinDescriber([encoder], words, keep)
    read = encoder.texts_read
    assert read > 0
    built.describe(street("green", "red"))
    assert encoder.texts_read == read


@pytest.mark.parametrize(
    "spoil",
    [
        lambda rows: np.full_like(rows, np.nan),
        lambda rows: rows + np.inf,
        lambda rows: rows[1:],
        lambda rows: rows[0],
        lambda rows: rows * 0,
        lambda rows: rows.astype(np.int64),
        lambda rows: rows[:, :0],
    ],
)
def test_an_encoder_that_answers_nonsense_is_named_in_one_sentence(words, spoil):
    with pytest.raises(ModelUnusable) as caught:
        BuiltinDescriber([BrokenEncoder(MEANINGS, spoil_pictures=spoil)], words, keep).describe(
            street("green", "red")
        )
    assert "broken" in caught.value.message and caught.value.message.count(".") == 1
    with pytest.raises(ModelUnusable):
        BuiltinDescriber([BrokenEncoder(MEANINGS, spoil_texts=spoil)], words, keep)


def test_an_encoder_that_sees_no_difference_says_nothing(words):
    same = BrokenEncoder(
        MEANINGS, spoil_pictures=lambda rows: rows, spoil_texts=lambda rows: np.ones_like(rows)
    )
    notes = BuiltinDescriber([same], words, keep).describe(street("green", "red"))
    assert notes.sentences == ("A photo of a scene.",) and NOTHING in notes.problems


def test_no_encoder_and_wrong_pixels_are_refused(words):
    with pytest.raises(ModelUnusable):
        BuiltinDescriber([], words, keep)
    with pytest.raises(ModelUnusable):
        describer(words).describe(photo_of(np.zeros((40, 40, 3), np.float32)))  # type: ignore[arg-type]
