"""The destinations of resources/destinations.toml, and when an output is likely to lose its pattern."""

from __future__ import annotations

import functools
import tomllib
from datetime import date
from typing import Any

from geoshield_app.domain.destination import Destination
from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.storage.resources import resource

SURVIVAL_QUALITY = 50
"""The lowest JPEG quality that was measured: with the preset balanced the held-out judge named the right city for
0.08 of 48 GeoWorld scenes from the plain file, after JPEG 75 and after JPEG 50 ('geoshield evaluate strength
--scenes 48 --disturbed'). Lower was never tried, and neither were real photos."""
RESIZED_AFTERWARDS = (
    "Resize before protecting, not afterwards: every later change of size weakens the pattern."
)


@functools.cache
def destinations() -> tuple[Destination, ...]:
    """Every destination, in the order they are offered; the first keeps the photo's size.

    Raises ValueError or KeyError when the file is not as it should be.
    """
    rows = tomllib.loads(resource("destinations.toml").read_text("utf-8"))["destination"]
    return tuple(_destination(row) for row in rows)


def destination_named(name: str) -> Destination:
    """The destination of that name; UsageError with the names there are."""
    found = next((one for one in destinations() if one.name == name.lower()), None)
    if found is None:
        names = ", ".join(one.name for one in destinations())
        raise UsageError(f"There is no destination '{name}'.", advice=f"Choose one of: {names}.")
    return found


def warning(output: Output) -> str | None:
    """One sentence when a file written this way may lose its pattern, None when it is safe by what was measured."""
    if output.format.lossless or output.quality >= SURVIVAL_QUALITY:
        return None
    return (
        f"JPEG quality {output.quality} is below {SURVIVAL_QUALITY}, the lowest at which the pattern was seen to "
        "survive; choose a higher quality or PNG."
    )


def _destination(row: dict[str, Any]) -> Destination:
    looked_up = row["date"]
    if not isinstance(looked_up, date):
        raise ValueError(f"{row['name']}: the date is not a date")
    return Destination(
        name=row["name"],
        title=row["title"],
        long_side_px=row.get("long_side_px"),
        format=FileFormat(row["format"]),
        quality=int(row["quality"]),
        source=row["source"],
        date=looked_up,
        recompresses=row.get("recompresses"),
        note=row["note"],
    )
