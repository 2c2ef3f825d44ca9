"""The window over the real batch, journal and files; only the models are fakes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from geoshield_app import wiring
from geoshield_app.domain.errors import WeightsMissing
from geoshield_app.gui.stream import real_stream
from geoshield_app.gui.trouble import TroubleDialog
from tests.fakes import CrashingProtector, FakeProtector, fake_tools, tree_of
from tests.gui.person import drop, mime, press, primary, states, until


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "results"


@pytest.fixture
def window(open_window, answers, out):
    window = open_window(real_stream)
    answers.chosen = [out]
    window.choose_out()
    return window


@pytest.fixture
def tools(monkeypatch):
    """Sets what the wiring hands out."""

    def use(make) -> None:
        monkeypatch.setattr(wiring, "make_tools", make)

    use(lambda settings: fake_tools())
    return use


def protect(qtbot, window, *paths: Path) -> None:
    drop(window, mime(*paths))
    press(qtbot, window)
    until(qtbot, lambda: not window.controller.running)
    window.refresh()


def test_a_folder_is_mirrored_and_the_originals_stay_as_they_were(qtbot, window, tools, photos, out):
    inner = photos[0].parent / "inner"
    inner.mkdir()
    photos[2].rename(inner / "c.jpg")
    before = tree_of(photos[0].parent)
    protect(qtbot, window, photos[0].parent)
    assert states(window) == ["Finished"] * 3
    assert {path.parent.relative_to(out) for path in out.rglob("*.jpg")} == {Path(), Path("inner")}
    assert tree_of(photos[0].parent) == before


def test_a_second_press_after_adding_more_redoes_nothing(qtbot, window, tools, photos, out):
    protect(qtbot, window, photos[0])
    first = tree_of(out)
    protect(qtbot, window, photos[1])
    assert states(window) == ["Finished"] * 2
    assert first.items() <= tree_of(out).items()
    assert len(tree_of(out)) == 2


def test_a_photo_done_in_an_earlier_window_is_skipped_and_says_where_it_is(
    qtbot, window, open_window, tools, photos, out
):
    protect(qtbot, window, photos[0])
    again = open_window(real_stream)
    protect(qtbot, again, photos[0])
    assert states(again) == ["Skipped"]
    assert "already done" in next(iter(again.controller.session.rows.values())).reason


def test_missing_weights_are_one_sentence_on_each_photo(qtbot, window, tools, photos):
    def missing(settings):
        raise WeightsMissing("The weights of the ensemble are not on this machine.")

    tools(missing)
    protect(qtbot, window, *photos)
    assert states(window) == ["Failed"] * 3
    assert primary(window).text() == "Try 3 again"


def test_a_crash_in_the_optimiser_fails_photos_and_leaves_no_file(qtbot, window, tools, photos, out):
    tools(lambda settings: fake_tools(protector=CrashingProtector(RuntimeError("CUDA error"))))
    protect(qtbot, window, *photos)
    assert states(window) == ["Failed"] * 3
    assert tree_of(out) == {}


def test_an_output_folder_among_the_originals_is_refused_in_one_sentence(
    qtbot, window, answers, tools, photos
):
    answers.chosen = [photos[0].parent / "out"]
    window.choose_out()
    protect(qtbot, window, photos[0].parent)
    dialog = window.findChild(TroubleDialog)
    assert dialog is not None
    assert "lies inside" in dialog._problem.message
    assert states(window) == ["Cancelled"] * 3


def test_a_second_geoshield_at_work_is_named(qtbot, window, tools, photos):
    with wiring.open_journal():
        protect(qtbot, window, photos[0])
    dialog = window.findChild(TroubleDialog)
    assert dialog is not None
    assert dialog._problem.exit_code == 2
    assert states(window) == ["Cancelled"]


def test_closing_in_mid_run_leaves_no_half_file(qtbot, window, tools, photos, out):
    tools(lambda settings: fake_tools(protector=FakeProtector(step_seconds=0.05)))
    drop(window, mime(*photos))
    press(qtbot, window)
    until(qtbot, lambda: "Protecting" in states(window))
    window.close()
    until(qtbot, lambda: not window.isVisible())
    assert tree_of(out) == {}


def test_adding_photos_imports_no_torch(window, photos):
    loaded = "torch" in sys.modules
    drop(window, mime(*photos))
    assert ("torch" in sys.modules) == loaded
