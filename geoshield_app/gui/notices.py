"""What is said in one line about what was brought in."""

from __future__ import annotations

from geoshield_app.gui.backend import Found
from geoshield_app.gui.language import number, translate


def added_text(added: int, total: Found) -> str:
    """'5,003 added, 1 unsupported, 2 already there, 1 unreadable'."""
    counted = (
        (added, translate("Notices", "{n} added")),
        (total.unsupported, translate("Notices", "{n} unsupported")),
        (total.there_already, translate("Notices", "{n} already there")),
        (total.unreadable, translate("Notices", "{n} unreadable")),
    )
    said = ", ".join(text.format(n=number(count)) for count, text in counted if count)
    return said or translate("Notices", "There is nothing to add.")
