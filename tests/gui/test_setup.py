"""Set-up: the doctor's list with remedies, models with progress, keys and consent, forgetting."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QPushButton

from geoshield_app.domain.errors import NoSpace
from geoshield_app.domain.services import Consent
from geoshield_app.domain.weights import Deed, Moved
from geoshield_app.gui.page import LIBRARY, SETUP
from geoshield_app.gui.setup import cloud, model_rows
from geoshield_app.gui.trouble import TroubleDialog
from geoshield_app.gui.work_list import Kind
from geoshield_app.workflow.preflight import Check
from tests.gui.person import brought, idle, states, until
from tests.gui.working_backend import WorkingBackend
from tests.held_fakes import HELD_SECONDS

CHECKS = (
    Check("space", True, "12 GB free."),
    Check("Ollama", False, "Ollama does not run.", "Start it.", needed=False, action="start-ollama"),
    Check("output folder", False, "It may not be written to.", "Choose another.", action="choose-folder"),
    Check("odd", False, "Something without a remedy.", "Look into it.", needed=False, action="unheard-of"),
)


@pytest.fixture
def window(open_window):
    return open_window(backend=WorkingBackend())


@pytest.fixture
def setup(window):
    page = window.view.pages[SETUP]
    page.checks._ask = lambda settings: CHECKS
    window.view.go(SETUP)
    return page


def buttons(widget) -> dict[str, QPushButton]:
    return {one.text(): one for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)}


def test_each_check_has_a_sentence_and_only_known_remedies_a_button(qtbot, setup):
    until(qtbot, lambda: "Choose another folder" in buttons(setup.checks))
    found = buttons(setup.checks)
    assert {"Start Ollama", "Choose another folder"} < found.keys()
    assert "unheard-of" not in {one.objectName() for one in found.values()}
    assert setup.checks._state.text() == "Something needed is missing."


def test_a_remedy_is_done_or_leads_to_the_part_that_does_it(qtbot, setup, answers, tmp_path):
    until(qtbot, lambda: "Choose another folder" in buttons(setup.checks))
    answers.chosen = [tmp_path / "other"]
    buttons(setup.checks)["Choose another folder"].click()
    assert setup._controller.preferences.out == tmp_path / "other"
    setup._lead("download-weights")
    assert setup._section() is setup.sections["models"]


def test_a_download_shows_progress_and_ends(qtbot, setup, monkeypatch):
    def fake(one):
        for done in (10, 50, 100):
            yield Moved(one.name, Deed.DOWNLOADING, "model.safetensors", done, 100)

    monkeypatch.setattr(model_rows, "download", fake)
    setup.open_section("models")
    section = setup.sections["models"]
    seen = []
    move = section._progress.valueChanged
    move.connect(seen.append)
    section._get([model_rows.named("clip-vit-b-16")])
    until(qtbot, lambda: section._present is None)
    assert 1000 in seen
    assert not section._progress.isVisibleTo(section)


def test_a_download_can_be_stopped(qtbot, setup, monkeypatch):
    permits = threading.Semaphore(1)

    def endless(one):
        while permits.acquire(timeout=HELD_SECONDS):
            yield Moved(one.name, Deed.DOWNLOADING, "x", 1, 100)

    monkeypatch.setattr(model_rows, "download", endless)
    setup.open_section("models")
    section = setup.sections["models"]
    section._get([model_rows.named("clip-vit-b-16"), model_rows.named("clip-vit-b-32")])
    until(qtbot, lambda: section._progress.value() == 10)
    section._stop_download()
    permits.release()
    until(qtbot, lambda: section._present is None)
    assert section._waiting == []


def test_a_full_disk_is_one_sentence_and_the_rest_is_not_tried(qtbot, setup, monkeypatch):
    def full(one):
        yield from ()
        raise NoSpace("There is no space left.")

    monkeypatch.setattr(model_rows, "download", full)
    setup.open_section("models")
    section = setup.sections["models"]
    section._get([model_rows.named("clip-vit-b-16"), model_rows.named("clip-vit-b-32")])
    until(qtbot, lambda: section._present is None)
    assert setup.findChild(TroubleDialog)._problem.message == "There is no space left."


def test_forgetting_asks_first_and_empties_the_list(qtbot, window, setup, answers, photos):
    brought(qtbot, window, *photos)
    answers.yes = False
    setup.sections["privacy"]._forget_everything()
    assert len(states(window)) == 3
    answers.yes = True
    setup.sections["privacy"]._forget_everything()
    window.controller.show_now()
    assert states(window) == []
    assert window.controller.backend.forgotten == 1
    window.view.go(LIBRARY)
    assert window.view.page.welcome.isVisible()


def test_retention_is_handed_on(setup):
    privacy = setup.sections["privacy"]
    privacy._days.setCurrentIndex(privacy._days.count() - 1)
    privacy._choose_days()
    assert setup._controller.backend.days is None


def test_nothing_is_sent_before_the_person_agrees(qtbot, window, answers, photos):
    window.controller.prefer(describer="openai")
    answers.yes = False
    brought(qtbot, window, *photos)
    assert states(window) == ["New"] * 3
    assert window.controller.backend.asked == []
    assert window.controller.settings().consent is None
    answers.yes = True
    window.commands.look()
    assert window.controller.settings().consent == Consent("openai/gpt-4o", "api.example")
    idle(qtbot, window)
    assert [kind for kind, _ in window.controller.backend.asked] == [Kind.LOOK] * 3
    assert window.controller.settings().consent is None, "it was given for one run"


@pytest.mark.skipif(not cloud.cloud_is_here(), reason="needs the package openai")
def test_a_key_goes_into_the_keyring_and_out_of_the_field(qtbot, setup, monkeypatch):
    kept = []
    monkeypatch.setattr(cloud, "_stored", lambda settings, key: kept.append(key) or "Ready.")
    monkeypatch.setattr(cloud, "_status", lambda settings: "Ready." if kept else "There is no key.")
    setup.open_section("cloud")
    section = setup.sections["cloud"]
    assert "unprotected" in section._sentence.text()
    section._key.setText("sk-123")
    section._store_key()
    assert section._key.text() == ""
    until(qtbot, lambda: section._state.text() == "Ready.")
    assert kept == ["sk-123"]
