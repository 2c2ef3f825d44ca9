"""Colours come from one table and can be read; icons exist for every word."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from geoshield_app.domain.events import Phase, State
from geoshield_app.domain.presets import PRESETS
from geoshield_app.domain.result import VerdictKind
from geoshield_app.gui import theme, words
from geoshield_app.gui.icons import icon
from geoshield_app.storage.resources import resource

GUI = Path(theme.__file__).parent
THEMES = (theme.LIGHT, theme.DARK)
INKS = ("text", "quiet", "good", "warn", "bad", "info", "demo", "accent")
PAPERS = ("window", "surface", "sunken", "selection")


def luminance(colour: str) -> float:
    """WCAG 2 relative luminance of '#rrggbb'."""
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_formula_knows_black_on_white():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("paper", PAPERS)
def test_text_can_be_read_on_every_ground(name, ink, paper):
    colours = theme.tokens(name)
    assert contrast(colours[ink], colours[paper]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_primary_button_can_be_read_and_edges_can_be_seen(name):
    colours = theme.tokens(name)
    assert contrast(colours["accent_text"], colours["accent"]) >= 4.5
    assert contrast(colours["accent_text"], colours["accent_over"]) >= 4.5
    assert contrast(colours["edge"], colours["surface"]) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_a_tick_and_its_empty_box_can_be_seen(name):
    colours = theme.tokens(name)
    drawing = resource("icons/tick.svg").read_text("utf-8")
    tick = re.search(r"#[0-9a-f]{6}", drawing)
    assert tick is not None and contrast(tick[0], colours["surface"]) >= 3
    assert contrast(colours["edge"], colours["surface"]) >= 3
    assert "::indicator" in theme.stylesheet(name), "the toolkit's own box is drawn in shades of the ground"


def test_both_themes_have_the_same_tokens():
    assert theme.tokens(theme.LIGHT).keys() == theme.tokens(theme.DARK).keys()


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_has_no_colour_of_its_own(name):
    assert not re.search(r"#[0-9a-fA-F]{3,6}\b", resource("theme/window.qss").read_text())
    assert "@" not in theme.stylesheet(name)


def test_every_word_has_its_look(qapp):
    assert words.STATE_LOOKS.keys() == set(State)
    assert words.VERDICT_LOOKS.keys() == set(VerdictKind)
    assert words.PHASE_WORDS.keys() == set(Phase)
    assert words.PRESET_WORDS.keys() <= PRESETS.keys()
    for name, token in [*words.STATE_LOOKS.values(), *words.VERDICT_LOOKS.values()]:
        assert not icon(name, theme.tokens(theme.DARK)[token]).isNull()


def test_no_two_verdicts_look_alike_without_colour():
    icons = [name for name, _ in words.VERDICT_LOOKS.values()]
    assert len(set(icons)) == len(icons)


@pytest.mark.parametrize("path", sorted(GUI.rglob("*.py")), ids=lambda path: path.name)
def test_signals_are_connected_to_named_slots(path):
    """A lambda would run in the emitting thread."""
    for node in ast.walk(ast.parse(path.read_text())):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "connect"
        ):
            assert not any(isinstance(part, ast.Lambda) for part in node.args), f"{path.name}:{node.lineno}"
            assert "partial" not in ast.unparse(node)
