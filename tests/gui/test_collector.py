"""The garbage collector rests while the program starts, and spares what is there to stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from geoshield_app.gui import collector
from geoshield_app.gui.backend import Found
from geoshield_app.gui.finder import Finder
from geoshield_app.workflow.session import Row
from tests.gui.person import until


@pytest.fixture(autouse=True)
def as_before():
    thresholds, enabled = gc.get_threshold(), gc.isenabled()
    yield
    gc.set_threshold(*thresholds)
    gc.enable() if enabled else gc.disable()
    gc.unfreeze()


def test_it_rests_until_the_window_stands():
    collector.rest()
    assert not gc.isenabled()
    collector.calm()
    assert gc.isenabled()
    assert gc.get_threshold() == collector.THRESHOLDS


def test_what_is_spared_is_not_gone_through_any_more():
    collector.spare()
    kept = [[] for _ in range(100)]
    before = gc.get_freeze_count()
    collector.spare()
    assert gc.get_freeze_count() >= before + len(kept)


def test_a_list_that_was_found_is_spared(qtbot):
    def find(paths: Sequence[Path]) -> Iterator[Found]:
        yield Found(tuple(Row(path) for path in paths))

    finder = Finder(find)
    before = gc.get_freeze_count()
    finder.look_into([Path(f"/{number}.jpg") for number in range(200)])
    until(qtbot, lambda: not finder.searching)
    assert gc.get_freeze_count() >= before + 200
