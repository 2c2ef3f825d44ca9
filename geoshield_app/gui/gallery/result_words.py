"""What came of a photo, in words: figures of the saved file, and who was asked where it is. Pure."""

from __future__ import annotations

from dataclasses import replace

from geoshield_app.domain.photo import Coordinate
from geoshield_app.domain.result import Guess, Located, Outcome, Verdict
from geoshield_app.gui import words
from geoshield_app.gui.canvas.facts import Fact
from geoshield_app.gui.gallery.world_map import Marked, Pin
from geoshield_app.gui.language import number, size, translate
from geoshield_app.gui.translation import spoken

NEAR_KM = 200.0
"""Nearer than that, a locator still knows the region."""


def figures(outcome: Outcome) -> list[tuple[str, str]]:
    """Label and value of everything measured on the saved file."""
    verdict, saved = outcome.verdict, outcome.saved
    file = f"{saved.format.upper()}, {size(saved.bytes)}"
    rows = [(translate("Result", "File"), file), *words.figures(replace(verdict, located=()))]
    encoders = ", ".join(one.encoder for one in verdict.similarities)
    if encoders:
        rows.append((translate("Result", "Worked against"), encoders))
    return rows


def guess_facts(verdict: Verdict, truth: Coordinate | None = None) -> list[Fact]:
    """The photo's own GPS tag, a line per locator and side, all with the signs of the map; and what is not promised."""
    facts = [fact for one in verdict.located for fact in _said(one)]
    if facts and truth is not None:
        facts = [Fact("pin-true", "text", translate("Result", "Where it was taken, by its GPS tag")), *facts]
    if not facts:
        text = translate("Result", "No independent locator was asked where this is.")
        facts = [Fact("note", "quiet", text)]
    return [*facts, Fact("note", "quiet", translate("Result", "Other models may still find it."))]


def notes_facts(verdict: Verdict) -> list[Fact]:
    return [Fact("note", "quiet", spoken(note)) for note in verdict.notes]


def marked(verdict: Verdict, truth: Coordinate | None) -> list[Marked]:
    """The guesses with a place, and the photo's own GPS tag."""
    places = []
    if truth is not None:
        places.append(Marked(Pin.TRUE, truth, translate("Result", "Where it was taken")))
    for one in verdict.located:
        for pin, guess, far in _sides(one):
            if guess.coordinate is not None:
                places.append(Marked(pin, guess.coordinate, _sentence(pin, guess, far)))
    return places


def _said(one: Located) -> list[Fact]:
    knew = _knew(one)
    return [
        Fact(_icon(pin), _token(pin, far, knew), _sentence(pin, guess, far))
        for pin, guess, far in _sides(one)
    ]


def _sides(one: Located) -> list[tuple[Pin, Guess, float | None]]:
    return [
        (Pin.BEFORE, one.before, one.distance_before_km),
        (Pin.AFTER, one.after, one.distance_after_km),
    ]


def _knew(one: Located) -> bool:
    """Whether it found the region before: only then its being lost now is good news."""
    return one.distance_before_km is not None and one.distance_before_km <= NEAR_KM


def _icon(pin: Pin) -> str:
    return "pin-before" if pin is Pin.BEFORE else "pin-after"


def _token(pin: Pin, far: float | None, knew: bool) -> str:
    if far is None:
        return "text"
    return "bad" if far <= NEAR_KM else "good" if pin is Pin.AFTER and knew else "text"


def _sentence(pin: Pin, guess: Guess, far: float | None) -> str:
    """'geoworld-near before: Lund, Sweden, 3 km off, 80 % sure'."""
    side = translate("Result", "before") if pin is Pin.BEFORE else translate("Result", "after")
    parts = [_place(guess)]
    if far is not None:
        parts.append(translate("Result", "{km} km off").format(km=number(far)))
    if guess.confidence is not None and not guess.refused:
        parts.append(translate("Result", "{percent} % sure").format(percent=round(100 * guess.confidence)))
    same = "" if guess.independent else f" ({translate('Result', 'the same model that described it')})"
    line = translate("Result", "{who}, {side}: {what}")
    return line.format(who=f"{guess.locator}{same}", side=side, what=", ".join(parts))


def _place(guess: Guess) -> str:
    if not guess.asked:
        return translate("Result", "not asked")
    if guess.refused:
        return translate("Result", "did not answer")
    return guess.place or translate("Result", "no place")
