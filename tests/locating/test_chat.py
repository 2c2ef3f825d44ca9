"""A chat model asked where a photo was taken."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import AnswerRefused, AnswerUnusable, ServiceAbsent
from geoshield_app.domain.ports import Locator
from geoshield_app.locating.chat import ChatLocator, Style, locators_of, schema_of
from geoshield_app.vlm.openai import OpenAiChat
from tests.contracts.locator import LocatorContract, scene
from tests.vlm.fake_openai import FakeOpenAi, Reply, completion

LUND = json.dumps(
    {"place": "Lund", "country": "Sweden", "latitude": 55.7, "longitude": 13.19, "confidence": 0.6}
)


def always(text: str) -> Callable[[Question], str]:
    return lambda question: text


def raising(error: Exception) -> Callable[[Question], str]:
    def answer(question: Question) -> str:
        raise error

    return answer


@dataclass
class FakeChat:
    """Says what it is told, or raises."""

    says: Callable[[Question], str] = always(LUND)
    name: str = "fake/eyes"
    leaves_machine: bool = False
    asked: list[Question] = field(default_factory=list)

    def answer(self, question: Question) -> str:
        self.asked.append(question)
        return self.says(question)


@pytest.mark.parametrize("style", Style)
class TestContract(LocatorContract):
    @pytest.fixture
    def locator(self, style: Style) -> Locator:
        return ChatLocator(FakeChat(), style)


class TestContractOfARefusal(LocatorContract):
    @pytest.fixture
    def locator(self) -> Locator:
        return ChatLocator(FakeChat(raising(AnswerRefused("No."))), Style.PLAIN)


class TestContractOverASocket(LocatorContract):
    @pytest.fixture
    def locator(self) -> Iterator[Locator]:
        with FakeOpenAi(completion(LUND)) as server:
            yield ChatLocator(OpenAiChat(base_url=server.url), Style.INSISTENT)


def test_each_style_asks_in_its_own_words_and_answers_under_its_own_name() -> None:
    chat = FakeChat()
    guesses = [locator.locate(scene()) for locator in locators_of(chat)]
    assert [guess.locator for guess in guesses] == [
        "fake/eyes, plain",
        "fake/eyes, step-by-step",
        "fake/eyes, insistent",
    ]
    assert len({question.text for question in chat.asked}) == len(Style)
    assert all(question.rgb8 is not None and "latitude" in question.text for question in chat.asked)
    assert all(guess.place == "Lund, Sweden" and guess.confidence == 0.6 for guess in guesses)


def test_step_by_step_the_clues_come_before_what_follows_from_them() -> None:
    first = next(iter(schema_of(Style.STEP_BY_STEP)["properties"]))
    assert first == "clues" and "clues" not in schema_of(Style.PLAIN)["properties"]


def test_the_name_of_the_model_can_be_told_from_the_style() -> None:
    assert {one.locate(scene()).model for one in locators_of(FakeChat())} == {"fake/eyes"}


def test_a_service_that_keeps_failing_is_left_alone_by_all_styles() -> None:
    chat = FakeChat(raising(ServiceAbsent("Gone.")))
    plain, steps, insistent = locators_of(chat)
    for locator in (plain, steps, insistent, plain):
        with pytest.raises(ServiceAbsent):
            locator.locate(scene())
    assert len(chat.asked) == 2


def test_refusals_do_not_make_it_give_up_and_one_answer_forgives() -> None:
    chat = FakeChat(raising(AnswerRefused("No.")))
    plain, *_ = locators_of(chat)
    assert [plain.locate(scene()).refused for _ in range(4)] == [True] * 4
    for says in (raising(ServiceAbsent("Gone.")), always(LUND), raising(ServiceAbsent("Gone."))):
        chat.says = says
        with contextlib.suppress(ServiceAbsent):
            plain.locate(scene())
    chat.says = always(LUND)
    assert plain.locate(scene()).coordinate is not None


@pytest.mark.parametrize(
    "says", [raising(AnswerRefused("No.")), always("I'm sorry, I can't help with that.")]
)
def test_a_refusal_is_a_guess_that_says_so(says: Callable[[Question], str]) -> None:
    guess = ChatLocator(FakeChat(says), Style.PLAIN).locate(scene())
    assert guess.refused and guess.coordinate is None


@pytest.mark.parametrize("says", [raising(AnswerUnusable("Nothing.")), always("seven")])
def test_nonsense_is_a_guess_without_a_place(says: Callable[[Question], str]) -> None:
    guess = ChatLocator(FakeChat(says), Style.PLAIN).locate(scene())
    assert not guess.refused and guess.coordinate is None and guess.place == ""


def test_a_service_that_is_gone_is_no_guess() -> None:
    with pytest.raises(ServiceAbsent):
        ChatLocator(FakeChat(raising(ServiceAbsent("Gone."))), Style.PLAIN).locate(scene())


@pytest.mark.parametrize(
    ("reply", "refused"),
    [
        (completion(None, refusal="no"), True),
        (completion(None, "content_filter"), True),
        (completion("{}"), False),
    ],
)
def test_what_a_real_service_declines_comes_out_as_a_guess(reply: Reply, refused: bool) -> None:
    with FakeOpenAi(reply) as server:
        guess = ChatLocator(OpenAiChat(base_url=server.url), Style.PLAIN).locate(scene())
    assert guess.refused is refused and guess.coordinate is None
