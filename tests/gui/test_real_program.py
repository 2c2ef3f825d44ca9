"""The window over the real queue, journal and files; only the models are fakes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from geoshield_app import wiring
from geoshield_app.domain.errors import WeightsMissing
from geoshield_app.gui.page import LIBRARY
from tests.fakes import CrashingProtector, fake_tools, photo_file, tree_of
from tests.gui.person import PATIENCE_MS, accepted, brought, drop, idle, mime, primary, states, until
from tests.held_fakes import LingeringProtector


@pytest.fixture
def tools(monkeypatch):
    """Sets what the wiring hands out."""

    def use(make) -> None:
        monkeypatch.setattr(wiring, "make_tools", lambda settings, *_: make(settings))

    use(lambda settings: fake_tools())
    return use


@pytest.fixture
def program(tools, reopen):
    return reopen


def out_of(window) -> Path:
    return window.controller.preferences.out_folder


def protect(qtbot, window) -> None:
    window.commands.protect()
    idle(qtbot, window)


def test_a_folder_is_mirrored_and_the_originals_stay_as_they_were(qtbot, open_window, program, photos):
    inner = photos[0].parent / "inner"
    inner.mkdir()
    photos[2].rename(inner / "c.jpg")
    before = tree_of(photos[0].parent)
    window = open_window(backend=program())
    accepted(qtbot, window, photos[0].parent)
    protect(qtbot, window)
    assert tree_of(out_of(window)) == {}
    window.commands.export()
    idle(qtbot, window)
    found = {path.relative_to(out_of(window)).as_posix() for path in out_of(window).rglob("*.jpg")}
    assert found == {"a.jpg", "b.jpg", "inner/c.jpg"}
    assert tree_of(photos[0].parent) == before


def test_everything_is_back_at_the_next_start(qtbot, open_window, program, photos):
    first = program()
    window = open_window(backend=first)
    accepted(qtbot, window, *photos[:2])
    brought(qtbot, window, photos[2])
    library = window.view.pages[LIBRARY]
    library.show_path(photos[1])
    library.exclude()
    window.controller.show_now()
    protect(qtbot, window)
    assert states(window) == ["Finished", "Skipped", "Needs review"]
    window.close()
    first.close()
    again = open_window(backend=program())
    with qtbot.waitSignal(again.controller.loaded, timeout=PATIENCE_MS):
        again.controller.restore()
    again.controller.show_now()
    assert states(again) == ["Finished", "Skipped", "Needs review"]
    assert again.controller.outcome(photos[0]) is not None
    assert again.controller.decision(photos[2]).draft.regions
    again.commands.export()
    idle(qtbot, again)
    assert [path.name for path in out_of(again).rglob("*.jpg")] == ["a.jpg"]


def test_missing_weights_are_one_sentence_on_each_photo(qtbot, open_window, program, tools, photos):
    def missing(settings):
        raise WeightsMissing("The weights of the ensemble are not on this machine.")

    tools(missing)
    window = open_window(backend=program())
    brought(qtbot, window, *photos)
    assert states(window) == ["Failed"] * 3
    assert primary(window).text() == "Try 3 again"


def test_a_crash_in_the_optimiser_fails_photos_and_leaves_no_file(qtbot, open_window, program, tools, photos):
    tools(lambda settings: fake_tools(protector=CrashingProtector(RuntimeError("CUDA error"))))
    window = open_window(backend=program())
    accepted(qtbot, window, *photos)
    protect(qtbot, window)
    assert states(window) == ["Failed"] * 3
    assert tree_of(out_of(window)) == {}


def test_closing_in_mid_run_leaves_no_half_file_and_goes_on_next_time(
    qtbot, open_window, program, tools, photos
):
    lingering = LingeringProtector()
    tools(lambda settings: fake_tools(protector=lingering))
    first = program()
    window = open_window(backend=first)
    accepted(qtbot, window, *photos)
    window.commands.protect()
    until(qtbot, lambda: len(lingering.seen) == 1 and "Protecting" in states(window))
    window.close()
    until(qtbot, lambda: not window.controller.running)
    first.close()
    assert tree_of(out_of(window)) == {}
    again = open_window(backend=program())
    with qtbot.waitSignal(again.controller.loaded, timeout=PATIENCE_MS):
        again.controller.restore()
    again.controller.show_now()
    assert states(again) == ["Ready"] * 3
    assert primary(again).text() == "Protect 3"


def test_a_result_that_is_made_anew_comes_back_when_the_window_closes(
    qtbot, open_window, program, tools, photos
):
    first = program()
    window = open_window(backend=first)
    accepted(qtbot, window, *photos)
    protect(qtbot, window)
    verdicts = [row.verdict for row in window.controller.session.rows.values()]
    lingering = LingeringProtector()
    tools(lambda settings: fake_tools(protector=lingering))
    window.controller.prefer(budget_levels=4)  # what is finished under the same settings is not made anew
    window.controller.protect(photos)
    until(qtbot, lambda: len(lingering.seen) == 1 and "Protecting" in states(window))
    window.close()
    until(qtbot, lambda: not window.controller.running)
    first.close()
    again = open_window(backend=program())
    with qtbot.waitSignal(again.controller.loaded, timeout=PATIENCE_MS):
        again.controller.restore()
    rows = again.controller.session.rows.values()
    assert [row.verdict for row in rows] == verdicts != [None] * 3
    assert states(again) == ["Finished"] * 3


def test_a_photo_that_vanished_is_a_sentence_and_the_others_go_on(qtbot, open_window, program, photos):
    window = open_window(backend=program())
    accepted(qtbot, window, *photos)
    photos[0].unlink()
    protect(qtbot, window)
    assert states(window) == ["Failed", "Finished", "Finished"]


def test_a_path_of_300_characters_with_emoji_goes_all_the_way(qtbot, open_window, program, tmp_path):
    folder = tmp_path / ("long" * 25) / ("path 📷 " * 12) / ("ä" * 60)
    photo = photo_file(folder / "🏖️ beach.jpg")
    assert len(str(photo)) > 300
    window = open_window(backend=program())
    accepted(qtbot, window, photo)
    protect(qtbot, window)
    window.commands.export()
    idle(qtbot, window)
    assert [path.name for path in out_of(window).rglob("*.jpg")] == ["🏖️ beach.jpg"]


def test_adding_photos_imports_no_torch(qtbot, open_window, program, photos):
    loaded = "torch" in sys.modules
    window = open_window(backend=program())
    drop(window, mime(*photos))
    idle(qtbot, window)
    assert ("torch" in sys.modules) == loaded
