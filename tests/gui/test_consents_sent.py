"""What really leaves the computer after a yes and after a no, over the real program."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from geoshield_app import wiring
from geoshield_app.domain.services import Consent, Purpose
from geoshield_app.imaging.load import open_photo
from geoshield_app.wiring_locators import locators_asked
from tests.fakes import fake_tools
from tests.gui.person import accepted, states
from tests.gui.test_consents import begun
from tests.vlm.fake_ollama import FakeOllama, Model

LEAVE = Consent("openai/gpt-4o", "api.example", Purpose.LOCATE_PROTECTED)
WIDE = replace(LEAVE, purpose=Purpose.LOCATE_UNPROTECTED)
TITLE = "Send these protected pictures away to be located?"


@pytest.fixture
def ollama(monkeypatch):
    """A vision model of Ollama's that answers from its cloud."""
    with FakeOllama(
        answer='{"place": "Lund", "latitude": 55.7, "longitude": 13.2, "confidence": 0.9}'
    ) as server:
        server.models = {"qwen3-vl:cloud": Model(remote={"remote_host": "https://ollama.com:443"})}
        monkeypatch.setenv("OLLAMA_HOST", server.url)
        yield server


@pytest.fixture
def program(monkeypatch, without_libraries, reopen):
    def tools(settings, *_):
        asked = locators_asked(settings)
        return fake_tools(locators=asked.both, after_locators=asked.after_only)

    monkeypatch.setattr(wiring, "make_tools", tools)
    return reopen()


def pictures(server: FakeOllama) -> list[np.ndarray]:
    sent = [picture for seen in server.asked("/api/chat") for picture in seen.pictures]
    return [np.asarray(Image.open(io.BytesIO(one)).convert("RGB"), int) for one in sent]


@pytest.mark.parametrize("yes", [True, False])
def test_a_cloud_model_of_ollama_gets_protected_pictures_after_a_yes_and_nothing_after_a_no(
    qtbot, open_window, program, ollama, answers, photos, yes
):
    answers.yes = yes
    window = open_window(backend=program)
    window.controller.prefer(check_with="ollama:qwen3-vl:cloud")
    accepted(qtbot, window, photos[0])
    window.commands.protect()
    begun(qtbot, window)
    assert states(window) == ["Finished"]
    (said,) = answers.said
    assert "ollama.com (ollama/qwen3-vl:cloud)" in said and "How many photos: 1." in said
    sent = pictures(ollama)
    assert len(sent) == (3 if yes else 0), "three questions about the one picture"
    original = open_photo(photos[0]).rgb8.astype(int)
    assert all(np.abs(one - original).mean() > 4 for one in sent), "the protected one"
    located = window.controller.outcome(photos[0]).verdict.located
    assert [one.after.place for one in located] == (["Lund"] * 3 if yes else [])
    assert all(not one.before.asked for one in located)
