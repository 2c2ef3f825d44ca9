"""The batch when something fails: the photo says so, the rest goes on."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.errors import NoSpace, WeightsMissing
from geoshield_app.domain.events import Failed
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import FileFormat, Output, Plan
from geoshield_app.domain.ports import Work
from geoshield_app.domain.result import Protected
from geoshield_app.domain.settings import Settings
from geoshield_app.storage import atomic
from geoshield_app.workflow import stages
from geoshield_app.workflow.batch import run
from geoshield_app.workflow.tools import Tools
from tests.fakes import (
    CrashingDescriber,
    FakeJournal,
    FakeProtector,
    fake_tools,
    tree_of,
)
from tests.workflow.test_batch import ends, kinds, ran


def test_a_helper_that_crashes_fails_its_photo_with_a_sentence(inputs: Path, settings: Settings) -> None:
    events = ran(inputs, settings, FakeJournal(), fake_tools(describer=CrashingDescriber()))
    failed = ends(events)["1.jpg"]
    assert isinstance(failed, Failed)
    assert "ConnectionResetError" in failed.problem.message
    assert tree_of(settings.out) == {} or not settings.out.exists()


class SecondFails(FakeProtector):
    """Breaks its promise on the second photo only."""

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        self.levels = 100 if len(self.seen) == 1 else None
        return super().protect(base, plan)


def test_a_broken_budget_fails_that_photo_alone(inputs: Path, settings: Settings) -> None:
    png = replace(settings, output=Output(FileFormat.PNG), format_given=True)
    events = ran(inputs, png, FakeJournal(), fake_tools(protector=SecondFails()))
    assert isinstance(ends(events)["1.jpg"], Failed)
    assert sorted(tree_of(settings.out)) == ["sub/0.png", "sub/2.png"]


def test_a_drive_that_fills_up_fails_each_photo_and_leaves_no_part(
    inputs: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(atomic.os, "write", full)
    events = ran(inputs, settings, FakeJournal())
    monkeypatch.undo()
    for name in ("0.jpg", "1.jpg", "2.jpg"):
        end = ends(events)[name]
        assert isinstance(end, Failed) and "no space" in end.problem.message
        assert end.problem.advice == NoSpace.advice
    assert tree_of(settings.out) == {}


def test_a_drive_known_to_be_full_costs_no_work(
    inputs: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    protector = FakeProtector()
    monkeypatch.setattr(stages, "free_bytes", lambda _: 0)
    events = ran(inputs, settings, FakeJournal(), fake_tools(protector=protector))
    assert kinds(events)["Failed"] == 5
    assert protector.seen == []


def test_tools_are_built_once_and_only_when_a_photo_needs_them(inputs: Path, settings: Settings) -> None:
    built: list[Tools] = []

    def factory() -> Tools:
        built.append(fake_tools())
        return built[-1]

    journal = FakeJournal()
    list(run([inputs / "text.jpg", inputs / "sub/0.xmp"], settings, factory, journal))
    assert built == []
    list(run([inputs], settings, factory, journal))
    assert len(built) == 1


def test_tools_that_cannot_be_built_are_told_to_every_photo_and_tried_once(
    inputs: Path, settings: Settings
) -> None:
    tries = []

    def factory() -> Tools:
        tries.append(1)
        raise WeightsMissing("The weights are not here.")

    events = list(run([inputs], settings, factory, FakeJournal()))
    assert kinds(events) == {"Failed": 5, "Skipped": 1}
    assert len(tries) == 1
