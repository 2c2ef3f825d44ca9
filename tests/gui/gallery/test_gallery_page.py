"""Finished photos are compared; the one in work is watched; files are dragged out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QSignalSpy

from geoshield_app.domain.errors import NotFound
from geoshield_app.domain.events import Phase, Progress, State
from geoshield_app.domain.result import Outcome, Saved, Step, Verdict, VerdictKind
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.gallery.compare_paint import Mode
from geoshield_app.gui.gallery.page import GalleryPage
from geoshield_app.workflow.session import Row
from tests.fakes import photo_file
from tests.gui.gallery.jpegs import jpeg
from tests.gui.memory_backend import MemoryBackend
from tests.gui.person import PATIENCE_MS


def outcome(file: Path) -> Outcome:
    verdict = Verdict(VerdictKind.APPLIED, "Its tags are gone.", 8, 2.5, 36.2, 0.95, (), ())
    return Outcome(Saved(file, "0" * 64, 1000, "png"), verdict, 4.0)


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Three photos; a and b are protected and kept, a is exported, c is in work."""
    return [photo_file(tmp_path / f"{name}.png", side_px=120, seed=n) for n, name in enumerate("abc")]


@pytest.fixture
def controller(qtbot, qapp, photos: list[Path], tmp_path: Path) -> Iterator[Controller]:
    kept = {path: photo_file(tmp_path / "kept" / path.name, side_px=120, seed=9) for path in photos[:2]}
    exported = photo_file(tmp_path / "out" / "a.png", side_px=120, seed=9)
    backend = MemoryBackend(kept_files=kept)
    controller = Controller(Choices(qapp), backend, qapp)  # a parent: no other thread's collector may end it
    a, b, c = photos
    rows = {
        a: Row(a, State.FINISHED, outcome=outcome(kept[a]), exported=(outcome(exported),)),
        b: Row(b, State.FINISHED, outcome=outcome(kept[b])),
        c: Row(c, State.PROTECTING),
    }
    controller.session = replace(controller.session, rows=rows)
    yield controller
    controller.wait()
    controller.deleteLater()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)


@pytest.fixture
def page(qtbot, controller: Controller, photos: list[Path]) -> GalleryPage:
    page = GalleryPage(controller)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_path(photos[0])
    qtbot.waitUntil(lambda: page.compare.pair is not None, timeout=PATIENCE_MS)
    return page


def test_the_exported_file_is_compared_where_there_is_one_else_the_kept_one(qtbot, page, photos, tmp_path):
    assert page.compare.pair.wanted.after == tmp_path / "out" / "a.png"
    page.show_path(photos[1])
    qtbot.waitUntil(lambda: page.compare.pair is not None, timeout=PATIENCE_MS)
    assert page.compare.pair.wanted.after == tmp_path / "kept" / "b.png"


def test_the_next_photo_never_shows_the_one_before(qtbot, page, photos):
    page.show_path(photos[1])
    assert page.compare.pair is None
    assert page.compare.message
    page.show_path(photos[0])
    qtbot.waitUntil(lambda: page.compare.pair is not None, timeout=PATIENCE_MS)
    assert page.compare.pair.wanted.before == photos[0]


def test_modes_are_switched_and_d_goes_back(page):
    page.side_by_side()
    assert page.compare.mode is Mode.SIDE
    page.difference()
    assert page.compare.mode is Mode.DIFFERENCE
    assert page.tools.button("difference").isChecked()
    page.difference()
    assert page.compare.mode is Mode.SPLIT


def test_figures_and_verdict_are_those_of_the_photo(page):
    labels = [label.text() for label in page.pane.findChildren(type(page.pane._reason))]
    for text in ("a.png", "Applied, not tested", "Its tags are gone.", "PNG, 1.0 kB"):
        assert text in labels
    assert any("Other models may still find it" in text for text in page.pane.guesses.texts())


def test_only_an_exported_file_can_be_dragged_out(page, photos, tmp_path):
    assert page.pane.drag.isEnabled()
    assert page.pane.drag.mime().urls()[0].toLocalFile() == str(tmp_path / "out" / "a.png")
    page.show_path(photos[1])
    assert not page.pane.drag.isEnabled()


def test_the_strip_drags_the_results_and_not_the_originals(page, tmp_path):
    model = page.strip.model()
    indexes = [model.index(row) for row in range(model.rowCount())]
    urls = [url.toLocalFile() for url in model.mimeData(indexes).urls()]
    assert urls == [str(tmp_path / "out" / "a.png")]


def test_a_file_that_was_deleted_since_is_not_offered(page, tmp_path):
    (tmp_path / "out" / "a.png").unlink()
    page.refresh()
    assert not page.pane.drag.isEnabled()
    assert not page.enabled("show_result")


def test_an_original_that_is_gone_is_said(qtbot, page, photos):
    photos[1].unlink()
    page.show_path(photos[1])
    qtbot.waitUntil(lambda: "There is no file" in page.compare.message, timeout=PATIENCE_MS)
    assert NotFound.advice in page.compare.message


def test_the_photo_in_work_is_watched_and_then_compared(qtbot, page, controller, photos, tmp_path):
    page.show_path(photos[2])
    assert page._stack.currentWidget() is page.live
    step = Step(3, 9, (("total", 1.5),), jpeg((10, 200, 10)))
    controller.moved.emit(Progress(photos[2], Phase.OPTIMISING, step))
    assert page.live.picture.picture.pixelColor(5, 5).green() > 150
    file = photo_file(tmp_path / "kept" / "c.png", side_px=120, seed=9)
    controller.backend.kept_files[photos[2]] = file
    done = Row(photos[2], State.FINISHED, outcome=outcome(file))
    controller.session = replace(controller.session, rows={**controller.session.rows, photos[2]: done})
    page.refresh()
    assert page._stack.currentWidget() is page.compare
    qtbot.waitUntil(lambda: page.compare.pair is not None, timeout=PATIENCE_MS)


def test_export_and_review_are_asked_of_others(qtbot, page, controller, photos):
    asked = QSignalSpy(page.asked)
    page.export_selected()
    assert asked.at(0) == ["export_selected"]
    spy = QSignalSpy(page.go)
    page.review_again()
    assert spy.at(0) == ["review", photos[0]]


def test_blink_works_by_the_button_too(qtbot, page):
    button = page.tools.button("blink")
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert page.compare.blinking
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert not page.compare.blinking


def test_an_empty_gallery_says_what_will_be_here(qtbot, controller):
    controller.session = replace(controller.session, rows={})
    page = GalleryPage(controller)
    qtbot.addWidget(page)
    page.refresh()
    assert "before and after" in page.compare.message
    assert not page.enabled("difference")
