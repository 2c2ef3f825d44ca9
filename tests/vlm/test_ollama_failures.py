"""Everything that can go wrong with Ollama ends in a stated outcome: an error of its kind, or notes that say why."""

from __future__ import annotations

import itertools
import json

import numpy as np
import pytest

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import (
    AnswerUnusable,
    ModelAbsent,
    ServiceAbsent,
    ServiceBusy,
    ServiceError,
    ServiceLocked,
    ServiceSlow,
)
from geoshield_app.vlm.describe import ChatDescriber
from geoshield_app.vlm.limits import Limits
from geoshield_app.vlm.ollama import OllamaChat
from tests.vlm.colour_encoder import canvas, photo_of
from tests.vlm.fake_ollama import WELL, FakeOllama, Reply, dead_url

QUICK = Limits(connect_seconds=2.0, silence_seconds=0.2, whole_seconds=30.0, answer_bytes=200_000)
PATIENT = Limits(connect_seconds=2.0, silence_seconds=20.0, whole_seconds=30.0, answer_bytes=200_000)


def line(text: str, **more: object) -> bytes:
    """One line of a streamed chat."""
    return (
        json.dumps(
            {"model": "m", "message": {"role": "assistant", "content": text}, "done": False, **more}
        ).encode()
        + b"\n"
    )


def error(status: int, text: str) -> Reply:
    return Reply(json.dumps({"error": text}).encode(), status)


PHOTO = photo_of(canvas(64, 48))
WHOLE = line("{}") + line("", done=True)
DEEP = b'{"message": ' + b"[" * 90_000

OUTCOMES: dict[str, tuple[Reply, type[ServiceError]]] = {
    # the way there and back
    "hangs up at once": (Reply(raw=b""), ServiceAbsent),
    "does not speak HTTP": (Reply(raw=b"SSH-2.0-OpenSSH_9.6\r\n"), ServiceAbsent),
    "says nothing": (Reply(silent_before=True), ServiceSlow),
    "falls silent in the middle": (Reply(WHOLE, silent_after=20), ServiceSlow),
    "dies in the middle of a line": (Reply(WHOLE, cut_after=20), ServiceAbsent),
    "dies between two lines": (Reply(WHOLE, cut_after=len(line("{}"))), ServiceAbsent),
    "ends without being done": (Reply(line("half an ans")), ServiceAbsent),
    "sends us elsewhere": (Reply(status=302, headers={"Location": "http://127.0.0.1:1/"}), ServiceAbsent),
    "headers without end": (Reply(WHOLE, headers={"X": "y" * 200_000}), ServiceAbsent),
    # an answer that is none
    "packed": (Reply(WHOLE, headers={"Content-Encoding": "gzip"}), AnswerUnusable),
    "a web page": (Reply(b"<html>Sign in</html>"), AnswerUnusable),
    "half of the JSON": (Reply(WHOLE[:30]), AnswerUnusable),
    "JSON without end": (Reply(DEEP), AnswerUnusable),
    "one line without end": (Reply(b" " * 4096, endless=True), AnswerUnusable),
    "not UTF-8": (Reply(b'{"message": "\xff\xfe"}\n'), AnswerUnusable),
    "a list": (Reply(b"[1, 2]\n"), AnswerUnusable),
    "a number": (Reply(b"7\n"), AnswerUnusable),
    "no message": (Reply(b'{"done": true}\n'), AnswerUnusable),
    "a message of another kind": (Reply(b'{"message": "hello", "done": true}\n'), AnswerUnusable),
    "content of another kind": (Reply(line("").replace(b'""', b"[7]")), AnswerUnusable),
    "nothing but blanks": (Reply(line("  \n ") + line("", done=True)), AnswerUnusable),
    "empty": (Reply(line("", done=True)), AnswerUnusable),
    # a refusal of the service
    "404": (error(404, "model 'llava:7b' not found"), ModelAbsent),
    "401": (error(401, "unauthorized"), ServiceLocked),
    "429": (error(429, "too many concurrent requests"), ServiceBusy),
    "503": (error(503, "server busy, please try again"), ServiceBusy),
    "500": (error(500, "llama runner process has terminated: exit status 2"), ServiceError),
    "500 without a word": (Reply(status=500), ServiceError),
    "too little memory": (
        error(500, "model requires more system memory (5.6 GiB) than is available"),
        ServiceError,
    ),
    "no space": (error(500, "write /root/.ollama: no space left on device"), ServiceError),
    "an error in the stream": (Reply(line("{") + b'{"error": "an error was encountered"}\n'), ServiceError),
    "an error of another kind": (Reply(b'{"error": {"code": 7}}\n'), AnswerUnusable),
}


@pytest.mark.parametrize("name", OUTCOMES)
def test_a_failure_ends_in_its_own_kind_with_advice(name: str) -> None:
    reply, kind = OUTCOMES[name]
    limits = QUICK if reply.silent_before or reply.silent_after is not None else PATIENT
    with FakeOllama() as server:
        server.replies["/api/chat"] = reply
        with pytest.raises(ServiceError) as raised:
            OllamaChat("llava:7b", server.url, limits=limits).answer(question())
    assert type(raised.value) is kind, raised.value.message
    assert raised.value.message.endswith(".") and raised.value.advice and "\n" not in raised.value.message


def question() -> Question:
    return Question("What?", rgb8=np.zeros((40, 40, 3), np.uint8), most_tokens=64)


def test_a_redirect_is_not_followed() -> None:
    with FakeOllama() as other, FakeOllama() as server:
        server.replies["/api/chat"] = Reply(status=307, headers={"Location": f"{other.url}/api/chat"})
        with pytest.raises(ServiceAbsent):
            OllamaChat("llava:7b", server.url).answer(question())
        assert other.seen == []


def test_a_model_deleted_between_two_photos_is_said() -> None:
    with FakeOllama() as server:
        chat = OllamaChat("llava:7b", server.url)
        chat.answer(question())
        server.models.clear()
        with pytest.raises(ModelAbsent, match="llava:7b"):
            chat.answer(question())


def test_a_restarted_service_is_met_again() -> None:
    port = int(dead_url().rpartition(":")[2])
    chat = OllamaChat("llava:7b", f"127.0.0.1:{port}")
    with pytest.raises(ServiceAbsent):
        chat.answer(question())
    with FakeOllama(port=port):
        assert chat.answer(question())


def test_an_answer_that_drips_for_ever_ends_by_the_clock() -> None:
    ticks = itertools.count(0.0, 20.0)
    with FakeOllama() as server:
        server.replies["/api/chat"] = Reply(line(""), endless=True)
        with pytest.raises(ServiceSlow, match="30 seconds"):
            OllamaChat("llava:7b", server.url, limits=PATIENT, clock=lambda: next(ticks)).answer(question())


@pytest.mark.parametrize("endless", ["word ", " ", "\n\t"])
def test_a_model_that_never_ends_is_cut_and_hung_up_on(endless: str) -> None:
    with FakeOllama() as server:
        server.replies["/api/chat"] = Reply(
            line('{"description": ["') + line(endless * 50) * 200, silent_after=10**6
        )
        text = OllamaChat("llava:7b", server.url, limits=PATIENT).answer(question())
    assert 100 < len(text) < 2000


def test_a_server_that_lies_about_everything_is_not_spoken_to_for_long() -> None:
    with FakeOllama() as server:
        server.replies["/api/show"] = Reply(b"x" * 4096, endless=True)
        with pytest.raises(AnswerUnusable):
            OllamaChat("llava:7b", server.url, limits=PATIENT).answer(question())


# What the model itself says: never an error, always notes.


def said(description: object, *elements: object) -> str:
    return json.dumps({"description": description, "elements": list(elements)})


SIGN = {"name": "sign", "reason": 3, "confidence": "high"}
SCHEMA = json.dumps({"type": "object", "properties": {"description": {"type": "array"}}})

ANSWERS: dict[str, tuple[str, int, str]] = {
    # what it says; how many sentences are left of it; a word of the problem, if there is one
    "well": (WELL, 2, ""),
    "fenced": (f"```json\n{WELL}\n```", 2, ""),
    "with talk around it": (f"Sure! Here it is:\n{WELL}\nI hope that helps.", 2, ""),
    "wrapped": (json.dumps({"answer": json.loads(WELL)}), 2, ""),
    "broken off in the elements": (WELL[:-30], 2, ""),
    "broken off in the description": (WELL[:40], 0, "broke off"),
    "looping": (said("A dog sits. " * 40, *["red door"] * 60), 1, ""),
    "looping inside a sentence": (said(["the the the " * 30, "A dog sits."], "red door"), 1, ""),
    "another language": (
        said(["Una calle con coches y personas en el centro."], "letrero de la calle"),
        0,
        "English",
    ),
    "another script": (said(["街道上有汽车。"]), 0, "not in English"),
    "prose": ("A street with cars. People walk along it.", 2, "not a JSON object"),
    "a refusal": ("I'm sorry, but I can't help with that.", 0, "declined"),
    "a refusal in the form": (said(["I cannot assist with this request."]), 0, "declined"),
    "wrong types": (json.dumps({"description": 7, "elements": "none"}), 0, "no description"),
    "numbers as words": (said("A red car.", SIGN), 1, ""),
    "a place in the description": (
        said(["A street in Paris, France.", "Cars stand."], "red door"),
        2,
        "place name",
    ),
    "nothing but places": (said(["Paris, France."], "red door"), 0, "named places"),
    "an empty object": ("{}", 0, "no description"),
    "the schema itself": (SCHEMA, 0, "no description"),
    "no elements": (said(["A red car."]), 1, "nothing that tells"),
    "elements without description": (said([], "red door"), 0, "no description"),
    "JSON in JSON for ever": ('{"a":' * 5000, 0, "not a JSON object"),
    "control characters": (said(["A \x00\x1b[31mred\x07 car."], "red\u202edoor"), 1, ""),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_whatever_the_model_says_becomes_notes_that_tell_what_is_missing(name: str) -> None:
    text, sentences, problem = ANSWERS[name]
    with FakeOllama(answer=text) as server:
        notes = ChatDescriber(OllamaChat("llava:7b", server.url)).describe(PHOTO)
        questions = len(server.asked("/api/chat"))
    assert len(notes.sentences) == sentences, notes
    assert problem in " ".join(notes.problems) and bool(problem) == bool(notes.problems), notes.problems
    assert questions <= 2
    assert all(letter.isprintable() for line in notes.sentences for letter in line)


def test_an_answer_that_cannot_be_used_is_asked_for_once_more_saying_why() -> None:
    answers = iter(["I see a street.", WELL])
    with FakeOllama(answer=lambda seen: next(answers)) as server:
        notes = ChatDescriber(OllamaChat("llava:7b", server.url)).describe(PHOTO)
        first, second = server.asked("/api/chat")
    assert notes.problems == () and len(notes.elements) == 2
    asked_again = second.body["messages"][-1]["content"]
    assert "not a JSON object" in asked_again and first.body["messages"][-1]["content"] in asked_again
    assert second.pictures == first.pictures
    assert second.body["options"]["seed"] != first.body["options"]["seed"]


def test_a_service_that_dies_at_the_second_question_is_an_error_so_that_the_photo_is_tried_again() -> None:
    answers = iter(["no form", Reply(raw=b"")])
    with FakeOllama(answer=lambda seen: next(answers)) as server, pytest.raises(ServiceAbsent):
        ChatDescriber(OllamaChat("llava:7b", server.url)).describe(PHOTO)


def test_at_least_twenty_five_failures_are_scripted() -> None:
    assert len(OUTCOMES) >= 25 and len(ANSWERS) >= 20
