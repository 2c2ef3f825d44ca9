"""The grid's model tells its views exactly what changed; filter and order are what a person expects."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from geoshield_app.domain.events import Drafted, Exported, Finished, Phase, Progress, Skipped, State
from geoshield_app.domain.result import Step
from geoshield_app.gui.export.page import moved
from geoshield_app.gui.export.queue_model import DOING, STATE, QueueModel, queue_rows
from geoshield_app.gui.library.arranger import Arranger
from geoshield_app.gui.library.arranging import Group, Order, Wish, arranged
from geoshield_app.gui.photo_model import PhotoModel
from geoshield_app.gui.primary import Run, primary
from geoshield_app.gui.tally import tally
from geoshield_app.workflow.session import Row, Session
from tests.gui.streams import draft, outcome

A, B, C = (Path(f"/trip/{name}.jpg") for name in "abc")
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(qapp) -> PhotoModel:
    model = PhotoModel()
    model.tester = QAbstractItemModelTester(model, STRICT)
    return model


def rows(*paths: Path) -> list[Row]:
    return list(Session.of(paths).rows.values())


def paths_in(model: PhotoModel) -> list[Path]:
    return [model.path_at(number) for number in range(model.rowCount(QModelIndex()))]


def test_only_the_changed_photo_is_announced(model):
    model.arrange(rows(A, B, C))
    changed = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.change([Row(B, State.SKIPPED)])
    assert changed == [(1, 1)]


def test_further_photos_are_appended_and_nothing_is_reset(model):
    model.arrange(rows(A, B))
    reset, inserted = [], []
    model.modelReset.connect(lambda: reset.append(1))
    model.rowsInserted.connect(lambda parent, first, last: inserted.append((first, last)))
    model.arrange(rows(A, B, C))
    assert (reset, inserted) == ([], [(2, 2)])


def test_a_screen_reader_hears_name_and_state(model):
    model.arrange(rows(A))
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "a.jpg, New"


def test_only_exported_files_can_be_dragged_out(model):
    session = Session.of([A, B]).after(Finished(A, outcome(A))).after(Exported(A, outcome(A)))
    model.arrange(list(session.rows.values()))
    data = model.mimeData([model.index(0), model.index(1)])
    assert [url.toLocalFile() for url in data.urls()] == [str(outcome(A).saved.path)]


@given(st.lists(st.lists(st.integers(0, 8), unique=True, max_size=9), min_size=1, max_size=5))
def test_any_sequence_of_arrangements_ends_in_the_last_one(qapp, lists):
    model = PhotoModel()
    tester = QAbstractItemModelTester(model, STRICT)
    for numbers in lists:
        model.arrange(rows(*(Path(f"/{number}.jpg") for number in numbers)))
    assert paths_in(model) == [Path(f"/{number}.jpg") for number in lists[-1]]
    del tester


def test_names_are_ordered_as_a_person_counts(qapp):
    names = ["IMG_10.jpg", "IMG_9.jpg", "img_1.jpg"]
    found = []
    arranger = Arranger()
    arranger.ready.connect(lambda shown: found.extend(row.path.name for row in shown))
    arranger.ask(Session.of([Path("/p") / name for name in names]).rows, Wish(order=Order.NAME))
    assert found == ["img_1.jpg", "IMG_9.jpg", "IMG_10.jpg"]


@pytest.mark.parametrize(
    ("wish", "names"),
    [
        (Wish(), ["a.jpg", "b.jpg", "c.jpg"]),
        (Wish(group=Group.REVIEW), ["b.jpg"]),
        (Wish(group=Group.FINISHED), ["c.jpg"]),
        (Wish(folder=Path("/trip/inner")), []),
        (Wish(folder=Path("/")), ["a.jpg", "b.jpg", "c.jpg"]),
        (Wish(text="B.J"), ["b.jpg"]),
        (Wish(descending=True), ["c.jpg", "b.jpg", "a.jpg"]),
        (Wish(order=Order.STATE), ["a.jpg", "b.jpg", "c.jpg"]),
    ],
)
def test_what_is_wished_for_is_shown(wish, names):
    session = Session.of([A, B, C]).after(Drafted(B, draft(B))).after(Finished(C, outcome(C)))
    assert [row.path.name for row in arranged(session.rows, wish, str)] == names


def test_the_queue_says_what_happens_and_keeps_the_order_of_those_waiting(qapp):
    session = Session.of([A, B, C]).moved_to([A, B, C], State.WAITING)
    session = session.after(Progress(B, Phase.OPTIMISING, Step(3, 80, ())))
    shown, left_out = queue_rows(list(session.rows.values()), [C, A], 10)
    model = QueueModel(lambda waiting: 60.0 * (waiting + 1))
    tester = QAbstractItemModelTester(model, STRICT)
    model.show(shown)
    assert [model.row_at(line).path for line in range(3)] == [B, C, A]
    assert model.index(0, DOING).data() == "Protecting, Step 3 of 80"
    assert model.index(0, STATE).data() == "Protecting"
    assert model.index(2, 3).data() == "3 min"
    assert left_out == 0
    del tester


def test_moving_up_and_down_stops_at_the_ends():
    order = [A, B, C]
    assert moved(order, [C], -1) == [A, C, B]
    assert moved(order, [A, B], -1) == [A, B, C]
    assert moved(order, [A, B], 1) == [C, A, B]
    assert moved(order, [C], 1) == [A, B, C]


@pytest.mark.parametrize(
    ("states", "run", "text"),
    [
        ([], None, "Add photos"),
        ([State.NEW], None, "Look at 1"),
        ([State.NEEDS_REVIEW, State.NEW], None, "Review 1"),
        ([State.READY, State.NEEDS_REVIEW], None, "Protect 1"),
        ([State.WAITING, State.CANCELLED], None, "Protect 2"),
        ([State.WAITING, State.READY], Run(0, 2), "Protect 1"),
        ([State.WAITING], Run(1, 3), "2 of 3 ..."),
        ([State.WAITING], Run(1, 3, stopping=True), "Stopping ..."),
        ([State.FAILED], None, "Try 1 again"),
    ],
)
def test_the_primary_button_says_what_it_does_and_to_how_many(states, run, text):
    counted = tally(Row(Path(f"/{number}.jpg"), state) for number, state in enumerate(states))
    assert primary(counted, run, review_needed=True).text == text


def test_a_skipped_photo_is_in_its_group_and_counted():
    session = Session.of([A, B]).after(Skipped(B, "No."))
    assert tally(session.rows.values()).of(State.SKIPPED) == 1
    assert [row.path for row in arranged(session.rows, Wish(group=Group.LEFT_OUT), str)] == [B]
