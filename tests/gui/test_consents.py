"""Pictures are located elsewhere only after a word for this very run; refusing leaves those on this computer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.services import Consent, Purpose
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.batch_thread import Stream
from geoshield_app.gui.consents import CheckConsents, Elsewhere, Wish
from geoshield_app.gui.page import SETUP
from geoshield_app.gui.work_list import Kind, Task
from geoshield_app.storage.paths import config_dir
from geoshield_app.workflow.session import Row
from tests.gui import streams
from tests.gui.person import accepted, brought, drop, idle, mime, states, until
from tests.gui.working_backend import WorkingBackend
from tests.held_fakes import HELD_SECONDS

LEAVE = Consent("openai/gpt-4o", "api.example", Purpose.LOCATE_PROTECTED)
WIDE = replace(LEAVE, purpose=Purpose.LOCATE_UNPROTECTED)
TITLE = "Send these protected pictures away to be located?"


@dataclass
class Told(WorkingBackend):
    """Remembers under which settings each task was done."""

    found: Elsewhere = Elsewhere(LEAVE)
    settings: list[tuple[Kind, Settings]] = field(default_factory=list)

    def elsewhere(self, settings: Settings) -> Elsewhere:
        return self.found

    def work(
        self,
        tasks: Iterable[Task],
        settings: Callable[[], Settings],
        rows: Callable[[], Mapping[Path, Row]],
    ) -> Stream:
        for task in tasks:
            self.settings.append((task.kind, settings()))
            self.asked.append((task.kind, task.path))
            yield from self.script(task)

    def under(self, kind: Kind) -> list[Settings]:
        return [settings for done, settings in self.settings if done is kind]


@pytest.fixture
def backend() -> Told:
    return Told()


@pytest.fixture
def window(open_window, backend):
    window = open_window(backend=backend)
    window.controller.prefer(check_with="openai", ensemble="small")
    return window


def begun(qtbot, window) -> None:
    """Whatever waited for an answer has it."""
    until(qtbot, lambda: not window.controller.checks._finding.busy)
    idle(qtbot, window)


def protect(qtbot, window, photos) -> None:
    accepted(qtbot, window, *photos)
    window.commands.protect()
    begun(qtbot, window)


def test_the_very_words_are_shown_with_how_many_photos_before_anything_begins(
    qtbot, window, backend, answers, photos
):
    seen = []
    answers.agreed = lambda parent, text, more, yes, no="": (seen.append((text, more, states(window))), True)[
        1
    ]
    protect(qtbot, window, photos)
    ((text, more, before),) = seen
    assert text == TITLE
    assert LEAVE.sentence in more and "How many photos: 3." in more and "not remembered" in more
    assert before == ["Ready"] * 3
    assert states(window) == ["Finished"] * 3


def test_agreed_to_it_holds_for_this_run_and_is_gone_with_it(qtbot, window, backend, photos):
    protect(qtbot, window, photos)
    assert {(one.locators, one.locate_consent) for one in backend.under(Kind.PROTECT)} == {
        ("auto,openai", LEAVE)
    }
    now = window.controller.settings()
    assert (now.locators, now.locate_consent, now.locate_unprotected_consent) == ("auto", None, None)
    stored = (config_dir() / "window.json").read_text()
    assert "api.example" not in stored and "gpt-4o" not in stored


def test_refused_the_photos_are_checked_on_this_computer_alone(qtbot, window, backend, answers, photos):
    said = []
    window.commands.said.connect(said.append)
    answers.yes = False
    protect(qtbot, window, photos)
    assert states(window) == ["Finished"] * 3
    assert {(one.locators, one.locate_consent) for one in backend.under(Kind.PROTECT)} == {("auto", None)}
    assert said == ["Nothing is sent. Pictures are checked on this computer only."]


def test_a_look_alone_asks_for_nothing(qtbot, window, backend, answers, photos):
    brought(qtbot, window, *photos)
    assert answers.asked == []
    assert {one.locators for one in backend.under(Kind.LOOK)} == {"auto"}


def test_an_export_asks_too_and_one_key_for_both_asks_once(qtbot, window, backend, answers, photos):
    protect(qtbot, window, photos[:1])
    accepted(qtbot, window, *photos[1:])
    window.commands.export()
    begun(qtbot, window)
    assert all(row.is_exported for row in window.controller.session.rows.values())
    assert answers.asked == [TITLE, TITLE]
    assert "How many photos: 3." in answers.said[-1]
    assert {one.locate_consent for one in backend.under(Kind.EXPORT)} == {LEAVE}


def test_the_unprotected_photo_has_a_leave_of_its_own(qtbot, window, backend, answers, photos):
    window.controller.prefer(check_unprotected=True)
    protect(qtbot, window, photos)
    assert "UNPROTECTED" in answers.asked[0] and "the unprotected photo is sent" in answers.said[0]
    assert {(one.locate_consent, one.locate_unprotected_consent) for one in backend.under(Kind.PROTECT)} == {
        (None, WIDE)
    }


def test_a_service_on_this_computer_needs_no_word(qtbot, window, backend, answers, photos):
    backend.found = Elsewhere()
    protect(qtbot, window, photos)
    assert answers.asked == []
    assert {one.locators for one in backend.under(Kind.PROTECT)} == {"auto,openai"}


@pytest.mark.parametrize(("yes", "ends"), [(True, "Finished"), (False, "Ready")])
def test_one_that_cannot_be_asked_is_said_and_the_person_goes_on_without_or_not_at_all(
    qtbot, window, backend, answers, photos, yes, ends
):
    backend.found = Elsewhere(LEAVE, Problem("There is no key for api.example.", "Give it one."))
    answers.yes = yes
    protect(qtbot, window, photos)
    assert answers.said == ["There is no key for api.example. Give it one."]
    assert states(window) == [ends] * 3
    assert all(one.locators == "auto" for one in backend.under(Kind.PROTECT))


def test_a_question_that_breaks_is_one_that_cannot_be_answered(qtbot, window, backend, answers, photos):
    def broken(settings):
        raise RuntimeError("the library is gone")

    window.controller.checks._find = broken
    answers.yes = False
    protect(qtbot, window, photos)
    assert answers.asked == ["The model that was to check the pictures cannot be asked"]
    assert backend.under(Kind.PROTECT) == []


def test_nothing_begins_while_the_answer_is_still_being_found(qtbot, window, backend, photos):
    gate = threading.Event()
    find = backend.elsewhere
    window.controller.checks._find = lambda settings: gate.wait(HELD_SECONDS) and find(settings)
    accepted(qtbot, window, *photos)
    window.commands.protect()
    window.commands.protect()
    assert states(window) == ["Ready"] * 3
    gate.set()
    begun(qtbot, window)
    assert states(window) == ["Finished"] * 3
    assert [kind for kind, _ in backend.asked].count(Kind.PROTECT) == 3


@pytest.mark.parametrize(("yes", "ends"), [(True, "Finished"), (False, "Ready")])
def test_photos_that_join_a_run_which_sends_pictures_are_asked_about_too(
    qtbot, window, backend, answers, photos, yes, ends
):
    gate = backend.script = streams.Gate()
    accepted(qtbot, window, *photos[:2])
    window.commands.protect()
    until(qtbot, lambda: window.controller.running and bool(answers.asked))
    gate.let(1)
    drop(window, mime(photos[2]))
    until(qtbot, lambda: photos[2] in window.controller.session.rows)
    gate.let(7)
    until(qtbot, lambda: states(window)[2] == "Needs review")
    window.controller.show_now()
    library = window.view.pages["library"]
    library.show_path(photos[2])
    library.accept_all()
    window.controller.show_now()
    answers.yes = yes
    library.protect_selected()
    assert len(answers.asked) == 2 and "How many photos: 1." in answers.said[1]
    gate.let(100)
    begun(qtbot, window)
    assert states(window) == ["Finished", "Finished", ends]
    assert {one.locate_consent for one in backend.under(Kind.PROTECT)} == {LEAVE}


def test_every_run_is_asked_anew(qtbot, window, answers, photos):
    protect(qtbot, window, photos[:1])
    protect(qtbot, window, photos[1:2])
    assert len(answers.asked) == 2


def test_an_answer_nobody_asked_for_changes_nothing(qapp):
    checks = CheckConsents(lambda settings: Elsewhere(LEAVE), lambda: Wish("openai"), lambda: None)
    checks.answer(True)
    settings = Settings(Path())
    assert checks.over(settings) == settings


def test_the_choice_is_made_in_the_set_up_and_shows_what_would_be_sent(
    qtbot, open_window, backend, monkeypatch
):
    from geoshield_app import wiring_locators

    monkeypatch.setattr(wiring_locators, "elsewhere_names", lambda settings: ("openai", "ollama:see:cloud"))
    monkeypatch.setattr(wiring_locators, "here_sentence", lambda settings: "Nobody here.")
    window = open_window(backend=backend)
    page = window.view.pages[SETUP]
    page.checks._ask = lambda settings: ()
    window.view.go(SETUP)
    page.open_section("checking")
    section = page.sections["checking"]
    until(qtbot, lambda: section._here.text() == "Nobody here.")
    assert [section._who.itemText(n) for n in range(3)] == [
        "nobody",
        "GPT-4o, over the internet",
        "see:cloud, a cloud model of Ollama",
    ]
    assert not section._sentence.isVisibleTo(section)
    section._who.setCurrentIndex(1)
    section._who.activated.emit(1)
    until(qtbot, lambda: section._sentence.text() == LEAVE.sentence)
    section._before.click()
    until(qtbot, lambda: section._sentence.text() == WIDE.sentence)
    preferences = window.controller.preferences
    assert (preferences.check_with, preferences.check_unprotected) == ("openai", True)
    assert window.controller.settings().locators == "auto", "chosen is not allowed"


# --- over the real program and a real socket
