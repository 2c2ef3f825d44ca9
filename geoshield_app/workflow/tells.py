"""What a photo tells beside its pixels, looked up on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from geoshield_app.domain.leaks import Leak
from geoshield_app.domain.photo import PhotoTags
from geoshield_app.imaging.leaks import leaks_of
from geoshield_app.places.filter import without_places
from geoshield_app.places.gazetteer import City, Gazetteer
from geoshield_app.places.names import Mention
from geoshield_app.workflow.edits import sentences_in

TOWN_POPULATION = 15_000


@dataclass(frozen=True, slots=True)
class Tells:
    """The nearest town of the GPS tag, place names in the names of file and folder, and every face of the leak."""

    town: City | None = None
    town_km: float = 0.0
    in_path: tuple[str, ...] = ()
    leaks: tuple[Leak, ...] = ()


def tells(tags: PhotoTags, path: Path) -> Tells:
    """Looks all up; the first call loads the gazetteer (half a second)."""
    gazetteer = Gazetteer.load()
    in_path = gazetteer.place_names_in_path(Path(path.parent.name) / path.name)
    leaks = leaks_of(path, tags, gazetteer)
    if tags.coordinate is None:
        return Tells(in_path=in_path, leaks=leaks)
    town, town_km = gazetteer.nearest(tags.coordinate, TOWN_POPULATION)
    return Tells(town, town_km, in_path, leaks)


def place_mentions(text: str) -> tuple[Mention, ...]:
    """Where a description names a place."""
    return Gazetteer.load().mentions(text)


def without_place_names(text: str) -> str:
    """The description, sentence by sentence, with its place names taken out."""
    cleaned = (without_places(sentence)[0] for sentence in sentences_in(text))
    return " ".join(sentence for sentence in cleaned if sentence.strip())
