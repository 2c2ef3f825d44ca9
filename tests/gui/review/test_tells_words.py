"""Review tells each face of the leak by itself, and that it is gone from the protected copy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from geoshield_app.domain.findings import SceneNotes, Source
from geoshield_app.domain.photo import PhotoTags, Tag
from geoshield_app.domain.result import Verdict, VerdictKind
from geoshield_app.gui.review.tells_words import notes_facts, tells_facts
from geoshield_app.vlm.stand_in import USED
from geoshield_app.workflow.tells import tells

TAGS = PhotoTags(
    (
        Tag("Thumbnail", "EXIF thumbnail", "4,096 bytes"),
        Tag("EXIF", "OffsetTime", "+05:45"),
        Tag("EXIF", "ImageDescription", "The harbour of Lund"),
        Tag("EXIF", "BodySerialNumber", "SN-1"),
    )
)
CLEAN = Verdict(VerdictKind.APPLIED, "", 8, 1.0, 35.0, 0.98, TAGS.tags, ())


def test_each_face_of_the_leak_is_a_fact(tmp_path: Path) -> None:
    (tmp_path / "a.xmp").write_text("<x:xmpmeta/>")
    facts = {fact.text: fact for fact in tells_facts(TAGS, tells(TAGS, tmp_path / "a.jpg"), None)}
    told = " ".join(facts)
    for words in ("small copy of the unprotected picture", "time zone", "harbour of Lund", "SN-1", "'a.xmp'"):
        assert words in told
    assert any(fact.token == "bad" for text, fact in facts.items() if "time zone" in text)


def test_what_was_in_the_file_is_said_to_be_removed_and_the_sidecar_stays(tmp_path: Path) -> None:
    (tmp_path / "a.xmp").write_text("<x:xmpmeta/>")
    facts = tells_facts(TAGS, tells(TAGS, tmp_path / "a.jpg"), CLEAN)
    removed = [fact for fact in facts if fact.token == "good"]
    assert len(removed) == 4
    assert [fact.icon for fact in facts if fact not in removed] == ["folder"]


def test_what_was_chosen_to_stay_is_not_said_to_be_removed(tmp_path: Path) -> None:
    tags = PhotoTags((Tag("EXIF", "DateTimeOriginal", "2023:05:04 10:20:30"), TAGS.tags[0]))
    kept = replace(CLEAN, tags_removed=(TAGS.tags[0],))
    tokens = {fact.text[:20]: fact.token for fact in tells_facts(tags, tells(tags, tmp_path / "a.jpg"), kept)}
    assert sorted(tokens.values()) == ["good", "quiet"]


def test_a_place_that_a_sentence_names_is_not_said_again_line_by_line(tmp_path: Path) -> None:
    city = Tag("XMP", "City", "Lund", tells_place=True)
    tags = PhotoTags((city, Tag("JPEG", "comment", "Holiday in Lund")))
    told = [fact.text for fact in tells_facts(tags, tells(tags, tmp_path / "a.jpg"), None)]
    assert sum("Lund" in text for text in told) == 1 and "City" in told[0] and "Holiday" in told[0]
    before = [fact.text for fact in tells_facts(tags, None, None)]
    assert "XMP City: Lund" in before, "while it is looked up"


def test_while_it_is_looked_up_only_the_number_is_said() -> None:
    (fact,) = tells_facts(TAGS, None, None)
    assert "4" in fact.text


def test_that_the_built_in_describer_stood_in_is_said_and_is_no_warning() -> None:
    problems = (f"Ollama is not installed. {USED}", "The answer was used in part.")
    facts = notes_facts(SceneNotes((), (), Source("built-in"), problems))
    assert [(fact.token, fact.text) for fact in facts] == [("quiet", problems[0]), ("warn", problems[1])]
