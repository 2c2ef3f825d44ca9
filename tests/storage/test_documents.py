"""Drafts, plans, outcomes and settings survive as text; anything else is one sentence."""

from __future__ import annotations

import dataclasses
import json
import math
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.findings import (
    Draft,
    Element,
    Origin,
    Reason,
    Region,
    SceneNotes,
    Source,
    Treatment,
)
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.photo import Coordinate, PhotoRef, PhotoTags, Tag
from geoshield_app.domain.plan import Decision, FileFormat, Output, Plan
from geoshield_app.domain.presets import PRESETS, recipe_named
from geoshield_app.domain.result import Guess, Located, Outcome, Saved, Similarity, Verdict, VerdictKind
from geoshield_app.domain.settings import Overwrite, Settings
from geoshield_app.storage.documents import (
    UnreadableDocument,
    _adapter,
    dumps,
    get_ready,
    loads,
    plan_sha256,
    read_document,
    write_document,
)

REF = PhotoRef(Path("/photos/a b.jpg"), "ab" * 32, 640, 480, "JPEG")
NOTES = SceneNotes(
    ("a street.", "früh am Morgen"), (Element("sign", Reason.TEXT, 0.5),), Source("builtin", "x")
)
REGIONS = (
    Region("sign", Box(1, 2, 30, 40), 0.9, Origin.TEXT, Reason.TEXT),
    Region("car", None, 0.2, Origin.PERSON, accepted=False, treatment=Treatment.BLUR),
)
TAGS = PhotoTags((Tag("GPS", "Latitude", "55.7", tells_place=True),), Coordinate(55.7, 13.2))
DRAFT = Draft(REF, TAGS, NOTES, REGIONS)
PLAN = Plan.from_draft(DRAFT, recipe_named("balanced"), "small", 7, Output(FileFormat.PNG, 90, 2048))
GUESS = Guess("geoworld-near", "Lund, Sweden", Coordinate(55.7, 13.2), 0.5)
VERDICT = Verdict(
    VerdictKind.APPLIED, "no locator", 8, 2.5, math.inf, 0.97, TAGS.tags, (), (Similarity("b", 0.3, 0.1, 0.8),),
    (Located(GUESS, dataclasses.replace(GUESS, coordinate=None, refused=True), 0.4, None),), ("a note",),
)  # fmt: skip
OUTCOME = Outcome(Saved(Path("out/a.png"), "cd" * 32, 12345, "PNG"), VERDICT, 3.25)
SETTINGS = Settings(Path("out"), recipe_named("paper"), overwrite=Overwrite.SKIP, threads=2)


@pytest.mark.parametrize(
    "value", [DRAFT, PLAN, OUTCOME, SETTINGS, *PRESETS.values()], ids=lambda v: type(v).__name__
)
@pytest.mark.parametrize("indent", [None, 2])
def test_what_was_written_comes_back_equal_with_its_types(value: object, indent: int | None) -> None:
    again = loads(type(value), dumps(value, indent=indent))
    assert again == value
    assert repr(again) == repr(value)


def test_the_text_is_standard_json_in_ascii() -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    text = dumps(dataclasses.replace(OUTCOME, seconds=math.nan))
    assert text.isascii()
    json.loads(text, parse_constant=refuse)
    assert math.isnan(loads(Outcome, text).seconds)
    assert loads(Outcome, text).verdict.psnr_db == math.inf


@pytest.mark.skipif(os.name != "posix", reason="file names are bytes only there")
def test_a_path_that_is_not_utf8_survives(tmp_path: Path) -> None:
    path = Path(os.fsdecode(b"/photos/gr\xfcn \xff.jpg"))
    draft = dataclasses.replace(DRAFT, photo=dataclasses.replace(REF, path=path))
    assert os.fsencode(loads(Draft, dumps(draft)).photo.path) == os.fsencode(path)


@given(st.text(), st.text(min_size=1).filter(lambda text: "\0" not in text))
def test_any_text_and_any_path_come_back(sentence: str, name: str) -> None:
    ref = dataclasses.replace(REF, path=Path(name))
    notes = SceneNotes((sentence,))
    draft = loads(Draft, dumps(Draft(ref, PhotoTags(), notes, ())))
    assert (draft.photo.path, draft.notes.sentences) == (Path(name), (sentence,))


@given(st.floats(allow_nan=False), st.integers(0, 2**63))
def test_any_number_comes_back_exactly(seconds: float, size: int) -> None:
    saved = dataclasses.replace(OUTCOME.saved, bytes=size)
    outcome = dataclasses.replace(OUTCOME, saved=saved, seconds=seconds)
    assert loads(Outcome, dumps(outcome)) == outcome


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_random_text_is_one_sentence(data: bytes) -> None:
    with pytest.raises(GeoShieldError):
        loads(Plan, data.decode("utf-8", "replace"))


GOOD = json.loads(dumps(PLAN))


def changed(path: str, value: object) -> str:
    """The plan's text with one entry set ('value.recipe.steps')."""
    document = json.loads(json.dumps(GOOD))
    *parents, last = path.split(".")
    where = document
    for parent in parents:
        where = where[int(parent)] if isinstance(where, list) else where[parent]
    where[last] = value
    return json.dumps(document)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not a document"),
        ("[" * 100_000, "not a document"),
        ("9" * 10_000, "not a document"),
        ("null", "not a document"),
        ('{"value": 1}', "not a document"),
        ('{"geoshield": 1, "kind": "Plan", "value": NaN}', "not a document"),
        ('{"geoshield": 1, "kind": "Plan", "value": {"$float": []}}', "not a document"),
        ('{"geoshield": 1, "kind": "Plan", "value": {"$path": 3}}', "not a document"),
        ('{"geoshield": 1, "kind": "Plan", "value": null}', "cannot be used"),
        (dumps(PLAN)[:-9], "not a document"),
        (dumps(DRAFT), "is a Draft, but a Plan"),
        (changed("geoshield", 2), "another version"),
        (changed("value.seed", "many"), "seed"),
        (changed("value.seed", None), "seed"),
        (changed("value.recipe.step_rule", "magic"), "recipe.step_rule"),
        (changed("value.photo.path", 3), "photo.path"),
        (changed("value.regions.0.box.right", 1), "needs an area"),
        (changed("value.sed", 7), "does not know: sed"),
        (changed("value.recipe.views.wholes", 7), "does not know: recipe.views.wholes"),
        (changed("value.regions.0.colour", "red"), r"does not know: regions\[0\].colour"),
    ],
)
def test_what_cannot_be_used_is_one_sentence_that_names_it(text: str, says: str) -> None:
    with pytest.raises(UnreadableDocument, match=says) as caught:
        loads(Plan, text)
    assert "\n" not in caught.value.message


def test_the_unchanged_control_is_usable() -> None:
    assert loads(Plan, changed("value.seed", PLAN.seed)) == PLAN


def test_fields_with_defaults_may_be_left_out() -> None:
    document = json.loads(dumps(SETTINGS))
    document["value"] = {"out": "elsewhere"}
    assert loads(Settings, json.dumps(document)) == Settings(Path("elsewhere"))


def test_pixels_are_not_plain_data() -> None:
    with pytest.raises(TypeError):
        dumps(object())


def test_a_file_holds_a_document_and_errors_name_it(tmp_path: Path) -> None:
    path = write_document(tmp_path / "a.plan.json", PLAN, replace=False)
    assert read_document(Plan, path) == PLAN
    for bad in (b"\xff\xfe", b"{}", None):
        path.unlink() if bad is None else path.write_bytes(bad)
        with pytest.raises(UnreadableDocument, match=r"a\.plan\.json"):
            read_document(Plan, path)


def test_the_plans_hash_minds_everything_but_where_the_photo_lies() -> None:
    moved = dataclasses.replace(PLAN, photo=dataclasses.replace(REF, path=Path("elsewhere.jpg")))
    assert plan_sha256(moved) == plan_sha256(PLAN) == plan_sha256(loads(Plan, dumps(PLAN)))
    others = [
        dataclasses.replace(PLAN, seed=8),
        dataclasses.replace(PLAN, ensemble="paper"),
        dataclasses.replace(PLAN, regions=PLAN.regions[:0]),
        dataclasses.replace(PLAN, output=Output()),
        dataclasses.replace(PLAN, photo=dataclasses.replace(REF, sha256="ff" * 32)),
        dataclasses.replace(PLAN, recipe=dataclasses.replace(PLAN.recipe, steps=81)),
    ]
    assert len({plan_sha256(plan) for plan in [PLAN, *others]}) == len(others) + 1


@pytest.mark.parametrize(
    ("value", "added_since"),
    [
        (PLAN, ("output.tags",)),
        (OUTCOME, ("ensemble", "photo_sha256", "plan_sha256", "verdict.located.0.before.independent")),
        (SETTINGS, ("destinations", "keep_lossless", "naming", "dates", "output.tags")),
    ],
    ids=["Plan", "Outcome", "Settings"],
)
def test_documents_from_before_a_field_was_added_are_read_with_its_default(
    value: object, added_since: tuple[str, ...]
) -> None:
    document = json.loads(dumps(value))
    for name in added_since:
        place = document["value"]
        *way, last = name.split(".")
        for step in way:
            place = place[int(step)] if step.isdigit() else place[step]
        del place[last]
    assert loads(type(value), json.dumps(document)) == value


def test_decisions_and_kept_results_survive_as_text() -> None:
    kept = Kept("ab" * 32, "ef" * 32, PLAN, OUTCOME.saved, 3.0, ("b16",), "cpu", 2, True, OUTCOME)
    for value in (Decision(DRAFT, "strong", 6, excluded=True), kept):
        assert loads(type(value), dumps(value)) == value


def test_after_getting_ready_the_first_document_needs_nothing_built() -> None:
    get_ready(Draft)
    built, draft = _adapter.cache_info().misses, Draft(REF, PhotoTags(), NOTES, ())
    assert loads(Draft, dumps(draft)) == draft
    assert _adapter.cache_info().misses == built
