"""What a written file may say beside its pixels and colours: in its tags and in the dates of the file itself."""

from __future__ import annotations

from enum import StrEnum


class TagPolicy(StrEnum):
    """An allow-list; whatever it does not name is left out. The place is on none of them."""

    NOTHING = "nothing"
    DATE_AND_CAMERA = "date-and-camera"
    """Date and time without time zone and fractions; make, model and lens. No serial number, no owner."""
    COPYRIGHT = "copyright"
    """Artist and copyright, where they name no place."""


class FileDates(StrEnum):
    """The date of change that the file system shows for a result."""

    NOW = "now"
    """The moment of the export: nothing of the photo's."""
    KEEP = "keep"
    """The original's, so that albums sort as before."""
    DAY = "day"
    """The original's day without its hour: midnight UTC."""
