"""The words, icons and colours of states and verdicts: one table, everywhere the same."""

from __future__ import annotations

from geoshield_app.domain.events import Phase, State
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.photo import PhotoTags
from geoshield_app.domain.result import Located, Outcome, Verdict, VerdictKind
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
    Phase.OPENING: "Opening",
    Phase.DESCRIBING: "Describing",
    Phase.FINDING: "Looking for what tells the place in",
    Phase.PREPARING: "Preparing",
    Phase.OPTIMISING: "Protecting",
    Phase.SAVING: "Saving",
    Phase.CHECKING: "Checking",
}

PRESET_WORDS = {
    "light": ("Light", "Hardly visible, quick; helps least."),
    "balanced": ("Balanced", "The usual choice: a faint pattern that is hard to see."),
    "strong": ("Strong", "A pattern you may notice in flat areas such as sky; takes about twice as long."),
}

DEMONSTRATION_NOTICE = (
    "This copy has only the demonstration models. They know drawn street scenes and protect no real photo. "
    "GPS and other tags are removed from real photos all the same."
)
STAYS_HERE = "Nothing leaves this computer. Your originals are never changed."


def look(row: Row) -> tuple[str, str]:
    """Icon and colour token of a row: the verdict's once there is one."""
    return STATE_LOOKS[row.state] if row.verdict is None else VERDICT_LOOKS[row.verdict]


def state(row: Row) -> str:
    """The state's word; the verdict's once there is one."""
    return row.state.value if row.verdict is None else row.verdict.value


def sentence(row: Row) -> str:
    """One line for the list."""
    if row.outcome is not None:
        return result(row.outcome)
    if row.step is not None:
        return f"Step {row.step.index} of {row.step.total}"
    return row.reason.splitlines()[0] if row.reason else ""


def full_sentence(row: Row) -> str:
    """Why it is so, with the advice where there is one."""
    return f"{row.reason} {row.advice}".strip()


def duration(seconds: float) -> str:
    """How long, as a person would say it: 'a few seconds', '40 s', '4 min', '1 h 20 min'."""
    if seconds < 5:
        return "a few seconds"
    if seconds < 60:
        return f"{5 * round(seconds / 5)} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def figures(verdict: Verdict) -> list[tuple[str, str]]:
    """Label and value of everything measured on the saved file."""
    rows = [
        ("Largest change", f"{verdict.largest_change_levels} of 255 levels"),
        ("Average change", f"{verdict.mean_change_levels:.2f} levels"),
        ("Likeness, PSNR", f"{verdict.psnr_db:.1f} dB"),
        ("Likeness, SSIM", f"{verdict.ssim:.3f}"),
        ("Tags removed", _tag_count(verdict)),
        ("Tags left", ", ".join(tag.name for tag in verdict.tags_left) or "none"),
    ]
    return rows + [(f"Asked: {one.before.locator}", located(one)) for one in verdict.located]


def located(one: Located) -> str:
    """What a locator said before and after."""
    before, after = one.before.place, one.after.place
    return f"before: {before}{_distance(one.distance_before_km)}; after: {after}{_distance(one.distance_after_km)}"


def result(outcome: Outcome) -> str:
    """One line for the list."""
    return f"Saved as {outcome.saved.path.name}"


def tells(tags: PhotoTags) -> str:
    """What the file itself gives away, in one sentence."""
    if tags.coordinate is not None:
        where = f"{tags.coordinate.latitude:.4f}, {tags.coordinate.longitude:.4f}"
        return f"The file says where it was taken: GPS {where}."
    if tags.place_tags:
        return f"The file has tags that tell the place: {', '.join(tag.name for tag in tags.place_tags[:4])}."
    return "No tag of the file tells the place." if tags.tags else "The file has no tags."


def elements(draft: Draft) -> str:
    """The names of what tells the place in the picture."""
    names = dict.fromkeys(region.label for region in draft.regions if region.accepted)
    return ", ".join(names) or "nothing in particular"


def _tag_count(verdict: Verdict) -> str:
    total = len(verdict.tags_removed)
    place = sum(tag.tells_place for tag in verdict.tags_removed)
    return f"{total} ({place} told the place)" if total else "there were none"


def _distance(distance_km: float | None) -> str:
    return "" if distance_km is None else f" ({distance_km:,.0f} km off)"
