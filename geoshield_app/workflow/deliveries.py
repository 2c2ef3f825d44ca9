"""What is made of one protected photo: a file for each place it goes to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from geoshield_app.domain.destination import OWN
from geoshield_app.domain.plan import Output
from geoshield_app.domain.settings import Settings
from geoshield_app.imaging.destinations import destination_named
from geoshield_app.workflow.naming import with_suffix


@dataclass(frozen=True, slots=True)
class Delivery:
    """One file for each photo."""

    output: Output
    folder: PurePath = PurePath()
    """Below OUT; empty while there is one delivery only."""
    keep_format: bool = True
    """False: a photo with transparency becomes PNG instead of being refused as JPEG."""
    name: str = ""
    """The destination's."""

    @property
    def destination(self) -> str:
        """The name, or OWN where there is none."""
        return self.name or OWN

    def target(self, out: Path, stem: PurePath) -> Path:
        """Where the file of that photo belongs."""
        return out / self.folder / with_suffix(stem, self.output.format.suffix)


def deliveries_of(settings: Settings) -> tuple[Delivery, ...]:
    """As the destinations ask, or the one that ``settings.output`` describes. UsageError for an unknown name.

    Several destinations get a folder each, named as they are.
    """
    names = tuple(dict.fromkeys(settings.destinations))
    if not names:
        return (Delivery(settings.output, keep_format=settings.format_given),)
    return tuple(
        Delivery(
            _output(name, settings), PurePath(name if len(names) > 1 else ""), keep_format=False, name=name
        )
        for name in names
    )


def _output(name: str, settings: Settings) -> Output:
    """The destination's, with what the person asked for on top."""
    output = destination_named(name).output(settings.output.tags)
    return replace(output, format=settings.output.format) if settings.format_given else output
