"""Two who use the same models take turns."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.presets import recipe_named
from geoshield_app.domain.result import Step
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.turns import TakingTurns, Turns
from tests.fakes import FakeProtector
from tests.held_fakes import HELD_SECONDS

SMALL, OTHER = Settings(Path(), ensemble="small"), Settings(Path(), ensemble="demonstration")


def steps(name: str, told: list[str], count: int, until: Callable[[], bool] = lambda: True) -> Iterator[int]:
    """Each lasts until ``until()``."""
    for index in range(count):
        told.append(name)
        patience = time.monotonic() + HELD_SECONDS
        while not until():
            assert time.monotonic() < patience
            time.sleep(0)
        yield index
    return name


def test_two_that_share_alternate_and_neither_waits_for_the_others_end():
    turns, told, ended = Turns(), [], threading.Event()

    def other_waits_or_has_ended() -> bool:
        return turns._next.locked() or ended.is_set()

    def work(name: str) -> None:
        assert list(turns.each(steps(name, told, 60, other_waits_or_has_ended))) == list(range(60))
        ended.set()

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(HELD_SECONDS)
    assert "".join(told) in ("ab" * 60, "ba" * 60)


def test_no_two_are_inside_at_once():
    turns, inside, most = Turns(), [0], [0]

    def one() -> Iterator[int]:
        for index in range(50):
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            time.sleep(0)
            inside[0] -= 1
            yield index

    threads = [threading.Thread(target=lambda: list(turns.each(one()))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(HELD_SECONDS)
    assert most == [1]


def test_a_turn_that_raises_lets_the_next_one_in_and_leaving_closes_the_work():
    turns, protector = Turns(), FakeProtector()

    def broken() -> Iterator[int]:
        yield 1
        raise ModelUnusable("gone")

    with pytest.raises(ModelUnusable):
        list(turns.each(broken()))
    work = turns.each(steps("a", [], 3))
    next(work)
    work.close()
    plan = SimpleNamespace(recipe=recipe_named("light"), seed=0)
    trial = TakingTurns(protector, turns).protect(base(), plan)
    next(trial)
    trial.close()
    assert protector.closed == 1


def base():
    import numpy as np

    return np.full((8, 8, 3), 100, np.uint8)


def test_the_result_of_the_work_comes_through():
    plan = SimpleNamespace(recipe=recipe_named("light"), seed=0)
    work = TakingTurns(FakeProtector(), Turns()).protect(base(), plan)
    while True:
        try:
            assert isinstance(next(work), Step)
        except StopIteration as end:
            assert end.value.rgb8.shape == (8, 8, 3)
            return


# --- the look at the pattern
