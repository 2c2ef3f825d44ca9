"""Photos told side by side share the optimiser; each ends as it would alone."""

from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
import pytest

from geoshield_app.domain.errors import GeoShieldError, ModelUnusable
from geoshield_app.domain.events import Event, Failed, Finished, Phase, Progress, Skipped
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import GroupResults
from geoshield_app.domain.result import Protected, Step
from geoshield_app.domain.settings import Settings
from geoshield_app.workflow.batch import run
from tests.fakes import FakeJournal, FakeProtector, fake_tools, photo_file, tree_of


class Together(FakeProtector):
    """Works on several at once and remembers how many; fails what is told to fail."""

    group_size = 3

    def __init__(self, failing: int | None = None) -> None:
        super().__init__()
        self.groups: list[int] = []
        self.ended = 0
        self._failing = failing

    def protect_together(
        self, jobs: Sequence[tuple[Rgb8, Plan]]
    ) -> Generator[tuple[int, Step], None, GroupResults]:
        self.groups.append(len(jobs))
        works = [self.protect(*job) for job in jobs]
        results: list[Protected | GeoShieldError | None] = [None] * len(jobs)
        try:
            while any(result is None for result in results):
                for place, work in enumerate(works):
                    if results[place] is not None:
                        continue
                    try:
                        yield place, next(work)
                    except StopIteration as end:
                        results[place] = end.value
        finally:
            self.ended += 1
        if self._failing is not None and self._failing < len(results):
            results[self._failing] = ModelUnusable("No usable number for this photo.")
        return tuple(one for one in results if one is not None)


def photos(folder: Path, count: int) -> Path:
    for i in range(count):
        photo_file(folder / f"{i}.jpg", seed=i)
    return folder


def ran(folder: Path, settings: Settings, protector: FakeProtector) -> list[Event]:
    return list(run([folder], settings, lambda: fake_tools(protector=protector), FakeJournal()))


def named(events: list[Event], kind: type[Event]) -> list[str]:
    return [event.path.name for event in events if isinstance(event, kind)]


def test_after_the_first_photo_several_are_optimised_together(tmp_path: Path, settings: Settings) -> None:
    together = Together()
    events = ran(photos(tmp_path / "in", 6), settings, together)
    assert sorted(named(events, Finished)) == [f"{i}.jpg" for i in range(6)]
    assert together.groups == [3, 2], "one alone while nothing was loaded, then three, then the rest"


def test_side_by_side_gives_the_files_that_one_by_one_gives(tmp_path: Path, settings: Settings) -> None:
    folder = photos(tmp_path / "in", 5)
    ran(folder, settings, Together())
    side_by_side = tree_of(settings.out)
    for file in settings.out.rglob("*.jpg"):
        file.unlink()
    ran(folder, settings, FakeProtector())
    assert tree_of(settings.out) == side_by_side != {}


def test_a_photo_that_fails_in_the_group_or_on_the_way_fails_alone(
    tmp_path: Path, settings: Settings
) -> None:
    folder = photos(tmp_path / "in", 6)
    (folder / "2.jpg").write_bytes((folder / "2.jpg").read_bytes()[:300])
    together = Together(failing=1)
    events = ran(folder, settings, together)
    assert sorted(named(events, Failed)) == ["2.jpg", "3.jpg", "5.jpg"]
    assert sorted(named(events, Finished)) == ["0.jpg", "1.jpg", "4.jpg"]
    assert together.groups == [2, 2], "the damaged photo was in a group of three and left it"


def test_steps_reach_their_own_photo_and_waiting_is_not_told(tmp_path: Path, settings: Settings) -> None:
    events = ran(photos(tmp_path / "in", 4), settings, Together())
    steps: dict[str, list[int]] = {}
    for event in events:
        if isinstance(event, Progress) and event.phase is Phase.OPTIMISING and event.step is not None:
            steps.setdefault(event.path.name, []).append(event.step.index)
    assert set(steps) == {f"{i}.jpg" for i in range(4)}
    assert all(indices == sorted(indices) and indices[0] == 1 for indices in steps.values())


@pytest.mark.parametrize("events_seen", [1, 5, 15, 18, 20])
def test_leaving_in_the_middle_ends_the_shared_work(
    tmp_path: Path, settings: Settings, events_seen: int
) -> None:
    together = Together()
    stream = run(
        [photos(tmp_path / "in", 4)], settings, lambda: fake_tools(protector=together), FakeJournal()
    )
    for _ in range(events_seen):
        next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert together.ended == len(together.groups)
    assert not [file for file in settings.out.rglob("*") if file.is_file() and file.name.startswith(".")]


def test_done_photos_take_no_place_in_a_group(tmp_path: Path, settings: Settings) -> None:
    folder, journal, together = photos(tmp_path / "in", 2), FakeJournal(), Together()
    list(run([folder], settings, lambda: fake_tools(protector=together), journal))
    photos(folder, 5)
    again = Together()
    events = list(run([folder], settings, lambda: fake_tools(protector=again), journal))
    assert sorted(named(events, Skipped)) == ["0.jpg", "1.jpg"]
    assert sorted(named(events, Finished)) == ["2.jpg", "3.jpg", "4.jpg"]
    assert np.sum(again.groups) + 1 == 3


class Breaking(Together):
    """Its shared work raises in mid-way, as a driver does, with nothing to say for any one photo."""

    def protect_together(
        self, jobs: Sequence[tuple[Rgb8, Plan]]
    ) -> Generator[tuple[int, Step], None, GroupResults]:
        yield 0, Step(1, 4, ())
        yield 1, Step(1, 4, ())
        raise RuntimeError("an illegal instruction")


def test_a_shared_work_that_breaks_fails_every_photo_of_the_group_and_the_run_goes_on(
    tmp_path: Path, settings: Settings
) -> None:
    events = ran(photos(tmp_path / "in", 7), settings, Breaking())
    assert sorted(named(events, Failed)) == [f"{i}.jpg" for i in range(1, 7)]
    assert named(events, Finished) == ["0.jpg"], "the first goes alone, while nothing is loaded"
