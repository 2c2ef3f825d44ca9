"""What a written file may say beside its pixels and colours."""

from __future__ import annotations

from enum import StrEnum


class TagPolicy(StrEnum):
    """An allow-list; whatever it does not name is left out. The place is on none of them."""

    NOTHING = "nothing"
    DATE_AND_CAMERA = "date-and-camera"
    """Date and time without time zone and fractions; make, model and lens. No serial number, no owner."""
    COPYRIGHT = "copyright"
    """Artist and copyright, where they name no place."""
