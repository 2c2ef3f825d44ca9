"""Every file is made from the kept result, judged on its own bytes, and placed once."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from geoshield_app.domain.events import (
    Exported,
    Finished,
    NotExported,
    Skipped,
)
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.domain.settings import Overwrite, Settings
from geoshield_app.domain.tag_policy import TagPolicy
from geoshield_app.imaging.encode import decode_saved
from geoshield_app.imaging.lossless import encode_lossless
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.batch import export, run_items
from geoshield_app.workflow.discover import discover
from geoshield_app.workflow.tools import Tools
from tests.fakes import FakeProtector, fake_tools, photo_file, tree_of
from tests.workflow.keeping import ends, exported, items, protected


def test_an_export_is_made_from_what_was_kept_without_protecting_again(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    kept = protected(photo, settings, tools, journal).outcome.saved
    png = dataclasses.replace(settings, output=Output(FileFormat.PNG), format_given=True)
    (end,) = exported(photo, png, tools, journal)
    assert isinstance(end, Exported)
    assert np.array_equal(decode_saved(end.outcome.saved.path)[0], decode_saved(kept.path)[0])
    assert len(protector.seen) == 1


def test_the_verdict_of_an_export_is_measured_on_the_exported_bytes(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    rough = dataclasses.replace(settings, output=Output(quality=40))
    (end,) = exported(photo, rough, tools, journal)
    assert isinstance(end, Exported)
    assert end.outcome.verdict.largest_change_levels > settings.recipe.budget_levels
    assert end.outcome.saved.bytes == end.outcome.saved.path.stat().st_size


def test_an_export_follows_the_plan_of_the_kept_result_and_not_the_strength_of_today(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    stronger = dataclasses.replace(settings, recipe=dataclasses.replace(settings.recipe, budget_levels=12))
    (end,) = exported(photo, stronger, tools, journal)
    assert isinstance(end, Exported) and len(protector.seen) == 1


def test_exporting_again_writes_nothing_and_tells_where_it_is(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    first, again = (exported(photo, settings, tools, journal)[0] for _ in range(2))
    assert first == again
    assert list(tree_of(settings.out)) == ["a.jpg"]


def test_each_destination_gets_a_file_and_a_new_size_is_protected_anew(
    tmp_path: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    photo = photo_file(tmp_path / "in/a.jpg", side_px=1092)
    protected(photo, settings, tools, journal)
    two = dataclasses.replace(settings, destinations=("original", "instagram"))
    told = exported(photo, two, tools, journal)
    assert [type(event) for event in told] == [Exported, Exported]
    assert sorted(tree_of(settings.out)) == ["instagram/a.jpg", "original/a.jpg"]
    assert [seen[0].shape[:2] for seen in protector.seen] == [(1092, 1100), (1072, 1080)]
    assert max(Image.open(settings.out / "instagram/a.jpg").size) == 1080
    exported(photo, two, tools, journal)
    assert len(protector.seen) == 2


@pytest.mark.parametrize("harm", ["gone", "cut", "other bytes", "a picture of another size"])
def test_a_kept_file_that_is_damaged_or_gone_is_made_again(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal, harm: str
) -> None:
    kept = protected(photo, settings, tools, journal).outcome.saved.path
    before = kept.read_bytes()
    if harm == "gone":
        kept.unlink()
    elif harm == "a picture of another size":
        kept.write_bytes(encode_lossless(np.zeros((40, 40, 3), np.uint8), None, None))
    else:
        kept.write_bytes(before[:100] if harm == "cut" else before[:60] + b"?" + before[61:])
    (end,) = exported(photo, settings, tools, journal)
    assert isinstance(end, Exported)
    assert len(protector.seen) == 2 and kept.read_bytes() == before


@pytest.mark.parametrize("harm", ["changed", "gone"])
def test_an_export_needs_the_photo_as_it_was_and_says_so(
    photo: Path, settings: Settings, tools: Tools, journal: Journal, harm: str
) -> None:
    protected(photo, settings, tools, journal)
    listed = items(photo, settings)
    if harm == "gone":
        photo.unlink()
    else:
        photo_file(photo, seed=8)
    (end,) = ends(
        list(export(listed, dataclasses.replace(settings, accept_all=False), lambda: tools, journal))
    )
    assert isinstance(end, NotExported) and end.problem.advice
    assert not settings.out.exists()


def test_one_destination_that_fails_does_not_cost_the_other(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    settings.out.mkdir()
    (settings.out / "original").write_text("a file where the folder should be")
    two = dataclasses.replace(settings, destinations=("original", "signal"))
    told = exported(photo, two, tools, journal)
    assert {type(event) for event in told} == {Exported, NotExported}
    assert list(tree_of(settings.out)) == ["original", "signal/a.jpg"]


def test_a_taken_name_is_told_for_the_file_alone(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    settings.out.mkdir()
    (settings.out / "a.jpg").write_text("mine")
    protected(photo, settings, tools, journal)
    (end,) = exported(photo, dataclasses.replace(settings, overwrite=Overwrite.SKIP), tools, journal)
    assert isinstance(end, NotExported) and "already a file" in end.problem.message
    assert (settings.out / "a.jpg").read_text() == "mine"


def test_allowed_tags_are_written_and_told(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    camera = dataclasses.replace(settings, output=Output(tags=TagPolicy.DATE_AND_CAMERA))
    (end,) = exported(photo, camera, tools, journal)
    assert isinstance(end, Exported)
    assert [tag.name for tag in end.outcome.verdict.tags_left] == ["Make"]
    assert any(tag.group == "GPS" for tag in end.outcome.verdict.tags_removed)


def test_names_from_a_template_are_found_again_and_never_replace_each_other(
    tmp_path: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    for number in range(3):
        photo_file(tmp_path / f"in/{number}.jpg", seed=number)
    plain = dataclasses.replace(settings, naming="holiday", overwrite=Overwrite.REPLACE)
    listed = discover([tmp_path / "in"], plain.out, plain)
    list(run_items(listed, plain, lambda: tools, journal))
    files = tree_of(settings.out)
    assert sorted(files) == ["holiday.jpg", "holiday_1.jpg", "holiday_2.jpg"]
    told = ends(list(run_items(listed, plain, lambda: tools, journal)))
    assert all(isinstance(event, Skipped) for event in told)
    assert tree_of(settings.out) == files


def test_a_random_name_is_the_same_on_every_run_of_this_person_and_another_for_others(
    photo: Path, settings: Settings, tools: Tools, journal: Journal, tmp_path: Path
) -> None:
    nameless = dataclasses.replace(settings, naming="random")
    list(run_items(items(photo, nameless), nameless, lambda: tools, journal))
    (name,) = tree_of(nameless.out)
    again = dataclasses.replace(nameless, out=tmp_path / "again")
    list(run_items(items(photo, again), again, lambda: tools, journal))
    assert list(tree_of(again.out)) == [name] and Path(name).stem != "a"
    with Journal(tmp_path / "other/journal.sqlite3") as other:
        elsewhere = dataclasses.replace(nameless, out=tmp_path / "elsewhere")
        list(run_items(items(photo, elsewhere), elsewhere, lambda: tools, other))
    assert list(tree_of(elsewhere.out)) != [name]


def test_a_neutral_name_takes_the_warning_about_the_place_away(
    tmp_path: Path, settings: Settings, journal: Journal
) -> None:
    from geoshield_app.places.gazetteer import Gazetteer

    photo = photo_file(tmp_path / "in/Stockholm harbour.jpg")
    tools = fake_tools(gazetteer=Gazetteer.load())
    for naming, warned in (("keep", True), ("random", False)):
        named = dataclasses.replace(settings, naming=naming)
        told = ends(list(run_items(items(photo, named), named, lambda: tools, journal)))
        notes = [
            note for event in told if isinstance(event, Finished) for note in event.outcome.verdict.notes
        ]
        assert any("Stockholm" in note for note in notes) is warned


def test_what_could_not_be_placed_keeps_its_lossless_result_even_where_none_shall_stay(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    settings.out.mkdir()
    (settings.out / "original").write_text("a file where the folder should be")
    two = dataclasses.replace(settings, destinations=("original", "signal"), keep_lossless=False)
    exported(photo, two, tools, journal)
    assert len(list(journal.kept_folder().iterdir())) == 1
    (settings.out / "original").unlink()
    exported(photo, two, tools, journal)
    assert list(journal.kept_folder().iterdir()) == []
