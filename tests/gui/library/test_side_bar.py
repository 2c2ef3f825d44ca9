"""The folders beside the grid: lines come and go with their photos, and what was picked stays picked."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from geoshield_app.gui.library.side_bar import FOLDERS_AT_MOST, SideBar
from geoshield_app.gui.tally import Tally


@pytest.fixture
def bar(qtbot):
    side = SideBar()
    qtbot.addWidget(side)
    return side


def show(bar: SideBar, **folders: int) -> None:
    bar.refresh(Tally(sum(folders.values()), folders={f"/{name}": count for name, count in folders.items()}))


def lines(bar: SideBar) -> list[str]:
    return [bar._folders.item(line).text() for line in range(bar._folders.count())]


def test_lines_come_in_between_change_their_counts_and_go(bar):
    show(bar, b=1, d=2)
    show(bar, a=5, b=1, c=3, d=4)
    assert lines(bar) == ["All folders", "a   5", "b   1", "c   3", "d   4"]
    show(bar, b=2, e=1)
    assert lines(bar) == ["All folders", "b   2", "e   1"]
    assert bar._folders.item(2).toolTip() == "/e"


def test_the_chosen_folder_stays_chosen_while_others_come_and_go(bar, qtbot):
    show(bar, b=1, d=2)
    bar._folders.setCurrentRow(2)
    told: list[object] = []
    bar.chosen.connect(lambda: told.append(bar.folder))
    show(bar, a=1, c=1, d=2, z=9)
    assert (bar.folder, told) == (Path("/d"), [])
    show(bar, a=1)
    assert (bar.folder, told) == (None, [None]), "it went: all folders are shown, and that is told"


def test_more_folders_than_anybody_reads_are_cut_off(bar):
    show(bar, **{f"{number:04}": 1 for number in range(FOLDERS_AT_MOST + 20)})
    assert bar._folders.count() == FOLDERS_AT_MOST + 1


@pytest.mark.parametrize("height_px", [260, 330, 800])
def test_in_a_low_window_no_list_lies_over_the_other(bar, height_px):
    show(bar, a=1)
    bar.resize(210, height_px)
    bar.show()
    parts = [bar.layout().itemAt(number).widget() for number in range(bar.layout().count())]
    shown = [part.geometry() for part in parts if part is not None]
    assert len(shown) == 3
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(shown))
    assert shown[-1].bottom() < height_px


def test_where_there_is_room_all_states_are_in_sight_and_the_rest_is_for_folders(bar):
    show(bar, a=1)
    bar.resize(210, 800)
    bar.show()
    states = bar._groups
    last = states.visualItemRect(states.item(states.count() - 1))
    assert states.viewport().rect().contains(last)
    assert states.height() < bar._folders.height()
