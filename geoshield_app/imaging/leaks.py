"""Sorts what a file tells into the faces of the leak, each with a sentence; nothing is sent anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from geoshield_app.domain.leaks import Leak, LeakKind
from geoshield_app.domain.photo import Coordinate, PhotoTags, Tag
from geoshield_app.imaging.leak_kinds import kind_of
from geoshield_app.imaging.sidecars import sidecars_of
from geoshield_app.imaging.signature import shown
from geoshield_app.places.gazetteer import Gazetteer

_FOLDERS = 2
"""How many folders above the photo are read for place names."""
_MOST_SHOWN = 4
_SENTENCES = {
    LeakKind.THUMBNAIL: "A small copy of the unprotected picture lies inside",
    LeakKind.MOTION: "A short film of the place is attached",
    LeakKind.FURTHER_PICTURES: "Further pictures of the place lie inside",
    LeakKind.TRAILER: "Data follows the end of the picture",
    LeakKind.MAKER_NOTES: "The maker's own block holds what nobody documents, often serial number and place",
    LeakKind.SERIAL_NUMBER: "Numbers tie it to one device or to other photos",
    LeakKind.OWNER: "It names a person",
    LeakKind.DATE: "It says when it was taken",
    LeakKind.TIME_ZONE: "Its time zone narrows the place to a strip of the Earth",
    LeakKind.PROFILE: "The colour profile holds words",
    LeakKind.TEXT: "It carries text",
    LeakKind.CAMERA: "It tells the camera and its settings",
    LeakKind.OTHER: "It carries more",
    LeakKind.UNREADABLE: "Part of it is damaged and could hold anything",
}
_WITH_VALUES = frozenset(
    {LeakKind.SERIAL_NUMBER, LeakKind.OWNER, LeakKind.DATE, LeakKind.TIME_ZONE, LeakKind.PROFILE, LeakKind.TEXT,
     LeakKind.CAMERA, LeakKind.TRAILER, LeakKind.OTHER}
)  # fmt: skip


def leaks_of(path: Path, tags: PhotoTags, gazetteer: Gazetteer) -> tuple[Leak, ...]:
    """Every face of the leak, the plainest first; ``tags`` are those of ``path`` (``imaging.tags.read_tags``).

    Besides the tags it looks at file and folder names and at files beside the photo; it reads, and never raises.
    """
    return _ordered([*_in_tags(tags, gazetteer), *_in_names(path, gazetteer), *_beside(path)])


def removed(
    before: PhotoTags, after: PhotoTags, gazetteer: Gazetteer
) -> tuple[tuple[Leak, ...], tuple[Leak, ...]]:
    """(gone, still there): the leaks of the original's tags that the other file has not, and of those it has."""
    gone, still = ([tag for tag in before.tags if (tag in after.tags) is there] for there in (False, True))
    left = before.coordinate if before.coordinate == after.coordinate else None
    lost = before.coordinate if left is None else None
    return (
        _ordered(_in_tags(PhotoTags(tuple(gone), lost), gazetteer)),
        _ordered(_in_tags(PhotoTags(tuple(still), left), gazetteer)),
    )


def _ordered(found: Iterable[Leak]) -> tuple[Leak, ...]:
    order = list(LeakKind)
    return tuple(sorted(found, key=lambda leak: order.index(leak.kind)))


def nearest_town(coordinate: Coordinate, gazetteer: Gazetteer) -> str:
    """'3 km from Lund, Sweden'."""
    city, distance_km = gazetteer.nearest(coordinate)
    return f"{distance_km:.0f} km from {city.name}, {city.country}"


def _in_tags(tags: PhotoTags, gazetteer: Gazetteer) -> Iterator[Leak]:
    sorted_tags: dict[LeakKind, list[Tag]] = {}
    for tag in tags.tags:
        if not tag.value.strip():
            continue
        sorted_tags.setdefault(_kind(tag, gazetteer), []).append(tag)
    for kind, members in sorted_tags.items():
        if kind is LeakKind.COORDINATE:
            yield _coordinate(tags.coordinate, members, gazetteer)
        elif kind is LeakKind.PLACE_NAME:
            yield Leak(kind, f"It names the place: {_values(members)}.", True, tuple(members))
        else:
            told = f": {_values(members)}" if kind in _WITH_VALUES else ""
            tells = any(tag.tells_place for tag in members) or kind is LeakKind.TIME_ZONE
            yield Leak(kind, f"{_SENTENCES[kind]}{told}.", tells, tuple(members))


def _kind(tag: Tag, gazetteer: Gazetteer) -> LeakKind:
    kind = kind_of(tag)
    if kind in (LeakKind.TEXT, LeakKind.OWNER, LeakKind.OTHER) and gazetteer.find_place_names(tag.value):
        return LeakKind.PLACE_NAME
    return kind


def _coordinate(coordinate: Coordinate | None, members: list[Tag], gazetteer: Gazetteer) -> Leak:
    if coordinate is None:
        tells = any(tag.tells_place for tag in members)
        return Leak(LeakKind.COORDINATE, f"It holds GPS tags: {_values(members)}.", tells, tuple(members))
    where = f"{coordinate.latitude:.4f}, {coordinate.longitude:.4f}, {nearest_town(coordinate, gazetteer)}"
    return Leak(LeakKind.COORDINATE, f"It says where it was taken: {where}.", True, tuple(members))


def _in_names(path: Path, gazetteer: Gazetteer) -> Iterator[Leak]:
    near = Path(*path.parts[-_FOLDERS - 1 :])
    names = gazetteer.place_names_in_path(near)
    if names:
        sentence = f"Its file or folder name tells a place: {', '.join(names)}."
        yield Leak(LeakKind.FILE_NAME, sentence, True, in_file=False)


def _beside(path: Path) -> Iterator[Leak]:
    for one in sidecars_of(path):
        tells = "which tells the place" if one.tells_place else "which may tell about it"
        yield Leak(
            LeakKind.SIDECAR,
            f"Beside it lies {shown(one.path)}, {tells}; do not hand it on.",
            one.tells_place,
            one.tags,
            in_file=False,
        )


def _values(members: list[Tag]) -> str:
    told = dict.fromkeys(f"{tag.name} = {tag.value[:60]}" for tag in members)
    more = f" and {len(told) - _MOST_SHOWN} more" if len(told) > _MOST_SHOWN else ""
    return "; ".join(list(told)[:_MOST_SHOWN]) + more
