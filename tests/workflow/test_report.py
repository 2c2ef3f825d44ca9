"""The report: truth from the saved file, no place and no path unless asked, nothing that runs."""

from __future__ import annotations

import base64
import dataclasses
import io
import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from geoshield_app.domain.findings import Origin, Reason, SceneNotes
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.atomic import NameTaken
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.batch import run
from geoshield_app.workflow.report import write_report
from geoshield_app.workflow.report_facts import ReportChoices, facts_of
from geoshield_app.workflow.session import Session
from tests.fakes import LUND, TOKYO, FakeDescriber, FakeFinder, FakeLocator, fake_tools, photo_file

NOW = datetime(2026, 1, 2, 3, 4)
EVIL = '<script>alert("x")</script>'


class EvilDescriber(FakeDescriber):
    def describe(self, photo: object) -> SceneNotes:
        return SceneNotes((f"A street. {EVIL}",), ())


class WritingFinder(FakeFinder):
    """Reads a sign that names the town."""

    def find(self, photo, notes):  # type: ignore[no-untyped-def]
        (region, *_) = super().find(photo, notes)
        return (dataclasses.replace(region, label="Konditori Lund", origin=Origin.TEXT, reason=Reason.TEXT),)


@pytest.fixture
def session(tmp_path: Path, settings: Settings) -> Iterator[Session]:
    """Two photos and a broken one, in a folder whose name tells a place."""
    folder = tmp_path / "Stockholm harbour"
    photo_file(folder / "IMG_1.jpg", seed=1)
    photo_file(folder / "Lund cathedral.jpg", seed=2)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff broken")
    tools = fake_tools(
        describer=EvilDescriber(),
        finder=WritingFinder(),
        locators=(FakeLocator(LUND, TOKYO),),
        demonstration=False,
    )
    session = Session(accept_all=True)
    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        for event in run([folder], settings, lambda: tools, journal):
            session = session.after(event)
    yield session


def test_the_figures_are_those_of_the_saved_files(session: Session, settings: Settings) -> None:
    facts = facts_of(session, ReportChoices(), NOW)
    assert facts["states"] == {"Finished": 2, "Failed": 1} and facts["verdicts"] == {"Protected": 2}
    (file,) = facts["photos"][0]["files"]
    saved = settings.out / "IMG_1.jpg"
    assert file["bytes"] == saved.stat().st_size and file["ensemble"] == "demonstration"
    assert file["tags_removed"]["GPS"] == 4 and file["tags_left"] == []
    assert file["similarities"][0]["encoder"] == "fake"
    (asked,) = file["locators"]
    assert asked["distance_before_km"] < 2 and asked["distance_after_km"] > 8000


def test_without_being_asked_it_tells_no_place_and_no_path(session: Session, tmp_path: Path) -> None:
    html, data = write_report(tmp_path / "report.html", session, now=NOW)
    for text in (html.read_text(), data.read_text()):
        for secret in (
            "Stockholm",
            "Lund",
            "somewhere",
            "Konditori",
            "55.7",
            "13.1",
            str(tmp_path),
            "broken.jpg",
        ):
            assert secret not in text, secret


def test_asked_for_them_it_tells_places_and_paths(session: Session, tmp_path: Path) -> None:
    html, data = write_report(tmp_path / "report", session, ReportChoices(places=True, paths=True), NOW)
    for text in (html.read_text(), data.read_text()):
        for told in ("Stockholm harbour", "Lund cathedral.jpg", "somewhere", "Konditori", "55.70"):
            assert told in text, told
    assert "keep it to yourself" in html.read_text()


def test_a_models_text_is_escaped_and_nothing_can_run(session: Session, tmp_path: Path) -> None:
    html, _ = write_report(tmp_path / "report.html", session, now=NOW)
    text = html.read_text()
    assert EVIL not in text and "&lt;script&gt;" in text
    assert not re.search(r"<script|javascript:|\son\w+=|<link|<iframe|https?://", text)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'; img-src data:; style-src 'sha256-")
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    assert style is not None and "&#39;" not in style[1]


def test_the_policy_allows_exactly_our_style(session: Session, tmp_path: Path) -> None:
    import hashlib

    text = write_report(tmp_path / "report.html", session, now=NOW)[0].read_text()
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    allowed = re.search(r"style-src 'sha256-([^']+)'", text)
    assert style is not None and allowed is not None
    assert base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode() == allowed[1]


def test_its_pictures_are_small_and_of_the_protected_files_only(
    session: Session, tmp_path: Path, settings: Settings
) -> None:
    text = write_report(tmp_path / "report.html", session, now=NOW)[0].read_text()
    pictures = re.findall(r"data:image/jpeg;base64,([^\"]+)", text)
    assert len(pictures) == 2
    for picture in pictures:
        image = Image.open(io.BytesIO(base64.b64decode(picture)))
        assert max(image.size) <= 320 and not image.getexif() and "comment" not in image.info
    (settings.out / "IMG_1.jpg").unlink()
    text = write_report(tmp_path / "report.html", session, now=NOW)[0].read_text()
    assert text.count("data:image/jpeg") == 1, "a file that is gone has no picture, never the original's"


def test_an_earlier_report_is_replaced_and_another_file_is_not(session: Session, tmp_path: Path) -> None:
    write_report(tmp_path / "report.html", session, now=NOW)
    write_report(tmp_path / "report.json", session, now=NOW)
    (tmp_path / "mine.html").write_text("<!doctype html><p>mine")
    with pytest.raises(NameTaken):
        write_report(tmp_path / "mine", session, now=NOW)
    assert (tmp_path / "mine.html").read_text() == "<!doctype html><p>mine"
    assert not (tmp_path / "mine.json").exists()


def test_the_json_is_standard_and_adds_up(session: Session, tmp_path: Path) -> None:
    _, data = write_report(tmp_path / "report.html", session, now=NOW)
    facts = json.loads(data.read_text(), parse_constant=lambda word: pytest.fail(word))
    assert facts["geoshield_report"] == 1
    assert len(facts["photos"]) == facts["total"] == sum(facts["states"].values())


def test_elements_are_counted_and_writing_is_not_quoted(session: Session, tmp_path: Path) -> None:
    html, _ = write_report(tmp_path / "report.html", session, now=NOW)
    assert "Found in it: some writing (text)." in html.read_text()
