"""A report from the window: of the selected photos or of all, private unless the person says otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from geoshield_app import wiring
from geoshield_app.gui import commands
from geoshield_app.gui.chore import Chore, at_once
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.page import LIBRARY
from geoshield_app.gui.report.dialog import ReportDialog, ReportWish
from geoshield_app.gui.trouble import TroubleDialog
from geoshield_app.workflow.report_facts import NOTHING_MORE, ReportChoices
from tests.fakes import fake_tools, photo_file
from tests.gui.person import PATIENCE_MS, accepted, idle, until

ALL, SELECTED = ReportWish(False, NOTHING_MORE), ReportWish(True, NOTHING_MORE)


@pytest.fixture
def browser(monkeypatch) -> list[Path]:
    """What would have been opened."""
    opened: list[Path] = []
    monkeypatch.setattr(commands, "open_path", lambda path: not opened.append(path))
    return opened


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """In a folder whose name tells a place."""
    return [photo_file(tmp_path / "Stockholm harbour" / f"IMG_{n}.jpg", seed=n) for n in range(3)]


@pytest.fixture
def window(qtbot, open_window, monkeypatch, without_libraries, reopen, photos):
    """Over the real program: two photos are protected, one of them is exported, one is not reviewed."""
    monkeypatch.setattr(wiring, "make_tools", lambda settings, *_: fake_tools(demonstration=False))
    window = open_window(backend=reopen())
    accepted(qtbot, window, *photos)
    window.controller.protect(photos[:2])
    idle(qtbot, window)
    window.controller.export(photos[:1])
    idle(qtbot, window)
    yield window
    window.commands.reports.wait()


def saved(qtbot, window, answers, wish: ReportWish, target: Path) -> tuple[str, dict]:
    """The page and the file of the report that is saved now."""
    answers.wish, answers.chosen = wish, [target]
    qtbot.keyClick(
        window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    until(qtbot, lambda: not window.commands.reports.busy)
    text = target.with_suffix(".html").read_text("utf-8")
    return text, json.loads(target.with_suffix(".json").read_text("utf-8"))


def test_of_all_photos_it_is_written_opened_and_tells_no_place_and_no_path(
    qtbot, window, answers, browser, photos, tmp_path
):
    page, facts = saved(qtbot, window, answers, ALL, tmp_path / "report.html")
    assert facts["total"] == 3
    assert facts["states"] == {"Ready": 1, "Finished": 2}
    assert [photo["state"] for photo in facts["photos"]] == ["Finished", "Finished", "Ready"]
    assert facts["photos"][0]["files"][0]["name"] == "IMG_0.jpg"
    for told in (page, json.dumps(facts)):
        assert "Stockholm" not in told and "55.70" not in told and str(photos[0].parent) not in told
    assert page.count("data:image/jpeg;base64,") == 2
    assert browser == [tmp_path / "report.html"]
    assert window.view.footer.notice == f"The report was saved as {tmp_path / 'report.html'}."


def test_of_the_selected_photos_only_with_what_was_allowed(qtbot, window, answers, browser, photos, tmp_path):
    window.view.pages[LIBRARY].show_path(photos[1])
    wish = ReportWish(True, ReportChoices(places=True, paths=True), open_after=False)
    page, facts = saved(qtbot, window, answers, wish, tmp_path / "report")
    assert answers.asked[-2:] == ["report of 1 or 3", "GeoShield report.html"]
    assert [photo["path"] for photo in facts["photos"]] == [str(photos[1])]
    assert facts["photos"][0]["place"].startswith("55.70")
    assert browser == []
    assert "keep it to yourself" in page


def test_a_name_that_is_taken_by_something_else_is_one_sentence_and_the_file_stays(
    qtbot, window, answers, browser, tmp_path
):
    (tmp_path / "mine.html").write_text("my own page")
    answers.wish, answers.chosen = ALL, [tmp_path / "mine.html"]
    window.commands.save_report()
    until(qtbot, lambda: not window.commands.reports.busy)
    dialog = window.findChild(TroubleDialog)
    assert "it is no report" in dialog._problem.message
    dialog.reject()
    assert (tmp_path / "mine.html").read_text() == "my own page"
    assert browser == []


def test_an_earlier_report_is_replaced(qtbot, window, answers, browser, tmp_path):
    saved(qtbot, window, answers, ALL, tmp_path / "report.html")
    window.view.pages[LIBRARY].select_all()
    _, facts = saved(qtbot, window, answers, SELECTED, tmp_path / "report.html")
    assert facts["total"] == 3 and len(browser) == 2


def test_one_that_is_stopped_writes_nothing(qtbot, window, answers, browser, tmp_path):
    details = window.controller.backend.details

    def stopping(row):
        window.commands.reports.stop()
        return details(row)

    window.controller.backend.details = stopping
    window.commands.reports.write(tmp_path / "report.html", (), ALL)
    until(qtbot, lambda: not window.commands.reports.busy)
    assert not list(tmp_path.glob("report*")) and browser == []


def test_no_browser_is_said_and_the_report_is_there(qtbot, window, answers, monkeypatch, tmp_path):
    monkeypatch.setattr(commands, "open_path", lambda path: False)
    saved(qtbot, window, answers, ALL, tmp_path / "report.html")
    assert "no browser could be opened" in window.view.footer.notice


def test_going_back_at_either_question_writes_nothing(window, answers, browser, tmp_path):
    window.commands.save_report()
    answers.wish = ALL
    window.commands.save_report()
    assert not window.commands.reports.busy
    assert browser == []


def test_without_photos_there_is_nothing_to_report(open_window):
    window = open_window()
    window.refresh()
    assert not window.menus.actions["save_report"].isEnabled()


# --- the question


@pytest.mark.parametrize(("selected", "of_selection"), [(0, False), (1, False), (3, True)])
def test_several_selected_photos_are_what_is_meant_else_all(qtbot, selected, of_selection):
    dialog = ReportDialog(selected, 12)
    qtbot.addWidget(dialog)
    assert dialog.wish == ReportWish(of_selection, NOTHING_MORE)
    assert dialog.which.count() == (2 if selected else 1)


def test_the_question_begins_private_and_says_what_each_tick_means(qtbot):
    dialog = ReportDialog(2, 12)
    qtbot.addWidget(dialog)
    dialog.show()
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), "no sentence is cut"
    assert "no original, no place and no path" in dialog.holds.text()
    dialog.places.setFocus()
    qtbot.keyClick(dialog.places, Qt.Key.Key_Space)
    assert "tells places" in dialog.holds.text()
    dialog.paths.click()
    assert dialog.wish.choices == ReportChoices(places=True, paths=True)
    buttons = dialog.findChild(QDialogButtonBox)
    qtbot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_the_windows_own_question_answers_with_the_wish(qtbot, monkeypatch):
    monkeypatch.setattr(ReportDialog, "exec", lambda self: 1)
    assert Dialogs().report(None, 0, 5) == ALL
    monkeypatch.setattr(ReportDialog, "exec", lambda self: 0)
    assert Dialogs().report(None, 0, 5) is None


def test_an_errand_that_is_done_at_once_is_heard_by_who_listens_after_the_start(qtbot):
    heard = []
    chore = Chore(at_once(lambda: "done"))
    chore.start()
    assert not chore.wait(50), "it has not begun"
    chore.done.connect(heard.append)
    with qtbot.waitSignal(chore.finished, timeout=PATIENCE_MS):
        pass
    chore.wait()
    until(qtbot, lambda: heard == ["done"])


def test_an_errand_that_is_stopped_before_it_began_ends(qtbot):
    begun = []
    chore = Chore(at_once(lambda: begun.append(1)))
    chore.start()
    chore.requestInterruption()
    assert chore.wait(PATIENCE_MS)
    assert begun == []
