"""Models are loaded once a session, shared in turns by runs and looks at the pattern, and let go when that is asked."""

from __future__ import annotations

import threading
from pathlib import Path
from threading import Event as Flag
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QThreadPool

from geoshield_app import wiring
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.presets import recipe_named
from geoshield_app.domain.settings import Settings
from geoshield_app.encoders.choice import choose_ensemble
from geoshield_app.gui.kept_models import KeptModels
from geoshield_app.gui.page import REVIEW
from geoshield_app.gui.strength.pattern_preview import Part, PatternPreview
from geoshield_app.gui.strength.strength_words import Expected
from tests.fakes import FakeProtector, fake_tools
from tests.gui import streams
from tests.gui.person import PATIENCE_MS, accepted, brought, idle, states, until
from tests.held_fakes import HELD_SECONDS, HeldProtector, LingeringProtector

SMALL, OTHER = Settings(Path(), ensemble="small"), Settings(Path(), ensemble="demonstration")


# --- kept


@pytest.fixture
def kept():
    made = SimpleNamespace(loaded=[], freed=0)

    def load(settings: Settings) -> str:
        made.loaded.append(settings.ensemble)
        return f"models of {settings.ensemble}"

    def free() -> None:
        made.freed += 1

    made.models = KeptModels(load, free)
    return made


def test_the_same_models_are_loaded_once(kept):
    assert kept.models.of(SMALL) is kept.models.of(SMALL)
    assert kept.loaded == ["small"]


def test_other_models_take_the_place_of_the_old_ones_which_go_first(kept):
    kept.models.of(SMALL)
    kept.models.of(OTHER)
    assert (kept.loaded, kept.freed) == (["small", "demonstration"], 1)


def test_what_was_let_go_is_loaded_anew_and_nothing_is_freed_twice(kept):
    kept.models.let_go()
    kept.models.of(SMALL)
    kept.models.let_go()
    kept.models.let_go()
    assert not kept.models.here
    kept.models.of(SMALL)
    assert (kept.loaded, kept.freed) == (["small", "small"], 1)


def test_models_that_could_not_be_loaded_are_tried_again():
    answers = iter([ModelUnusable("damaged"), "models"])

    def load(settings: Settings) -> object:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    models = KeptModels(load, lambda: None)
    with pytest.raises(ModelUnusable):
        models.of(SMALL)
    assert models.of(SMALL) == "models"


def test_two_threads_that_ask_at_once_load_once(kept):
    threads = [threading.Thread(target=kept.models.of, args=(SMALL,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert kept.loaded == ["small"]


# --- turns


@pytest.fixture
def part(photos, tmp_path):
    draft = streams.draft(photos[0])
    return Part(photos[0], Box(0, 0, 40, 40), draft, recipe_named("strong"), Settings(out=tmp_path))


def test_closing_ends_a_look_within_the_encoders_present_call(qtbot, part):
    protector = HeldProtector()
    preview = PatternPreview(lambda settings, stopped: protector)
    preview.ask(part)
    assert protector.began.wait(HELD_SECONDS)
    stopped = preview._stopped
    call = threading.Thread(target=lambda: stopped.wait(HELD_SECONDS) and protector.may_end.set())
    call.start()
    preview._end()
    call.join()
    assert (protector.calls, protector.closed) == (1, 1)
    assert QThreadPool.globalInstance().activeThreadCount() == 0


def test_a_look_that_was_stopped_while_models_were_loaded_does_not_begin(qtbot, part):
    loading, loaded, protector = Flag(), Flag(), HeldProtector()

    def make(settings, stopped):
        loading.set()
        assert loaded.wait(HELD_SECONDS)
        return protector

    preview = PatternPreview(make)
    preview.ask(part)
    assert loading.wait(HELD_SECONDS)
    preview.stop()
    loaded.set()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    assert protector.calls == 0


# --- the window over the real program


@pytest.fixture
def loads(monkeypatch, without_libraries):
    """How often the ensemble was loaded; both runs and looks get this fake."""
    found = SimpleNamespace(count=0, protector=FakeProtector(), freed=Flag())

    def load(settings):
        found.count += 1
        return SimpleNamespace(encoders=(), protector=found.protector)

    def tools(settings, loaded):
        return fake_tools(protector=loaded(settings).protector)

    monkeypatch.setattr(wiring, "load", load)
    monkeypatch.setattr("geoshield_app.gui.program.interruptible", lambda protector, stopped: protector)
    monkeypatch.setattr(wiring, "make_tools", tools)
    monkeypatch.setattr("geoshield_app.gui.program._unload_ollama", found.freed.set)
    monkeypatch.setattr("geoshield_app.gui.review.strength_desk.expected", lambda *wanted: Expected())
    return found


@pytest.fixture
def window(open_window, loads, reopen):
    return open_window(backend=reopen())


def look(qtbot, window, photo) -> None:
    """Try the pattern on a part of this photo, in Review."""
    window.view.go(REVIEW, photo)
    desk, panel = window.view.page.editor.strength, window.view.page.editor.side.strength
    until(qtbot, lambda: all(window.view.page.editor.canvas.photo))
    panel.fold.setChecked(True)
    panel.preview.click()
    until(qtbot, lambda: not desk._preview.busy)
    assert panel.pattern.isVisibleTo(panel) and not panel.pattern.message


def test_two_runs_and_two_looks_load_the_models_once(qtbot, window, loads, photos):
    accepted(qtbot, window, *photos)
    window.controller.protect(photos[:1])
    idle(qtbot, window)
    look(qtbot, window, photos[1])
    look(qtbot, window, photos[2])
    window.controller.protect(photos[1:])
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 3
    assert loads.count == 1


def test_a_look_goes_on_beside_a_run_with_the_models_of_the_run(qtbot, window, loads, photos):
    loads.protector = LingeringProtector()
    accepted(qtbot, window, *photos)
    window.commands.protect()
    until(qtbot, lambda: "Protecting" in states(window) and len(loads.protector.seen) == 1)
    look(qtbot, window, photos[2])
    assert window.controller.running
    assert (loads.count, len(loads.protector.seen)) == (1, 2)
    loads.protector.may_end.set()
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 3


def test_free_the_gpu_ends_a_look_and_lets_the_models_go(qtbot, window, loads, photos):
    loads.protector = LingeringProtector(2)
    brought(qtbot, window, *photos)
    look(qtbot, window, photos[0])
    window.view.page.editor.side.strength.preview.click()
    until(qtbot, lambda: len(loads.protector.seen) == 2)
    window.commands.free_gpu()
    assert not window.view.page.editor.strength._preview.busy
    until(qtbot, loads.freed.is_set)
    assert not window.controller.backend._models.here
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    assert (loads.protector.done, loads.protector.closed) == (1, 2)


# --- which ensemble


def test_the_run_the_estimate_and_the_look_take_the_same_ensemble_and_say_why_it_is_not_the_wanted_one(
    qtbot, window, loads, photos
):
    chosen = choose_ensemble("balanced")
    window.controller.come_back()
    settings = window.controller.settings()
    assert (settings.ensemble, settings.ensemble_note) == (chosen.name, chosen.note)
    assert "small" in settings.ensemble_note, "its weights are not on this machine"
    brought(qtbot, window, *photos)
    desk = window.view.pages[REVIEW].editor.strength
    asked = []
    desk._estimating.ask = lambda work: asked.append(work.args[0])
    window.view.go(REVIEW, photos[0])
    until(qtbot, lambda: all(window.view.page.editor.canvas.photo))
    window.view.page.editor.side.strength.fold.setChecked(True)
    assert asked and {(one.ensemble, one.ensemble_note) for one in asked} == {(chosen.name, chosen.note)}


def test_weights_that_arrive_are_used_from_the_next_photo_on(open_window, monkeypatch, reopen):
    from geoshield_app.encoders import choice

    window = open_window(backend=reopen())
    window.controller.come_back()
    assert window.controller.settings().ensemble == "demonstration"
    monkeypatch.setattr(choice, "missing_encoders", lambda name: ())
    window.controller.come_back()
    settings = window.controller.settings()
    assert (settings.ensemble, settings.ensemble_note) == ("small", "")
    window.controller.prefer(preset="paper")
    assert window.controller.settings().ensemble == "paper", "as on the command line"
    window.controller.prefer(ensemble="demonstration")
    assert (window.controller.settings().ensemble, window.controller.settings().ensemble_note) == (
        "demonstration",
        "",
    )
