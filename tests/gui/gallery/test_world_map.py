"""The offline map, the falling line, and what was said, in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from geoshield_app.domain.events import Phase, Progress
from geoshield_app.domain.photo import Coordinate
from geoshield_app.domain.result import Guess, Located, Outcome, Saved, Similarity, Step, Verdict, VerdictKind
from geoshield_app.gui.gallery import result_words
from geoshield_app.gui.gallery.live_view import LiveView
from geoshield_app.gui.gallery.sparkline import Sparkline, line_through
from geoshield_app.gui.gallery.world_map import Marked, Pin, land, map_rect, paint_map, projected
from geoshield_app.gui.theme import LIGHT, tokens
from tests.fakes import LUND, TOKYO
from tests.gui.gallery.jpegs import jpeg

RECT = QRectF(0, 0, 720, 288)
WET = {"Atlantic": (30, -40), "Pacific": (0, -150), "Indian Ocean": (-30, 80), "Mediterranean": (34.5, 19)}
DRY = {
    "Lund": (55.7, 13.3),
    "Kansas": (38.5, -98),
    "Brazil": (-10, -52),
    "Congo": (-2, 24),
    "Siberia": (62, 100),
    "Australia": (-25, 134),
    "Chukotka": (66.5, -176),
}


@pytest.mark.parametrize("name", DRY)
def test_land_is_where_land_is(qapp, name):
    assert land(RECT).contains(projected(Coordinate(*DRY[name]), RECT))


@pytest.mark.parametrize("name", WET)
def test_sea_is_where_sea_is(qapp, name):
    assert not land(RECT).contains(projected(Coordinate(*WET[name]), RECT))


def test_the_edges_of_the_world_meet_the_edges_of_the_map():
    assert projected(Coordinate(84, -180), RECT) == QPointF(0, 0)
    assert projected(Coordinate(-60, 179.999), RECT).x() == pytest.approx(720, abs=0.1)
    assert projected(Coordinate(0, 540 - 1e-9), RECT).x() == pytest.approx(720, abs=0.1)
    assert projected(Coordinate(-90, 0), RECT).y() == 288


def test_the_map_keeps_its_sides(qapp):
    for rect in (QRectF(0, 0, 900, 200), QRectF(5, 5, 100, 900)):
        fitted = map_rect(rect)
        assert fitted.width() / fitted.height() == pytest.approx(2.5, rel=0.02)
        assert rect.contains(fitted)


def test_each_pin_is_painted_at_its_place_in_its_own_shape(qapp):
    image = QImage(720, 288, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter, colours = QPainter(image), tokens(LIGHT)
    marked = [Marked(Pin.BEFORE, LUND, "b"), Marked(Pin.AFTER, TOKYO, "a")]
    paint_map(painter, RECT, marked, colours)
    painter.end()
    ring, diamond = projected(LUND, RECT), projected(TOKYO, RECT)
    assert image.pixelColor(round(diamond.x()), round(diamond.y())) == QColor(colours["info"])
    assert image.pixelColor(round(ring.x()), round(ring.y())) != QColor(colours["bad"])
    assert image.pixelColor(round(ring.x() + 6), round(ring.y())).red() > 130


def test_a_falling_loss_falls_on_the_screen():
    points = line_through([3.0, 2.0, float("nan"), 1.0], QRectF(0, 0, 100, 10), total=5)
    assert [point.x() for point in points] == [0, 25, 75]
    assert [point.y() for point in points] == [0, 5, 10]
    assert line_through([], QRectF(0, 0, 100, 10), 5) == []
    assert line_through([2.0, 2.0], QRectF(0, 0, 100, 10), 2)[0].y() == 5


def test_one_value_a_step_though_each_encoder_tells_one(qtbot):
    line = Sparkline("loss")
    qtbot.addWidget(line)
    line.begin(4)
    for step, value in ((1, 5.0), (1, 4.0), (4, 2.0)):
        line.put(step, value)
    assert line.values() == (4.0, 4.0, 4.0, 2.0)
    assert not line.grab().isNull()


def outcome(*located: Located) -> Outcome:
    similar = (Similarity("geoworld-conv", 0.3, 0.2, 0.5),)
    verdict = Verdict(
        VerdictKind.APPLIED, "Because.", 8, 2.5, 36.2, 0.951, (), (), similar, located, ("A note.",)
    )
    return Outcome(Saved(Path("a.jpg"), "0" * 64, 123_456, "jpeg"), verdict, 4.0)


def test_figures_name_file_change_and_encoders(qapp):
    shown = dict(result_words.figures(outcome()))
    assert shown["File"] == "JPEG, 123.5 kB"
    assert shown["Worked against"] == "geoworld-conv"
    assert "8 of 255" in " ".join(shown.values())


def test_who_was_asked_is_said_before_and_after_and_nothing_is_promised(qapp):
    before, after = Guess("judge", "Lund", LUND, 0.81), Guess("judge", "Tokyo", TOKYO)
    facts = result_words.guess_facts(outcome(Located(before, after, 3.0, 8_700.0)).verdict)
    assert facts[0].text == "judge, before: Lund, 3 km off, 81 % sure"
    assert facts[1].text.startswith("judge, after: Tokyo, 8")
    assert (facts[0].token, facts[1].token) == ("bad", "good")
    assert facts[0].icon != facts[1].icon
    assert facts[-1].text == "Other models may still find it."


def test_that_a_locator_stays_wrong_is_no_good_news(qapp):
    before, after = Guess("judge", "Dubai", TOKYO), Guess("judge", "Kyoto", TOKYO)
    facts = result_words.guess_facts(outcome(Located(before, after, 12_000.0, 7_800.0)).verdict, LUND)
    assert [fact.token for fact in facts[:3]] == ["text", "text", "text"]
    assert [fact.icon for fact in facts[:3]] == ["pin-true", "pin-before", "pin-after"]


def test_a_locator_that_declines_is_said_to(qapp):
    silent = Guess("judge", "", None, refused=True)
    facts = result_words.guess_facts(outcome(Located(silent, silent)).verdict)
    assert "did not answer" in facts[0].text


def test_only_guesses_with_a_place_are_marked(qapp):
    silent, lund = Guess("judge", "", None), Guess("judge", "Lund", LUND)
    places = result_words.marked(outcome(Located(lund, silent)).verdict, TOKYO)
    assert [one.pin for one in places] == [Pin.TRUE, Pin.BEFORE]


def test_nothing_of_one_photo_is_shown_under_the_name_of_another(qtbot):
    live = LiveView()
    qtbot.addWidget(live)
    step = Step(1, 4, (("total", 2.0),), jpeg((200, 30, 30)))
    live.show_progress(Progress(Path("a.jpg"), Phase.OPTIMISING, step))
    assert not live.picture.picture.isNull()
    assert live.loss.values() == (2.0,)
    live.show_progress(Progress(Path("b.jpg"), Phase.OPENING))
    assert live.picture.picture.isNull()
    assert live.loss.values() == ()


def test_a_preview_that_is_no_picture_leaves_the_last_one(qtbot):
    live = LiveView()
    qtbot.addWidget(live)
    for index, data in ((1, jpeg((9, 9, 9))), (2, b"garbage"), (3, None)):
        live.show_progress(Progress(Path("a.jpg"), Phase.OPTIMISING, Step(index, 4, (), data)))
    assert not live.picture.picture.isNull()
