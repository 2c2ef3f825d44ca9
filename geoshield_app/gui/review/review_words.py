"""The words of a review: reasons, origins and treatments, each once."""

from __future__ import annotations

from geoshield_app.domain.findings import Origin, Reason, Region, Treatment
from geoshield_app.gui.language import translate
from geoshield_app.gui.marked import QT_TRANSLATE_NOOP
from geoshield_app.gui.words import element

REASONS: dict[Reason, str] = {
    Reason.TEXT: QT_TRANSLATE_NOOP("Review", "writing"),
    Reason.ARCHITECTURE: QT_TRANSLATE_NOOP("Review", "architecture"),
    Reason.LANDMARK: QT_TRANSLATE_NOOP("Review", "landmark"),
    Reason.VEGETATION: QT_TRANSLATE_NOOP("Review", "plants"),
    Reason.VEHICLE: QT_TRANSLATE_NOOP("Review", "vehicle or plate"),
    Reason.STREET_FURNITURE: QT_TRANSLATE_NOOP("Review", "street furniture"),
    Reason.TERRAIN: QT_TRANSLATE_NOOP("Review", "terrain"),
    Reason.OTHER: QT_TRANSLATE_NOOP("Review", "other"),
}
ORIGINS: dict[Origin, str] = {
    Origin.DETECTOR: QT_TRANSLATE_NOOP("Review", "by the detector"),
    Origin.TEXT: QT_TRANSLATE_NOOP("Review", "by the text reader"),
    Origin.CLIP: QT_TRANSLATE_NOOP("Review", "by the models"),
    Origin.PERSON: QT_TRANSLATE_NOOP("Review", "drawn by you"),
}
TREATMENTS: dict[Treatment, tuple[str, str, str]] = {
    Treatment.PERTURB: (
        "pattern",
        QT_TRANSLATE_NOOP("Review", "Pattern"),
        QT_TRANSLATE_NOOP("Review", "Stays readable for people; models are misled."),
    ),
    Treatment.BLUR: (
        "blur",
        QT_TRANSLATE_NOOP("Review", "Blur"),
        QT_TRANSLATE_NOOP("Review", "Washed out; shapes and colours stay."),
    ),
    Treatment.MOSAIC: (
        "mosaic",
        QT_TRANSLATE_NOOP("Review", "Mosaic"),
        QT_TRANSLATE_NOOP("Review", "Large squares instead of detail."),
    ),
    Treatment.FILL: (
        "fill",
        QT_TRANSLATE_NOOP("Review", "Fill"),
        QT_TRANSLATE_NOOP("Review", "Painted over with one colour: nothing is left to see."),
    ),
}
"""Icon, word and what it does to the region."""


def reason_word(reason: Reason) -> str:
    return translate("Review", REASONS[reason])


def origin_word(origin: Origin) -> str:
    return translate("Review", ORIGINS[origin])


def treatment_word(treatment: Treatment) -> str:
    return translate("Review", TREATMENTS[treatment][1])


def treatment_tip(treatment: Treatment) -> str:
    return translate("Review", TREATMENTS[treatment][2])


def treatment_icon(treatment: Treatment) -> str:
    return TREATMENTS[treatment][0]


def next_treatment(treatment: Treatment) -> Treatment:
    """The one that B asks for."""
    order = list(TREATMENTS)
    return order[(order.index(treatment) + 1) % len(order)]


def about(region: Region) -> str:
    """'writing, 82 % sure, by the text reader'; says so when nobody has found it in the picture."""
    parts = [reason_word(region.reason)]
    if region.origin is not Origin.PERSON:
        parts.append(translate("Review", "{percent} % sure").format(percent=percent(region)))
    if region.box is None:
        parts.append(translate("Review", "not found yet: select it, press N and draw it"))
    else:
        parts.append(origin_word(region.origin))
    return ", ".join(parts)


def spoken(number: int, region: Region) -> str:
    """Everything about a region in one sentence, for screen readers."""
    accepted, rejected = translate("Review", "accepted"), translate("Review", "rejected")
    taken = accepted if region.accepted else rejected
    return f"{number}, {element(region.label)}, {taken}, {treatment_word(region.treatment)}, {about(region)}"


def percent(region: Region) -> int:
    return round(100 * max(0.0, min(region.score, 1.0)))
