"""The names of elements that the program itself may give, for the translators."""

from __future__ import annotations

import tomllib
from pathlib import Path

VOCABULARIES = Path(__file__).resolve().parents[1] / "resources" / "vocabulary"


def element_names() -> list[str]:
    """Every one, sorted, as regions bear it: without article."""
    from geoshield_app.detection.text import UNREAD
    from geoshield_app.vlm.describe import GENERAL, THING
    from geoshield_app.vlm.vocabulary import bare

    names = {UNREAD, *GENERAL.values(), THING}
    for file in VOCABULARIES.glob("*.toml"):
        groups = tomllib.loads(file.read_text("utf-8"))["group"]
        names |= {bare(concept) for one in groups if one["use"] == "element" for concept in one["concepts"]}
    return sorted(names)
