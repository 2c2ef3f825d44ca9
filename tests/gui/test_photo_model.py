"""The table shows the session, tells its views exactly what changed, and keeps selections."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from geoshield_app.domain.events import Finished, Phase, Progress, Skipped
from geoshield_app.domain.result import Step
from geoshield_app.gui.photo_model import PHOTO, RESULT, STATE, PhotoModel
from geoshield_app.workflow.session import Session
from tests.gui.streams import outcome

A, B, C = (Path(f"/trip/{name}.jpg") for name in "abc")


@pytest.fixture
def model(qapp) -> PhotoModel:
    model = PhotoModel()
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def text(model: PhotoModel, row: int, column: int) -> str:
    return model.index(row, column).data()


def test_a_row_shows_name_state_and_what_came_of_it(model):
    session = Session.of([A, B, C], accept_all=True)
    session = session.after(Finished(A, outcome(A))).after(Skipped(B, "It is a text, no photo."))
    session = session.after(Progress(C, Phase.OPTIMISING, Step(3, 80, ())))
    model.show_rows(session.rows)
    assert [text(model, row, PHOTO) for row in range(3)] == ["a.jpg", "b.jpg", "c.jpg"]
    assert [text(model, row, STATE) for row in range(3)] == ["Demonstration", "Skipped", "Protecting"]
    assert text(model, 1, RESULT) == "It is a text, no photo."
    assert text(model, 2, RESULT) == "Step 3 of 80"


def test_every_state_has_an_icon_beside_its_word(model):
    model.show_rows(Session.of([A]).rows)
    icon = model.index(0, STATE).data(Qt.ItemDataRole.DecorationRole)
    assert not icon.isNull()


def test_only_the_changed_row_is_announced(model, qtbot):
    session = Session.of([A, B, C])
    model.show_rows(session.rows)
    changed = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.show_rows(session.after(Skipped(B, "No.")).rows)
    assert changed == [(1, 1)]


def test_removing_and_adding_keeps_the_selection(model):
    session = Session.of([A, B])
    model.show_rows(session.rows)
    selection = QItemSelectionModel(model)
    selection.select(model.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    model.show_rows(Session.of([B]).added([C]).rows)
    assert [model.row_at(index).path for index in selection.selectedIndexes()] == [B]


def test_a_screen_reader_hears_name_and_state(model):
    model.show_rows(Session.of([A]).rows)
    assert model.index(0, PHOTO).data(Qt.ItemDataRole.AccessibleTextRole).startswith("a.jpg, New")


@given(
    st.lists(st.lists(st.integers(0, 8), unique=True, max_size=9).map(sorted), min_size=1, max_size=5),
)
def test_any_sequence_of_lists_ends_in_the_last_one(qapp, lists):
    model = PhotoModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    session, shown = Session(), []
    for numbers in lists:
        paths = [Path(f"/{number}.jpg") for number in numbers]
        kept = [path for path in session.rows if path in paths]
        session = Session.of(kept).added(paths)
        shown = list(session.rows)
        model.show_rows(session.rows)
    assert [model.row_at(model.index(row, 0)).path for row in range(model.rowCount(QModelIndex()))] == shown
    del tester
