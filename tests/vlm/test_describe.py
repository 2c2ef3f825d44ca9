"""A describer from any chat model: asked once, repaired once, and whatever there is, is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import AnswerRefused, AnswerUnusable, ServiceSlow
from geoshield_app.domain.findings import Reason
from geoshield_app.domain.ports import Describer
from geoshield_app.domain.services import ServiceState, ServiceStatus
from geoshield_app.vlm.builtin import BuiltinDescriber
from geoshield_app.vlm.describe import NAMED_PLACE, NOTHING_TELLING, ChatDescriber
from geoshield_app.vlm.ollama import OllamaChat
from geoshield_app.vlm.ollama_describer import OllamaChoice, OllamaDescriber
from geoshield_app.vlm.prompts import describing
from geoshield_app.vlm.stand_in import WithStandIn
from geoshield_app.vlm.vocabulary import named_vocabulary
from tests.contracts.describer import DescriberContract
from tests.vlm.colour_encoder import NoiseEncoder, canvas, photo_of
from tests.vlm.fake_ollama import WELL, FakeOllama

PHOTO = photo_of(canvas(64, 48))


class CannedChat:
    """Says its answers one after the other, the last one for ever; raises those that are errors."""

    name = "canned/parrot"
    leaves_machine = False

    def __init__(self, *answers: str | Exception) -> None:
        self.answers = answers
        self.questions: list[Question] = []

    def answer(self, question: Question) -> str:
        answer = self.answers[min(len(self.questions), len(self.answers) - 1)]
        self.questions.append(question)
        if isinstance(answer, Exception):
            raise answer
        return answer


def said(description: object, *elements: object) -> str:
    return json.dumps({"description": description, "elements": list(elements)})


class TestCanned(DescriberContract):
    @pytest.fixture
    def describer(self) -> Describer:
        return ChatDescriber(CannedChat(WELL))


class TestCannedNonsense(DescriberContract):
    @pytest.fixture
    def describer(self) -> Describer:
        return ChatDescriber(CannedChat("la la la"))


class TestCannedPlaces(DescriberContract):
    @pytest.fixture
    def describer(self) -> Describer:
        return ChatDescriber(
            CannedChat(said(["A tram in Lisbon."], "Lisbon tram", "Eiffel Tower", "Danish flag"))
        )


class TestOllama(DescriberContract):
    @pytest.fixture
    def describer(self) -> Iterator[Describer]:
        with FakeOllama() as server:
            yield ChatDescriber(OllamaChat("llava:7b", server.url))


class TestBuiltin(DescriberContract):
    @pytest.fixture
    def describer(self) -> Describer:
        return BuiltinDescriber([NoiseEncoder(3)], named_vocabulary("general"))


class TestStandIn(DescriberContract):
    @pytest.fixture
    def describer(self) -> Describer:
        asleep = ServiceStatus(ServiceState.NOT_RUNNING, "Ollama is asleep.")
        builtin = BuiltinDescriber([NoiseEncoder(3)], named_vocabulary("general"))
        return WithStandIn(OllamaDescriber(OllamaChoice()), lambda: asleep, builtin)


def test_the_notes_say_which_model_and_which_wording_made_them() -> None:
    source = ChatDescriber(CannedChat(WELL)).describe(PHOTO).source
    assert (source.provider, source.model) == ("canned", "parrot")
    assert source.prompt_version == describing().version


def test_a_good_answer_is_asked_for_once() -> None:
    chat = CannedChat(WELL)
    assert ChatDescriber(chat).describe(PHOTO).problems == ()
    (question,) = chat.questions
    assert question.rgb8 is PHOTO.rgb8 and question.temperature == 0 and question.schema is not None


def test_the_file_name_is_in_no_question() -> None:
    chat = CannedChat("nonsense")
    ChatDescriber(chat).describe(PHOTO)
    assert all(
        PHOTO.ref.path.name not in question.text + question.instructions for question in chat.questions
    )


def test_a_list_of_elements_outlives_an_empty_description() -> None:
    notes = ChatDescriber(CannedChat(said([], "red door"))).describe(PHOTO)
    assert [element.name for element in notes.elements] == ["red door"]
    assert not notes.sentences and len(notes.problems) == 1


def test_a_description_outlives_an_empty_list_of_elements() -> None:
    notes = ChatDescriber(CannedChat(said(["A red door."]))).describe(PHOTO)
    assert notes.sentences == ("A red door.",) and notes.problems == (NOTHING_TELLING,)


def test_two_halves_make_a_whole() -> None:
    halves = said([], "red door"), json.dumps({"description": ["A house."]})
    notes = ChatDescriber(CannedChat(*halves)).describe(PHOTO)
    assert notes.sentences == ("A house.",) and [one.name for one in notes.elements] == ["red door"]


@pytest.mark.parametrize("error", [AnswerUnusable("The model's answer is empty."), AnswerRefused("No.")])
def test_an_answer_that_never_comes_ends_as_notes_that_need_a_look(error: Exception) -> None:
    chat = CannedChat(error)
    notes = ChatDescriber(chat).describe(PHOTO)
    assert len(chat.questions) == 2
    assert notes.sentences == () and notes.elements == () and len(notes.problems) == 2


def test_a_service_that_fails_is_the_photos_failure() -> None:
    with pytest.raises(ServiceSlow):
        ChatDescriber(CannedChat(ServiceSlow("Too slow."))).describe(PHOTO)


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("A Reading room with nice lamps.", "A room with nice lamps."),
        ("People are reading in a nice orange room.", "People are reading in a nice orange room."),
        ("Nice houses under an orange sky.", "Nice houses under an orange sky."),
        ("A beach in Nice.", "A beach."),
        ("A woman reading a map in Orange, France.", "A woman reading a map."),
    ],
)
def test_names_that_are_words_stay_where_they_are_words(sentence: str, left: str) -> None:
    notes = ChatDescriber(CannedChat(said([sentence], "red door"))).describe(PHOTO)
    assert notes.sentences == (left,)
    assert notes.problems == (() if sentence == left else (NAMED_PLACE,))


def test_the_problem_does_not_tell_the_place_that_was_taken_out() -> None:
    notes = ChatDescriber(CannedChat(said(["A tram in Lisbon."], "tram"))).describe(PHOTO)
    assert "Lisbon" not in repr(notes)


def test_an_element_called_after_a_place_gets_the_name_of_its_kind() -> None:
    tower = {"name": "Eiffel Tower", "reason": "landmark"}
    notes = ChatDescriber(CannedChat(said(["A tower."], tower, "Danish flag", "Tokyo"))).describe(PHOTO)
    assert [element.name for element in notes.elements] == ["landmark", "flag", "thing"]
    assert notes.elements[0].reason is Reason.LANDMARK


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("Tokyo Tower", "tower"),
        ("Berlin TV tower", "TV tower"),
        ("sign for Nice", "sign"),
        ("flag of Denmark", "flag"),
        ("the Seine river", "river"),
        ("yellow New York taxi", "yellow taxi"),
        ("orange umbrella", "orange umbrella"),
    ],
)
def test_an_elements_name_keeps_all_but_the_place(name: str, left: str) -> None:
    notes = ChatDescriber(CannedChat(said(["A street."], name))).describe(PHOTO)
    assert [element.name for element in notes.elements] == [left]


def test_the_wording_version_changes_with_the_wording(monkeypatch: pytest.MonkeyPatch) -> None:
    from geoshield_app.vlm import prompts

    before = describing().version
    monkeypatch.setattr(prompts, "_text", lambda name: name)
    assert prompts.describing.__wrapped__().version != before
