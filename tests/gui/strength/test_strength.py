"""Strength in words, its numbers, and the pattern on a part."""

from __future__ import annotations

from threading import Event as Flag

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QSignalSpy

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.findings import Draft, Origin, Region, SceneNotes, Treatment
from geoshield_app.domain.presets import recipe_named
from geoshield_app.domain.settings import Settings
from geoshield_app.gui import theme
from geoshield_app.gui.canvas.pyramid import pyramid_of
from geoshield_app.gui.strength import strength_words
from geoshield_app.gui.strength.estimating import expected
from geoshield_app.gui.strength.pattern_preview import (
    SIDE_PX,
    STEPS,
    Part,
    PatternPreview,
    inside,
    part_around,
    try_pattern,
)
from geoshield_app.gui.strength.strength_panel import StrengthPanel
from geoshield_app.gui.strength.strength_words import Expected, Strength
from geoshield_app.imaging.load import open_photo
from tests.fakes import CrashingProtector, FakeProtector, photo_file
from tests.gui.person import PATIENCE_MS, until
from tests.held_fakes import LingeringProtector

RUN = Strength("balanced", 6)


@pytest.mark.parametrize(
    ("own", "levels", "name"),
    [
        ((None, None), 6, "balanced"),
        (("strong", None), 12, "strong"),
        (("light", 3), 3, "light"),
        ((None, 9), 9, "balanced"),
    ],
)
def test_a_photos_own_strength_lies_over_that_of_the_run(own, levels, name):
    recipe = RUN.over(*own).recipe
    assert (recipe.budget_levels, recipe.name) == (levels, name)


@given(st.floats(10, 60))
def test_a_better_likeness_is_never_said_to_be_more_visible(psnr_db):
    order = ["seen", "seen in flat areas such as sky", "hard to see", "not seen without comparing"]
    said = [
        strength_words.visibility(Expected(None, value)).split(" (")[0] for value in (psnr_db, psnr_db + 5)
    ]
    assert order.index(said[0]) <= order.index(said[1])


def test_the_machine_is_asked_for_what_is_shown_and_the_photo_for_its_flat_parts(qapp, tmp_path):
    asked = []

    def machine(settings: Settings) -> tuple[float, float]:
        asked.append(settings.recipe.name)
        return 12.0, 34.0

    wall = pyramid_of(np.full((300, 400, 3), 90, np.uint8), (400, 300))
    settings = Settings(out=tmp_path, recipe=recipe_named("light"))
    assert expected(settings, wall, machine) == Expected(12.0, 34.0, 1.0)
    assert expected(settings, None, machine).flat_share is None
    assert asked == ["light", "light"]


@given(
    st.tuples(st.floats(-10, 5000), st.floats(-10, 5000)),
    st.tuples(st.integers(33, 5000), st.integers(33, 5000)),
)
def test_the_part_lies_in_the_photo_and_is_as_large_as_it_can_be(middle, size):
    box = part_around(middle, size)
    assert box.clipped(*size) == box
    assert (box.width_px, box.height_px) == (min(SIDE_PX, size[0]), min(SIDE_PX, size[1]))


def test_the_part_sees_accepted_boxes_where_they_lie_in_it():
    regions = (
        Region("a", Box(90, 90, 150, 120), 1.0, Origin.CLIP),
        Region("b", Box(0, 0, 50, 50), 1.0, Origin.CLIP),
        Region("c", Box(110, 110, 120, 120), 1.0, Origin.CLIP, accepted=False),
        Region("d", None, 1.0, Origin.CLIP),
    )
    (seen,) = inside(regions, Box(100, 100, 200, 200))
    assert (seen.label, seen.box) == ("a", Box(0, 0, 50, 20))


@pytest.fixture
def part(tmp_path):
    path = photo_file(tmp_path / "a.png", side_px=120)
    photo = open_photo(path)
    fill = Region("x", Box(20, 20, 40, 40), 1.0, Origin.PERSON, treatment=Treatment.FILL)
    draft = Draft(photo.ref, photo.tags, SceneNotes(("A street.",)), (fill,))
    return Part(path, Box(0, 0, 100, 90), draft, recipe_named("strong"), Settings(out=tmp_path))


def test_a_few_steps_with_the_photos_own_budget_make_the_pattern(qapp, part):
    protector = FakeProtector()
    pair = try_pattern(part, lambda settings, stopped: protector, Flag())
    ((base, plan),) = protector.seen
    assert (plan.recipe.steps, plan.recipe.budget_levels) == (STEPS, 12)
    assert base.shape == (90, 100, 3)
    assert len({tuple(pixel) for pixel in base[22:38, 22:38].reshape(-1, 3)}) == 1, "covered as in the run"
    assert pair.size_px == (100, 90)
    before, after = pair.before.levels[0].pixelColor(60, 60), pair.after.levels[0].pixelColor(60, 60)
    assert abs(before.red() - after.red()) == 12


def test_a_stopped_try_shows_nothing_and_closes_its_work(qapp, part):
    protector, stopped = FakeProtector(), Flag()
    stopped.set()
    assert try_pattern(part, lambda settings, stopped: protector, stopped) is None


def test_a_try_that_fails_is_told_in_a_sentence(qtbot, part):
    preview = PatternPreview(
        lambda settings, stopped: CrashingProtector(ModelUnusable("The encoder is gone."))
    )
    with qtbot.waitSignal(preview.failed, timeout=PATIENCE_MS) as heard:
        preview.ask(part)
    assert heard.args[0].message == "The encoder is gone."


def test_another_wish_stops_the_one_before(qtbot, part):
    protector = LingeringProtector()
    preview = PatternPreview(lambda settings, stopped: protector)
    spy = QSignalSpy(preview.ready)
    preview.ask(part)
    until(qtbot, lambda: len(protector.seen) == 1)
    with qtbot.waitSignal(preview.ready, timeout=PATIENCE_MS):
        preview.ask(part)
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    qtbot.wait(20)
    assert (spy.count(), protector.done, protector.closed) == (1, 1, 2)


def test_the_end_of_the_program_waits_for_a_try_that_it_stops(qtbot, part):
    protector = LingeringProtector()
    preview = PatternPreview(lambda settings, stopped: protector)
    preview.ask(part)
    until(qtbot, lambda: len(protector.seen) == 1)
    preview._end()
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    assert (protector.done, protector.closed) == (0, 1)


@pytest.fixture
def panel(qtbot):
    panel = StrengthPanel()
    qtbot.addWidget(panel)
    panel.show_strength(Strength("balanced"), Strength("balanced"), "demonstration")
    panel.show()
    return panel


def test_the_words_are_at_hand_and_the_numbers_behind_a_fold(panel):
    assert panel._buttons["balanced"].isChecked()
    assert not panel.budget.isVisible()
    panel.fold.click()
    assert panel.budget.isVisible()
    assert panel.budget.value() == 8


def test_a_preset_brings_its_own_budget(panel):
    spy = QSignalSpy(panel.asked)
    panel._buttons["strong"].click()
    assert spy.at(0) == ["strong", None]


def test_showing_a_strength_asks_for_nothing(panel):
    spy = QSignalSpy(panel.asked)
    panel.show_strength(Strength("strong", 5), Strength("balanced"), "small")
    assert spy.count() == 0
    assert panel.budget.value() == 5
    assert panel.as_all.isEnabled()


def test_the_slider_sets_the_budget_and_the_presets_own_is_none(panel):
    spy = QSignalSpy(panel.asked)
    panel.budget.setValue(5)
    panel.budget.setValue(8)
    assert [spy.at(number) for number in range(2)] == [["balanced", 5], ["balanced", None]]


def test_the_strength_shown_is_given_to_all(panel):
    panel.show_strength(Strength("light", 3), Strength("balanced"), "demonstration")
    spy, own = QSignalSpy(panel.asked_for_all), QSignalSpy(panel.asked)
    panel.for_all.click()
    panel.as_all.click()
    assert spy.at(0) == ["light", 3]
    assert own.at(0) == [None, None]


def test_what_is_expected_is_said_in_words(panel):
    panel.show_expected(Expected(42.0, 37.4, 0.25))
    assert panel._time.text() == "about 40 s"
    assert panel._visible.text() == "hard to see (37 dB); 25 % of this photo is flat"
    panel.show_expected(Expected())
    assert "known after" in panel._time.text()


def test_what_is_awaited_is_said_where_the_pattern_will_be(panel):
    panel.fold.click()
    panel.show_pattern(None, "Trying ...")
    assert panel.pattern.isVisible()
    assert panel.pattern.message == "Trying ..."
    panel.show_pattern(None)
    assert not panel.pattern.isVisible()


def test_pixels_of_the_part_are_those_of_the_photo(qapp, part):
    pair = try_pattern(part, lambda settings, stopped: FakeProtector(levels=0), Flag())
    photo = open_photo(part.path)
    seen = pair.before.levels[0].pixelColor(70, 60).getRgb()[:3]
    assert np.array_equal(seen, photo.rgb8[60, 70])


@pytest.mark.parametrize("width_px", [300, 340, 420])
def test_no_line_of_the_numbers_is_cut(qtbot, qapp, panel, width_px):
    theme.apply(qapp, theme.LIGHT)  # as the program is dressed: larger letters
    panel.resize(width_px, 600)
    panel.fold.click()
    panel.show_expected(Expected(75.0, 31.0, 0.16))
    for label in (panel._time, panel._visible, panel._levels):
        qtbot.waitUntil(
            lambda one=label: one.height() >= one.heightForWidth(one.width()), timeout=PATIENCE_MS
        )


def test_what_unfolds_asks_to_be_seen(panel):
    spy = QSignalSpy(panel.grown)
    panel.fold.click()
    panel.show_pattern(None, "Trying ...")
    assert [spy.at(number)[0] for number in range(spy.count())] == [panel._inside, panel.pattern]
