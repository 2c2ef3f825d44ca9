"""What every ChatModel keeps to, whoever runs the model. Inherit it, and give it a working one and a dead one."""

from __future__ import annotations

import numpy as np
import pytest

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import ServiceError
from geoshield_app.domain.ports import ChatModel

SCHEMA = {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]}


class ChatModelContract:
    """Subclasses give the fixtures ``chat`` (its service answers all) and ``dead_chat`` (nobody is there)."""

    def question(self) -> Question:
        rgb8 = np.full((40, 60, 3), 90, np.uint8)
        return Question("What is it?", "Answer in JSON.", rgb8, SCHEMA, most_tokens=64)

    def test_it_answers_with_text(self, chat: ChatModel) -> None:
        assert chat.answer(self.question()).strip()

    def test_a_question_needs_neither_picture_nor_schema(self, chat: ChatModel) -> None:
        assert chat.answer(Question("Are you there?")).strip()

    def test_it_is_named_by_provider_and_model(self, chat: ChatModel) -> None:
        provider, _, model = chat.name.partition("/")
        assert provider and model

    def test_it_says_whether_pictures_leave_the_machine(self, chat: ChatModel) -> None:
        assert chat.leaves_machine is False, "the fixture's service is on this machine"

    def test_the_picture_is_left_alone(self, chat: ChatModel) -> None:
        question = self.question()
        assert question.rgb8 is not None
        before = question.rgb8.copy()
        chat.answer(question)
        assert np.array_equal(before, question.rgb8)

    def test_a_dead_service_is_one_sentence_with_advice(self, dead_chat: ChatModel) -> None:
        with pytest.raises(ServiceError) as raised:
            dead_chat.answer(self.question())
        assert raised.value.message.endswith(".") and raised.value.advice
