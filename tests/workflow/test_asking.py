"""Locators asked in the middle of a run: stopping is answered, and what they said is held against the file."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from geoshield_app.domain.events import Phase, Progress
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.result import Guess, VerdictKind
from geoshield_app.imaging.encode import decode_saved
from geoshield_app.workflow import journey
from tests.fakes import LUND, TOKYO, FakeLocator, fake_tools
from tests.workflow.test_journey import planned, protected


class ThinkingLocator:
    """Thinks until somebody hangs up."""

    def __init__(self) -> None:
        self.thinking = threading.Event()
        self.hung_up = threading.Event()

    def locate(self, rgb8: Rgb8) -> Guess:
        self.thinking.set()
        assert self.hung_up.wait(60)
        raise ConnectionResetError("hung up")

    def hang_up(self) -> None:
        self.hung_up.set()


class Remembering(FakeLocator):
    """Keeps what it was shown."""

    def __init__(self, *places: object) -> None:
        super().__init__(*places)  # type: ignore[arg-type]
        self.saw: list[Rgb8] = []

    def locate(self, rgb8: Rgb8) -> Guess:
        self.saw.append(rgb8.copy())
        return super().locate(rgb8)


@pytest.mark.timeout(120)
def test_a_run_can_be_left_while_a_locator_thinks(photo: Path, out: Path) -> None:
    locator = ThinkingLocator()
    tools = fake_tools(demonstration=False, locators=(locator,))
    story = journey.protect(planned(photo, tools), tools, out / "a.jpg")
    beats = 0
    for progress in story:
        if locator.thinking.is_set():
            assert isinstance(progress, Progress) and progress.phase is Phase.CHECKING
            beats += 1
            break
    story.close()
    assert beats == 1 and locator.hung_up.is_set()
    assert not list(out.glob("*")), "nothing got a protected name"


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_locators_are_shown_what_the_saved_file_holds_and_are_asked_once(
    photo: Path, out: Path, name: str
) -> None:
    locator = Remembering(LUND, TOKYO)
    tools = fake_tools(demonstration=False, locators=(locator,))
    outcome = protected(planned(photo, tools), tools, out / name)
    assert outcome.verdict.kind is VerdictKind.PROTECTED
    _, after = locator.saw
    assert np.array_equal(after, decode_saved(outcome.saved.path)[0])


def test_answers_on_other_pixels_than_the_files_are_not_believed(
    photo: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journey, "decode_bytes", lambda data: np.zeros((4, 4, 3), np.uint8))
    locator = Remembering(LUND, TOKYO, LUND, LUND)
    tools = fake_tools(demonstration=False, locators=(locator,))
    outcome = protected(planned(photo, tools), tools, out / "a.jpg")
    assert len(locator.saw) == 4 and outcome.verdict.kind is VerdictKind.WEAKER
