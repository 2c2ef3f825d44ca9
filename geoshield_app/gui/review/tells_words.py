"""'This photo tells': what its file gives away and why its notes need a look, as facts. Pure."""

from __future__ import annotations

from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.leaks import Leak, LeakKind
from geoshield_app.domain.photo import PhotoTags, Tag
from geoshield_app.domain.result import Verdict
from geoshield_app.gui.canvas.facts import Fact
from geoshield_app.gui.language import number, translate
from geoshield_app.gui.translation import spoken
from geoshield_app.vlm.stand_in import USED
from geoshield_app.workflow.tells import Tells

MOST_TAGS = 6
MOST_CHARACTERS = 60


def tells_facts(tags: PhotoTags, known: Tells | None, verdict: Verdict | None) -> list[Fact]:
    """Red until the protected copy is without it, then green; ``known`` is None while it is looked up."""
    clean = verdict is not None and not any(tag.tells_place for tag in verdict.tags_left)
    facts = [
        *_gps(tags, known, clean),
        *_place_tags(tags, known, clean),
        *_others(tags, known, verdict if clean else None),
    ]
    if known is not None and known.in_path:
        names = ", ".join(known.in_path)
        text = translate("Review", "The name of the file or folder tells it too: {names}").format(names=names)
        facts.append(Fact("folder", "warn", text))
    return facts or [Fact("accept", "good", translate("Review", "No tag of the file tells the place."))]


def notes_facts(notes: SceneNotes) -> list[Fact]:
    """What the describer was not sure of; that the built-in one stood in is no fault of the photo."""
    return [Fact("note", "quiet" if said.endswith(USED) else "warn", spoken(said)) for said in notes.problems]


def _gps(tags: PhotoTags, known: Tells | None, clean: bool) -> list[Fact]:
    if tags.coordinate is None:
        return []
    text = f"GPS {tags.coordinate.latitude:.4f}, {tags.coordinate.longitude:.4f}"
    if known is not None and known.town is not None:
        near = translate("Review", "{km} km from {town}, {country}")
        where = near.format(km=_km(known.town_km), town=known.town.name, country=known.town.country)
        text = f"{text}: {where}"
    return [_removed(text) if clean else Fact("place", "bad", text)]


def _place_tags(tags: PhotoTags, known: Tells | None, clean: bool) -> list[Fact]:
    """But those that one sentence about all place names tells below."""
    below = {tag for leak in known.leaks if _names_places(leak) for tag in leak.tags} if known else set()
    shown = [
        tag for tag in tags.place_tags if not (tags.coordinate and tag.group == "GPS") and tag not in below
    ]
    facts = [_tag_fact(tag, clean) for tag in shown[:MOST_TAGS]]
    if len(shown) > MOST_TAGS:
        more = translate("Review", "and %n more that tell the place", "", len(shown) - MOST_TAGS)
        facts.append(_removed(more) if clean else Fact("tag", "bad", more))
    return facts


def _tag_fact(tag: Tag, clean: bool) -> Fact:
    value = " ".join(tag.value.split())
    short = value if len(value) <= MOST_CHARACTERS else f"{value[:MOST_CHARACTERS]} ..."
    text = f"{tag.group} {tag.name}: {short}" if short else f"{tag.group} {tag.name}"
    return _removed(text) if clean else Fact("tag", "bad", text)


def _others(tags: PhotoTags, known: Tells | None, verdict: Verdict | None) -> list[Fact]:
    """Thumbnail, film, maker notes, time zone, sidecar ... one by one; only their number while they are sorted."""
    if known is not None:
        gone = frozenset(verdict.tags_removed) if verdict is not None else frozenset()
        return [_leak_fact(leak, gone) for leak in known.leaks if not _told_above(leak)]
    count = len(tags.tags) - len(tags.place_tags)
    if not count:
        return []
    text = translate("Review", "Other tags: %n (camera, date and the like)", "", count)
    return [_removed(text) if verdict is not None else Fact("tag", "quiet", text)]


def _names_places(leak: Leak) -> bool:
    """One sentence for tags that name a place and texts that do."""
    return leak.kind is LeakKind.PLACE_NAME and not all(tag.tells_place for tag in leak.tags)


def _told_above(leak: Leak) -> bool:
    if leak.kind is LeakKind.PLACE_NAME:
        return not _names_places(leak)
    return leak.kind in (LeakKind.COORDINATE, LeakKind.FILE_NAME)


def _leak_fact(leak: Leak, gone: frozenset[Tag]) -> Fact:
    """What the person chose to keep, such as the date, is not said to be removed."""
    if leak.in_file and gone.issuperset(leak.tags):
        return _removed(spoken(leak.sentence))
    icon = "tag" if leak.in_file else "folder"
    return Fact(icon, "bad" if leak.tells_place else "quiet", spoken(leak.sentence))


def _removed(text: str) -> Fact:
    return Fact("accept", "good", translate("Review", "Removed from the result: {what}").format(what=text))


def _km(distance_km: float) -> str:
    return number(distance_km, 1 if distance_km < 10 else 0)
