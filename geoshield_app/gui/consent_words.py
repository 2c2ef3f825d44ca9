"""The questions before something leaves this computer. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from geoshield_app.domain.services import Consent, Purpose
from geoshield_app.gui.consents import Asking
from geoshield_app.gui.language import number, translate
from geoshield_app.gui.translation import spoken


@dataclass(frozen=True, slots=True)
class Words:
    """A question, what stands below it, and its two answers."""

    title: str
    text: str
    yes: str
    no: str


def describe_question(consent: Consent, count: int) -> Words:
    """May new photos be described elsewhere?"""
    return Words(
        translate("Consent", "Send these photos away to be described?"),
        "\n\n".join((spoken(consent.sentence), photos(count), holds())),
        translate("Consent", "Send them"),
        translate("Consent", "Cancel"),
    )


def check_question(asking: Asking) -> Words:
    """May pictures be located elsewhere? Or: nobody there can be asked, go on without?"""
    if asking.problem is not None or asking.consent is None:
        said = spoken(asking.problem.sentence) if asking.problem is not None else ""
        return Words(
            translate("Consent", "The model that was to check the pictures cannot be asked"),
            said,
            translate("Consent", "Go on without it"),
            translate("Consent", "Cancel"),
        )
    unprotected = asking.consent.purpose is Purpose.LOCATE_UNPROTECTED
    title = (
        translate("Consent", "Send these UNPROTECTED photos away to be located?")
        if unprotected
        else translate("Consent", "Send these protected pictures away to be located?")
    )
    return Words(
        title,
        "\n\n".join((spoken(asking.consent.sentence), photos(asking.photos), holds())),
        translate("Consent", "Send them"),
        translate("Consent", "Check on this computer only"),
    )


def photos(count: int) -> str:
    return translate("Consent", "How many photos: {n}.").format(n=number(count))


def holds() -> str:
    """How long a leave lasts."""
    return translate("Consent", "This holds for the run that begins now and is not remembered.")


def shown(consent: Consent | None) -> str:
    """What would be sent, for the set-up."""
    return (
        translate("Consent", "Nothing leaves this computer.") if consent is None else spoken(consent.sentence)
    )
