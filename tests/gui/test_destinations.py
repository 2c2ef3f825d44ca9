"""A photo for several destinations: one file each, once, and the queue says which are still to come."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from geoshield_app import wiring
from geoshield_app.domain.destination import OWN, WHEREVER
from geoshield_app.domain.errors import Problem
from geoshield_app.domain.events import Exported, Finished, NotExported, State
from geoshield_app.gui.batch_thread import Stream
from geoshield_app.gui.export.queue_model import DOING
from geoshield_app.gui.page import EXPORT
from geoshield_app.gui.tally import Counts, tally
from geoshield_app.gui.work_list import Kind, Task
from geoshield_app.workflow.session import Row, Session
from tests.fakes import fake_tools, photo_file
from tests.gui import streams
from tests.gui.person import PATIENCE_MS, accepted, idle, primary, states
from tests.gui.working_backend import WorkingBackend

A = Path("/trip/a.jpg")
BOTH = ("instagram", "original")


def file(name: str):
    made = streams.outcome(A)
    return replace(made, saved=replace(made.saved, path=Path("/out") / name / "a.jpg"))


def placing(*names: str, failing: str = ""):
    """A script that exports every photo to these destinations; one of them cannot be written."""

    def script(task: Task) -> Stream:
        if task.kind is not Kind.EXPORT:
            yield from streams.good(task)
            return
        for name in names:
            made = replace(
                file(name), saved=replace(file(name).saved, path=Path("/out") / name / task.path.name)
            )
            if name == failing:
                yield NotExported(task.path, Problem("The folder is read-only.", "Choose another."), name)
            else:
                yield Exported(task.path, made, name)

    return script


def finished() -> Session:
    return Session.of([A]).after(Finished(A, streams.outcome(A)))


# --- the row


def test_a_row_knows_where_its_result_went_and_what_is_lacking():
    session = finished().after(Exported(A, file("instagram"), "instagram"))
    row = session.rows[A]
    assert row.lacks(frozenset(BOTH)) == {"original"}
    assert (
        session.after(Exported(A, file("original"), "original")).rows[A].lacks(frozenset(BOTH)) == frozenset()
    )


def test_another_result_has_gone_nowhere_yet():
    session = finished().after(Exported(A, file("instagram"), "instagram")).moved_to([A], State.WAITING)
    row = session.after(Finished(A, streams.outcome(A))).rows[A]
    assert row.lacks(frozenset({"instagram"}))
    assert row.exported, "the older file stands there still"


def test_a_file_placed_does_not_hide_that_another_could_not_be():
    session = finished().after(NotExported(A, Problem("Read-only."), "instagram"))
    session = session.after(Exported(A, file("original"), "original"))
    row = session.rows[A]
    assert row.trouble.message == "Read-only."
    mended = session.after(Exported(A, file("instagram"), "instagram")).rows[A]
    assert mended.trouble is None and mended.files == 2


@pytest.mark.parametrize(
    ("placed", "wanted", "exportable"),
    [((), {OWN}, 1), ((OWN,), {OWN}, 0), (("instagram",), BOTH, 1), (BOTH, BOTH, 0), ((WHEREVER,), BOTH, 0)],
)
def test_the_tally_counts_a_photo_until_it_went_to_every_destination(placed, wanted, exportable):
    row = replace(finished().rows[A], placed=frozenset(placed))
    assert tally([row], frozenset(wanted)).exportable == exportable


def test_other_destinations_are_counted_anew():
    counts, rows = (
        Counts(frozenset({"instagram"})),
        {A: replace(finished().rows[A], placed=frozenset({"instagram"}))},
    )
    counts.update(rows, rows)
    assert counts.tally().exportable == 0
    counts.want(frozenset(BOTH))
    assert (counts.tally().exportable, counts.tally().total) == (1, 1)


# --- the window over scripted work


@pytest.fixture
def window(open_window):
    window = open_window(backend=WorkingBackend(script=placing(*BOTH)))
    window.controller.prefer(ensemble="small", destinations=BOTH)
    return window


def test_destinations_are_ticked_by_mouse_and_keyboard_and_remembered(qtbot, open_window):
    window = open_window()
    window.view.go(EXPORT)
    destinations = window.view.page.form._destinations
    box = destinations.box("instagram")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    destinations.box("original").setFocus()
    qtbot.keyClick(destinations.box("original"), Qt.Key.Key_Space)
    assert set(window.controller.preferences.destinations) == set(BOTH)
    shown = window.view.page.form
    assert "original/" in shown._example.text() and "instagram/" in shown._example.text()
    assert "folder of its own" in shown._note.text()
    assert not shown._format.isEnabled()
    named = QAccessible.queryAccessibleInterface(box)
    assert named.text(QAccessible.Text.Name) == "For Instagram"
    qtbot.keyClick(destinations.box("original"), Qt.Key.Key_Space)
    box.click()
    assert window.controller.preferences.destinations == ()
    assert shown._format.isEnabled()


def test_one_key_places_every_file_and_a_second_does_nothing(qtbot, window, photos):
    backend = window.controller.backend
    accepted(qtbot, window, *photos)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, window)
    assert window.controller.tally.files == 6
    assert primary(window).text() == "Open output folder"
    before = len(backend.asked)
    window.commands.export()
    idle(qtbot, window)
    assert len(backend.asked) == before
    assert window.view.footer.notice == "Nothing is ready to be exported."


def test_a_further_destination_brings_the_photos_back_and_only_it_is_lacking(qtbot, window, photos):
    backend = window.controller.backend
    backend.script = placing("instagram")
    window.controller.prefer(destinations=("instagram",))
    accepted(qtbot, window, *photos)
    window.commands.export()
    idle(qtbot, window)
    assert window.controller.exportable == []
    window.controller.prefer(destinations=BOTH)
    window.controller.show_now()
    assert window.controller.tally.exportable == 3
    assert primary(window).text() == "Export 3"
    window.view.go(EXPORT)
    model = window.view.page.model
    assert model.index(0, DOING).data() == "Saved as a.jpg; still to come: 1"
    backend.script = placing(*BOTH)
    window.commands.export()
    idle(qtbot, window)
    window.view.page.refresh()
    assert model.index(0, DOING).data() == "Saved as instagram/a.jpg, original/a.jpg"
    assert "3 exported (6 files)" in window.view.page._summary.text()


def test_a_destination_that_fails_is_told_counted_and_tried_again(qtbot, window, photos):
    backend = window.controller.backend
    backend.script = placing(*BOTH, failing="instagram")
    ends = []
    window.controller.finished.connect(lambda well, failed: ends.append((well, failed)))
    accepted(qtbot, window, photos[0])
    window.commands.export()
    idle(qtbot, window)
    assert ends == [(0, 1)]
    assert window.controller.tally.exportable == 1
    window.view.go(EXPORT)
    assert window.view.page.model.index(0, DOING).data() == "The folder is read-only."
    backend.script = placing(*BOTH)
    window.view.page.table.selectAll()
    window.view.page.retry()
    idle(qtbot, window)
    assert ends[-1] == (1, 0)
    assert window.controller.session.rows[photos[0]].trouble is None


def test_a_list_from_before_destinations_were_written_down_is_not_exported_again(qtbot, open_window, photos):
    row = Row(photos[0], State.FINISHED, earlier_exports=1, placed=frozenset({WHEREVER}))
    backend = WorkingBackend(stored=[replace(row, earlier_verdict=streams.outcome(A).verdict.kind)])
    window = open_window(backend=backend)
    window.controller.prefer(destinations=BOTH)
    with qtbot.waitSignal(window.controller.loaded, timeout=PATIENCE_MS):
        window.controller.restore()
    window.controller.show_now()
    assert window.controller.exportable == []


# --- the window over the real queue, journal and files


@pytest.fixture
def program(monkeypatch, without_libraries, reopen):
    monkeypatch.setattr(wiring, "make_tools", lambda settings, *_: fake_tools(demonstration=False))
    return reopen


def test_files_stand_in_their_folders_at_their_sizes_and_stay_after_a_restart(
    qtbot, open_window, program, tmp_path
):
    photo = photo_file(tmp_path / "trip" / "a.jpg", side_px=1100)
    first = program()
    window = open_window(backend=first)
    window.controller.prefer(destinations=BOTH)
    accepted(qtbot, window, photo)
    window.commands.protect()
    idle(qtbot, window)
    window.commands.export()
    idle(qtbot, window)
    out = window.controller.preferences.out_folder
    sizes = {}
    for path in sorted(out.rglob("*.jpg")):
        with Image.open(path) as picture:
            sizes[path.relative_to(out).as_posix()] = max(picture.size)
    assert sizes == {"instagram/a.jpg": 1080, "original/a.jpg": 1108}
    stamps = {path: path.stat().st_mtime_ns for path in out.rglob("*.jpg")}
    window.close()
    first.close()
    again = open_window(backend=program())
    with qtbot.waitSignal(again.controller.loaded, timeout=PATIENCE_MS):
        again.controller.restore()
    again.controller.prefer(destinations=BOTH)
    again.controller.show_now()
    assert states(again) == ["Finished"]
    assert again.controller.exportable == []
    again.controller.export([photo])
    idle(qtbot, again)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.jpg")} == stamps
    again.controller.prefer(destinations=(*BOTH, "signal"))
    again.controller.show_now()
    again.commands.export()
    idle(qtbot, again)
    assert (out / "signal" / "a.jpg").exists()
    assert again.controller.exportable == []
