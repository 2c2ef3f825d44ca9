"""The whole journey with the program's own tools and default settings. ``no_network`` watches every connection."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app import wiring
from geoshield_app.domain.events import Event, Failed, Finished, Skipped
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.domain.result import VerdictKind
from geoshield_app.domain.settings import Settings
from geoshield_app.imaging.inspect import tags_left
from geoshield_app.workflow.batch import run
from geoshield_app.workflow.tools import Tools
from tests.fakes import FakeJournal, photo_file, tree_of


@pytest.fixture(scope="module")
def tools() -> Tools:
    return wiring.make_tools(Settings(out=Path("unused"), threads=1))


def ran(folder: Path, settings: Settings, tools: Tools) -> list[Event]:
    events = list(run([folder], settings, lambda: tools, FakeJournal()))
    return [event for event in events if isinstance(event, Finished | Failed | Skipped)]


def quick(out: Path) -> Settings:
    usual = Settings(out=out, accept_all=True, output=Output(FileFormat.PNG), format_given=True)
    return replace(usual, recipe=replace(usual.recipe, steps=2))


def test_a_real_photo_ends_as_demonstration_and_nothing_leaves_the_machine(
    tmp_path: Path, tools: Tools, no_network: list[str]
) -> None:
    photo_file(tmp_path / "in/a.jpg", side_px=160)
    before = tree_of(tmp_path / "in")
    (end,) = ran(tmp_path / "in", quick(tmp_path / "out"), tools)
    assert isinstance(end, Finished)
    verdict = end.outcome.verdict
    assert verdict.kind is VerdictKind.DEMONSTRATION
    assert 0 < verdict.largest_change_levels <= 8
    assert verdict.located == (), "the built-in judge knows nothing of real photos"
    assert tags_left(end.outcome.saved.path) == ()
    assert tree_of(tmp_path / "in") == before
    assert no_network == []


def test_a_scene_is_recognised_and_judged_against_its_own_gps_tag(tmp_path: Path, tools: Tools) -> None:
    from geoshield_app.geoworld.samples import write_samples

    write_samples(tmp_path / "in", 1, 256)
    (end,) = ran(tmp_path / "in", quick(tmp_path / "out"), tools)
    assert isinstance(end, Finished)
    verdict = end.outcome.verdict
    assert verdict.kind is VerdictKind.DEMONSTRATION
    assert verdict.reason.startswith("A drawn scene ")
    assert {one.before.locator for one in verdict.located} == {"geoworld-near", "geoworld-far"}
    assert all(one.distance_before_km is not None for one in verdict.located)
    assert {"GPS"} <= {tag.group for tag in verdict.tags_removed}


def test_the_same_photo_gives_the_same_bytes_twice(tmp_path: Path, tools: Tools) -> None:
    photo_file(tmp_path / "in/a.jpg", side_px=96)
    for out in ("one", "two"):
        ran(tmp_path / "in", quick(tmp_path / out), tools)
    assert tree_of(tmp_path / "one") == tree_of(tmp_path / "two") != {}
