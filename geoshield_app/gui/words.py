"""The words, icons and colours of states and verdicts: one table, everywhere the same."""

from __future__ import annotations

from geoshield_app.domain.events import Phase, State
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.photo import PhotoTags
from geoshield_app.domain.result import Guess, Located, Verdict, VerdictKind
from geoshield_app.gui.language import number, translate
from geoshield_app.gui.marked import QT_TRANSLATE_NOOP
from geoshield_app.gui.translation import spoken
from geoshield_app.workflow.session import Row

STATE_LOOKS: dict[State, tuple[str, str]] = {
    State.NEW: ("new", "quiet"),
    State.LOOKING: ("looking", "info"),
    State.NEEDS_REVIEW: ("review", "warn"),
    State.READY: ("ready", "info"),
    State.WAITING: ("waiting", "quiet"),
    State.PROTECTING: ("protecting", "info"),
    State.FINISHED: ("applied", "good"),
    State.SKIPPED: ("skipped", "quiet"),
    State.FAILED: ("failed", "bad"),
    State.CANCELLED: ("cancelled", "quiet"),
}
"""Icon and colour token of each state; the word is the state's own."""

VERDICT_LOOKS: dict[VerdictKind, tuple[str, str]] = {
    VerdictKind.PROTECTED: ("protected", "good"),
    VerdictKind.APPLIED: ("applied", "info"),
    VerdictKind.WEAKER: ("weaker", "warn"),
    VerdictKind.DEMONSTRATION: ("demonstration", "demo"),
}

PHASE_WORDS: dict[Phase, str] = {
    Phase.OPENING: QT_TRANSLATE_NOOP("Phases", "Opening"),
    Phase.DESCRIBING: QT_TRANSLATE_NOOP("Phases", "Describing"),
    Phase.FINDING: QT_TRANSLATE_NOOP("Phases", "Looking for what tells the place"),
    Phase.PREPARING: QT_TRANSLATE_NOOP("Phases", "Preparing"),
    Phase.OPTIMISING: QT_TRANSLATE_NOOP("Phases", "Protecting"),
    Phase.SAVING: QT_TRANSLATE_NOOP("Phases", "Saving"),
    Phase.CHECKING: QT_TRANSLATE_NOOP("Phases", "Checking"),
}

PRESET_WORDS = {
    "light": (
        QT_TRANSLATE_NOOP("Presets", "Light"),
        QT_TRANSLATE_NOOP("Presets", "Hardly visible, quick; helps least."),
    ),
    "balanced": (
        QT_TRANSLATE_NOOP("Presets", "Balanced"),
        QT_TRANSLATE_NOOP("Presets", "The usual choice: a faint pattern that is hard to see."),
    ),
    "strong": (
        QT_TRANSLATE_NOOP("Presets", "Strong"),
        QT_TRANSLATE_NOOP(
            "Presets",
            "A pattern you may notice in flat areas such as sky; takes about twice as long.",
        ),
    ),
}

_FEW_ELEMENTS = 6
"""Names that can be taken in at a glance."""

_STATES = (
    QT_TRANSLATE_NOOP("States", "New"),
    QT_TRANSLATE_NOOP("States", "Looking"),
    QT_TRANSLATE_NOOP("States", "Needs review"),
    QT_TRANSLATE_NOOP("States", "Ready"),
    QT_TRANSLATE_NOOP("States", "Waiting"),
    QT_TRANSLATE_NOOP("States", "Protecting"),
    QT_TRANSLATE_NOOP("States", "Finished"),
    QT_TRANSLATE_NOOP("States", "Skipped"),
    QT_TRANSLATE_NOOP("States", "Failed"),
    QT_TRANSLATE_NOOP("States", "Cancelled"),
    QT_TRANSLATE_NOOP("States", "Protected"),
    QT_TRANSLATE_NOOP("States", "Applied, not tested"),
    QT_TRANSLATE_NOOP("States", "Weaker than asked"),
    QT_TRANSLATE_NOOP("States", "Demonstration"),
)
"""The domain's own words, here for the translators."""
_MANY = (
    QT_TRANSLATE_NOOP("Many", "New"),
    QT_TRANSLATE_NOOP("Many", "Looking"),
    QT_TRANSLATE_NOOP("Many", "Needs review"),
    QT_TRANSLATE_NOOP("Many", "Ready"),
    QT_TRANSLATE_NOOP("Many", "Waiting"),
    QT_TRANSLATE_NOOP("Many", "Protecting"),
    QT_TRANSLATE_NOOP("Many", "Finished"),
    QT_TRANSLATE_NOOP("Many", "Skipped"),
    QT_TRANSLATE_NOOP("Many", "Failed"),
    QT_TRANSLATE_NOOP("Many", "Cancelled"),
    QT_TRANSLATE_NOOP("Many", "Protected"),
    QT_TRANSLATE_NOOP("Many", "Applied, not tested"),
    QT_TRANSLATE_NOOP("Many", "Weaker than asked"),
    QT_TRANSLATE_NOOP("Many", "Demonstration"),
)
"""The same of several photos: some languages have other words then."""


def demonstration_notice() -> str:
    return translate(
        "Words",
        "Only the demonstration models are here. They know drawn street scenes and protect no real photo; "
        "GPS and other tags are removed from real photos all the same.",
    )


def stays_here() -> str:
    return translate("Words", "Nothing leaves this computer. Your originals are never changed.")


def look(row: Row) -> tuple[str, str]:
    """Icon and colour token of a row: the verdict's once there is one."""
    return VERDICT_LOOKS[row.verdict] if _has_verdict(row) else STATE_LOOKS[row.state]  # type: ignore[index]


def state(row: Row) -> str:
    """The state's word in the window's language; the verdict's once there is one."""
    return state_word(row.verdict if row.verdict is not None and _has_verdict(row) else row.state)


def state_word(value: State | VerdictKind) -> str:
    """A state or verdict in the window's language."""
    return translate("States", value.value)


def counted(value: State | VerdictKind, count: int) -> str:
    """'3 Ready', in the window's language."""
    return f"{number(count)} {state_word(value) if count == 1 else translate('Many', value.value)}"


def phase(value: Phase) -> str:
    return translate("Phases", PHASE_WORDS[value])


def preset(name: str) -> tuple[str, str]:
    """The preset's word and its sentence; its own name for one that has no word."""
    word, sentence = PRESET_WORDS.get(name, (name, ""))
    return translate("Presets", word), translate("Presets", sentence) if sentence else ""


def sentence(row: Row) -> str:
    """One line for a list."""
    if row.step is not None:
        text = translate("Words", "Step {n} of {total}")
        return text.format(n=number(row.step.index), total=number(row.step.total))
    if row.phase is not None:
        return phase(row.phase)
    if row.trouble is not None:
        return spoken(row.trouble.message)
    return spoken(row.reason.splitlines()[0]) if row.reason else ""


def full_sentence(row: Row) -> str:
    """Why it is so, with the advice where there is one."""
    if row.trouble is not None:
        return spoken(row.trouble.sentence)
    return spoken(f"{row.reason} {row.advice}".strip())


def duration(seconds: float) -> str:
    """How long, as a person would say it: 'a few seconds', '40 s', '4 min', '1 h 20 min'."""
    if seconds < 5:
        return translate("Words", "a few seconds")
    if seconds < 60:
        return translate("Words", "{n} s").format(n=5 * round(seconds / 5))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Words", "{n} min").format(n=minutes)
    return translate("Words", "{hours} h {n} min").format(hours=minutes // 60, n=minutes % 60)


def figures(verdict: Verdict) -> list[tuple[str, str]]:
    """Label and value of everything measured on the saved file."""
    levels = translate("Words", "{n} of 255 levels")
    rows = [
        (translate("Words", "Largest change"), levels.format(n=verdict.largest_change_levels)),
        (translate("Words", "Average change"), levels.format(n=number(verdict.mean_change_levels, 2))),
        (translate("Words", "Likeness, PSNR"), f"{number(verdict.psnr_db, 1)} dB"),
        (translate("Words", "Likeness, SSIM"), number(verdict.ssim, 3)),
        (translate("Words", "Tags removed"), _tag_count(verdict)),
        (
            translate("Words", "Tags left"),
            ", ".join(tag.name for tag in verdict.tags_left) or translate("Words", "none"),
        ),
    ]
    asked = translate("Words", "Asked: {name}")
    return rows + [(asked.format(name=one.before.locator), located(one)) for one in verdict.located]


def located(one: Located) -> str:
    """What a locator said before and after."""
    return translate("Words", "before: {before}; after: {after}").format(
        before=f"{_guessed(one.before)}{_distance(one.distance_before_km)}",
        after=f"{_guessed(one.after)}{_distance(one.distance_after_km)}",
    )


def _guessed(guess: Guess) -> str:
    if not guess.asked:
        return translate("Words", "not asked")
    return translate("Words", "declined") if guess.refused else guess.place or translate("Words", "no place")


def tells(tags: PhotoTags) -> str:
    """What the file itself gives away, in one sentence."""
    if tags.coordinate is not None:
        where = f"{tags.coordinate.latitude:.4f}, {tags.coordinate.longitude:.4f}"
        return translate("Words", "The file says where it was taken: GPS {where}.").format(where=where)
    if tags.place_tags:
        names = ", ".join(tag.name for tag in tags.place_tags[:4])
        return translate("Words", "The file has tags that tell the place: {names}.").format(names=names)
    if tags.tags:
        return translate("Words", "No tag of the file tells the place.")
    return translate("Words", "The file has no tags.")


def elements(draft: Draft) -> str:
    """The names of what tells the place in the picture."""
    return ", ".join(_elements(draft)) or translate("Words", "nothing in particular")


def first_elements(draft: Draft) -> str:
    """The same, of many only the first and how many more."""
    names = _elements(draft)
    if len(names) <= _FEW_ELEMENTS + 1:
        return elements(draft)
    text = translate("Words", "{names} and {n} more")
    return text.format(names=", ".join(names[:_FEW_ELEMENTS]), n=number(len(names) - _FEW_ELEMENTS))


def _elements(draft: Draft) -> list[str]:
    return list(dict.fromkeys(element(region.label) for region in draft.regions if region.accepted))


def element(label: str) -> str:
    """The name of an element in the window's language; what a person or a model called it otherwise stays."""
    return translate("Elements", label)


def _has_verdict(row: Row) -> bool:
    return row.state is State.FINISHED and row.verdict is not None


def _tag_count(verdict: Verdict) -> str:
    total = len(verdict.tags_removed)
    place = sum(tag.tells_place for tag in verdict.tags_removed)
    if not total:
        return translate("Words", "there were none")
    return translate("Words", "{n} ({place} told the place)").format(n=number(total), place=number(place))


def _distance(distance_km: float | None) -> str:
    if distance_km is None:
        return ""
    return " " + translate("Words", "({n} km off)").format(n=number(distance_km))
