"""One photo's way through the program, with helpers that behave and helpers that do not."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import (
    ModelUnusable,
    NoSpace,
    ReadBackMismatch,
    UnsupportedPhoto,
)
from geoshield_app.domain.events import Phase, Progress
from geoshield_app.domain.findings import Draft, Treatment
from geoshield_app.domain.plan import FileFormat, Output, Plan
from geoshield_app.domain.presets import BALANCED
from geoshield_app.domain.result import Outcome
from geoshield_app.imaging.encode import decode_saved
from geoshield_app.imaging.inspect import tags_left
from geoshield_app.imaging.load import identify, open_photo
from geoshield_app.storage.atomic import NameTaken
from geoshield_app.storage.documents import dumps, loads
from geoshield_app.workflow import journey, stages
from geoshield_app.workflow.stages import PhotoChanged
from geoshield_app.workflow.tools import Tools
from tests.fakes import (
    CrashingProtector,
    FakeProtector,
    GarbageDescriber,
    TellingDescriber,
    WrongSizeProtector,
    drained,
    fake_tools,
    photo_file,
    tree_of,
)

RECIPE = replace(BALANCED, steps=3)
JPEG, PNG = Output(), Output(FileFormat.PNG)


def drafted(path: Path, tools: Tools) -> Draft:
    _, result = drained(journey.draft(identify(path), tools))
    assert isinstance(result, Draft)
    return result


def planned(path: Path, tools: Tools, output: Output = JPEG) -> Plan:
    return Plan.from_draft(drafted(path, tools), RECIPE, tools.ensemble, 5, output)


def protected(plan: Plan, tools: Tools, target: Path, **options: bool) -> Outcome:
    _, result = drained(journey.protect(plan, tools, target, **options))
    assert isinstance(result, Outcome)
    return result


def test_a_draft_holds_notes_tags_and_the_regions_that_lie_in_the_photo(photo: Path) -> None:
    draft = drafted(photo, fake_tools())
    assert draft.notes.sentences == ("People walk along a street.",)
    assert draft.tags.coordinate is not None
    assert [region.box for region in draft.regions if region.box] and len(draft.regions) == 2
    for region in draft.regions:
        assert region.box is not None and region.box.right <= draft.photo.width_px


def test_the_story_is_told_in_phases(photo: Path, out: Path) -> None:
    tools = fake_tools()
    seen, _ = drained(journey.draft(identify(photo), tools))
    assert [told.phase for told in seen if isinstance(told, Progress)] == [
        Phase.OPENING,
        Phase.DESCRIBING,
        Phase.FINDING,
    ]
    seen, _ = drained(journey.protect(planned(photo, tools), tools, out / "a.jpg"))
    phases = [told.phase for told in seen if isinstance(told, Progress)]
    expected = [Phase.OPENING, Phase.PREPARING, *[Phase.OPTIMISING] * 3, Phase.SAVING, Phase.CHECKING]
    assert phases == expected


def test_the_saved_file_is_what_the_outcome_says_and_tells_nothing_but_pixels(photo: Path, out: Path) -> None:
    before = photo.read_bytes()
    outcome = protected(planned(photo, fake_tools()), fake_tools(), out / "a.jpg")
    data = (out / "a.jpg").read_bytes()
    assert outcome.saved.sha256 == hashlib.sha256(data).hexdigest()
    assert outcome.saved.bytes == len(data)
    assert tags_left(out / "a.jpg") == ()
    assert {"GPS", "Comment"} <= {tag.group for tag in outcome.verdict.tags_removed}
    assert photo.read_bytes() == before
    assert list(tree_of(out)) == ["a.jpg"]


@pytest.mark.parametrize("kind", [FileFormat.PNG, FileFormat.WEBP])
def test_a_lossless_file_keeps_the_budget_exactly(photo: Path, out: Path, kind: FileFormat) -> None:
    outcome = protected(planned(photo, fake_tools(), Output(kind)), fake_tools(), out / "a")
    after, _ = decode_saved(out / "a")
    base = open_photo(photo).rgb8
    change = np.abs(after.astype(int) - base)
    assert change.max() == outcome.verdict.largest_change_levels == RECIPE.budget_levels


def test_a_jpeg_over_budget_is_reported_not_hidden(photo: Path, out: Path) -> None:
    verdict = protected(planned(photo, fake_tools()), fake_tools(), out / "a.jpg").verdict
    assert verdict.largest_change_levels > RECIPE.budget_levels
    assert any("choose PNG" in note for note in verdict.notes)


def test_a_plan_survives_its_file_and_gives_the_same_bytes(photo: Path, out: Path) -> None:
    plan = planned(photo, fake_tools())
    again = loads(Plan, dumps(plan))
    protected(plan, fake_tools(), out / "1.jpg")
    protected(again, fake_tools(), out / "2.jpg")
    assert (out / "1.jpg").read_bytes() == (out / "2.jpg").read_bytes()


@pytest.mark.parametrize("output", [Output(), PNG])
def test_a_protector_that_breaks_the_budget_is_found_out(photo: Path, out: Path, output: Output) -> None:
    tools = fake_tools(protector=FakeProtector(levels=RECIPE.budget_levels + 1))
    with pytest.raises(ModelUnusable, match="9 levels, 8 were allowed"):
        protected(planned(photo, tools, output), tools, out / "a.jpg")
    assert tree_of(out.parent) == {"in/a.jpg": photo.read_bytes()}


def test_a_protector_that_changes_the_size_is_found_out(photo: Path, out: Path) -> None:
    tools = fake_tools(protector=WrongSizeProtector())
    with pytest.raises(ModelUnusable, match="another size"):
        protected(planned(photo, tools), tools, out / "a.jpg")


@pytest.mark.parametrize("error", [RuntimeError("cuda"), MemoryError(), OSError("disk"), KeyboardInterrupt()])
def test_a_crash_in_the_loop_leaves_nothing_behind(photo: Path, out: Path, error: BaseException) -> None:
    tools = fake_tools(protector=CrashingProtector(error))
    with pytest.raises(type(error)):
        protected(planned(photo, tools), tools, out / "a.jpg")
    assert not out.exists()


def test_leaving_the_story_closes_the_protectors_work(photo: Path, out: Path) -> None:
    protector = FakeProtector()
    tools = fake_tools(protector=protector)
    story = journey.protect(planned(photo, tools), tools, out / "a.jpg")
    while next(story).phase is not Phase.OPTIMISING:
        pass
    story.close()
    assert protector.closed == 1
    assert not out.exists()


def test_pixels_that_change_on_the_way_to_the_drive_are_found_out(
    photo: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lying_encode(rgb8: object, *rest: object) -> bytes:
        return encode(np.asarray(rgb8) ^ 1, *rest)  # type: ignore[arg-type]

    encode = journey.encode
    monkeypatch.setattr(journey, "encode", lying_encode)
    with pytest.raises(ReadBackMismatch):
        protected(planned(photo, fake_tools(), PNG), fake_tools(), out / "a.png")
    assert tree_of(out) == {}


def test_a_tag_that_finds_its_way_into_the_file_is_found_out(
    photo: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journey, "encode", lambda *_: photo.read_bytes())
    with pytest.raises(ReadBackMismatch, match="GPS"):
        protected(planned(photo, fake_tools()), fake_tools(), out / "a.jpg")
    assert tree_of(out) == {}


def test_a_photo_that_changed_since_the_draft_is_not_protected(photo: Path, out: Path) -> None:
    plan = planned(photo, fake_tools())
    photo_file(photo, seed=1)
    with pytest.raises(PhotoChanged, match=r"a\.jpg"):
        protected(plan, fake_tools(), out / "a.jpg")
    assert not out.exists()


def test_a_taken_name_is_not_overwritten_unless_asked(photo: Path, out: Path) -> None:
    out.mkdir()
    (out / "a.jpg").write_bytes(b"mine")
    plan = planned(photo, fake_tools())
    with pytest.raises(NameTaken):
        protected(plan, fake_tools(), out / "a.jpg")
    assert tree_of(out) == {"a.jpg": b"mine"}
    protected(plan, fake_tools(), out / "a.jpg", replace=True)
    assert tree_of(out)["a.jpg"] != b"mine"


def test_a_full_drive_is_said_before_the_work_starts(
    photo: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    protector = FakeProtector()
    tools = fake_tools(protector=protector)
    monkeypatch.setattr(stages, "free_bytes", lambda _: 1000)
    with pytest.raises(NoSpace):
        protected(planned(photo, tools), tools, out / "a.jpg")
    assert protector.seen == []


def test_transparency_becomes_png_unless_jpeg_was_asked_for(tmp_path: Path, out: Path) -> None:
    photo = photo_file(tmp_path / "in/a.png", mode="RGBA")
    plan = planned(photo, fake_tools())
    outcome = protected(plan, fake_tools(), out / "a.jpg", keep_format=False)
    assert outcome.saved.path == out / "a.png"
    _, alpha = decode_saved(out / "a.png")
    assert alpha is not None
    assert np.array_equal(alpha, np.asarray(Image.open(photo))[..., 3])
    with pytest.raises(UnsupportedPhoto, match="transparency"):
        protected(plan, fake_tools(), out / "b.jpg", keep_format=True)


def test_garbage_from_the_describer_is_a_sentence(photo: Path) -> None:
    with pytest.raises(ModelUnusable, match="no usable answer"):
        drafted(photo, fake_tools(describer=GarbageDescriber()))


def test_a_place_name_never_reaches_the_draft(photo: Path) -> None:
    notes = drafted(photo, fake_tools(describer=TellingDescriber())).notes
    assert "Stockholm" not in " ".join(notes.sentences)
    assert any("Stockholm" in problem for problem in notes.problems)


def test_a_plan_for_other_encoders_is_refused(photo: Path, out: Path) -> None:
    plan = replace(planned(photo, fake_tools()), ensemble="paper")
    with pytest.raises(ModelUnusable, match="paper"):
        protected(plan, fake_tools(), out / "a.jpg")


@pytest.mark.parametrize("long_side_px", [None, 40])
def test_a_treated_region_is_covered_before_the_optimiser_starts(
    photo: Path, out: Path, long_side_px: int | None
) -> None:
    protector = FakeProtector()
    tools = fake_tools(protector=protector)
    plan = planned(photo, tools, Output(FileFormat.PNG, long_side_px=long_side_px))
    region = replace(plan.regions[0], box=Box(16, 16, 32, 32), treatment=Treatment.FILL)
    outcome = protected(replace(plan, regions=(region,)), tools, out / "a.png")
    ((base, seen),) = protector.seen
    box = seen.regions[0].box
    assert box is not None and box.right <= base.shape[1]
    inside = base[box.top : box.bottom, box.left : box.right]
    assert (inside == inside[0, 0]).all(), "one colour, wherever the resizing put it"
    assert outcome.verdict.largest_change_levels == RECIPE.budget_levels, "measured against the covered base"


def test_boxes_reach_the_optimiser_in_pixels_of_the_resized_photo(photo: Path, out: Path) -> None:
    protector = FakeProtector()
    tools = fake_tools(protector=protector)
    plan = planned(photo, tools, Output(FileFormat.PNG, long_side_px=28))
    region = replace(plan.regions[0], box=Box(28, 24, 56, 48))
    protected(replace(plan, regions=(region,)), tools, out / "a.png")
    ((base, seen),) = protector.seen
    assert base.shape[:2] == (24, 28)
    assert seen.regions[0].box == Box(14, 12, 28, 24)
