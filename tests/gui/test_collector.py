"""The garbage collector rests while the program starts, and spares what is there to stay."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from geoshield_app.gui import collector
from geoshield_app.gui.backend import Found
from geoshield_app.gui.finder import Finder
from geoshield_app.workflow.session import Row
from tests.gui.person import until


class Ring:
    """Only a collection destroys it; ``told`` hears in which thread."""

    def __init__(self, told: list[threading.Thread]) -> None:
        self.me = self
        weakref.finalize(self, lambda: told.append(threading.current_thread()))


@pytest.fixture(autouse=True)
def as_before():
    enabled = gc.isenabled()
    yield
    gc.enable() if enabled else gc.disable()
    gc.unfreeze()


@pytest.fixture
def calm(qapp, monkeypatch):
    monkeypatch.setattr(collector, "_EVERY_MS", 1)
    collector.calm()
    yield
    for timer in qapp.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly):
        timer.stop()


def test_it_rests_in_every_thread_from_the_start_on(calm):
    collector.rest()
    assert not gc.isenabled()


def test_what_a_thread_leaves_behind_is_collected_in_the_windows_thread(qtbot, calm, monkeypatch):
    monkeypatch.setattr(collector, "YOUNG", 10)
    told: list[threading.Thread] = []

    def leave() -> None:
        for _ in range(100):
            Ring(told)

    worker = threading.Thread(target=leave)
    worker.start()
    worker.join()
    until(qtbot, lambda: len(told) == 100)
    assert set(told) == {threading.main_thread()}


def test_a_thread_may_ask_for_all_to_be_collected_and_for_what_comes_after(qtbot, calm):
    told: list[threading.Thread] = []
    after: list[tuple[threading.Thread, int]] = []

    def ask() -> None:
        Ring(told)
        collector.collect_soon(lambda: after.append((threading.current_thread(), len(told))))

    worker = threading.Thread(target=ask)
    worker.start()
    worker.join()
    until(qtbot, lambda: bool(after))
    assert after == [(threading.main_thread(), 1)]


def test_what_is_spared_is_not_gone_through_any_more():
    collector.spare()
    kept = [[] for _ in range(100)]
    before = gc.get_freeze_count()
    collector.spare()
    assert gc.get_freeze_count() >= before + len(kept)


def test_a_list_that_was_found_is_spared(qtbot, qapp):
    def find(paths: Sequence[Path]) -> Iterator[Found]:
        yield Found(tuple(Row(path) for path in paths))

    finder = Finder(find, qapp)
    before = gc.get_freeze_count()
    finder.look_into([Path(f"/{number}.jpg") for number in range(2_000)])
    until(qtbot, lambda: not finder.searching)
    assert gc.get_freeze_count() >= before + 1_000  # others may have gone meanwhile
