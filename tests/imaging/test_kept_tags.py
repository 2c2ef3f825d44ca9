"""A policy lets a few checked values through, and the read-back check accepts these bytes and no others."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from geoshield_app.domain.errors import ReadBackMismatch
from geoshield_app.domain.photo import PhotoTags, Tag
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.domain.tag_policy import TagPolicy
from geoshield_app.imaging.encode import encode
from geoshield_app.imaging.inspect import tags_left
from geoshield_app.imaging.kept_tags import NOTHING_KEPT, Kept, kept_tags, tags_removed
from geoshield_app.imaging.load import open_photo
from geoshield_app.imaging.save import save
from tests import photo_fixtures as make

MOMENT = "2023:05:04 10:20:30"
TELLING = {
    "Make": "Fujifilm", "Model": "X-T5", "DateTimeOriginal": MOMENT, "LensModel": "XF 23mm", "Artist": "Jörg Müller",
    "Copyright": "© 2023 Jörg Müller", "OffsetTimeOriginal": "+05:45", "SubsecTimeOriginal": "123",
    "BodySerialNumber": "SN-1", "CameraOwnerName": "Jane", "ImageUniqueID": "abc", "Software": "Editor",
}  # fmt: skip


def tags(**changes: str) -> PhotoTags:
    named = {**TELLING, **changes}
    return PhotoTags(
        (
            *(Tag("EXIF", name, value) for name, value in named.items()),
            Tag("GPS", "GPSDateStamp", "2023:05:04"),
        )
    )


def kept_names(policy: TagPolicy, found: PhotoTags) -> dict[str, str]:
    return {tag.name: tag.value for tag in kept_tags(found, policy).tags}


def test_nothing_is_the_default_and_keeps_nothing() -> None:
    assert Output().tags is TagPolicy.NOTHING
    assert kept_tags(tags(), TagPolicy.NOTHING) == NOTHING_KEPT
    assert NOTHING_KEPT.exif == b""


def test_date_and_camera_keeps_no_zone_no_fraction_no_serial_number_and_no_owner() -> None:
    assert kept_names(TagPolicy.DATE_AND_CAMERA, tags()) == {
        "DateTimeOriginal": MOMENT,
        "Make": "Fujifilm",
        "Model": "X-T5",
        "LensModel": "XF 23mm",
    }


def test_copyright_keeps_artist_and_copyright_alone() -> None:
    assert kept_names(TagPolicy.COPYRIGHT, tags()) == {
        "Artist": "Jörg Müller",
        "Copyright": "© 2023 Jörg Müller",
    }


@pytest.mark.parametrize(
    ("field", "text", "word"),
    [
        ("Copyright", "© Paris Photo Club", "Paris"),
        ("Artist", "Maria from Lund", "Lund"),
        ("Copyright", "Jane, 55.7047, 13.1910", "coordinate"),
        ("Artist", "Jane 9F6JPW4G+22", "coordinate"),
        ("Copyright", "www.lund-photo.se", "Lund"),
        ("Artist", "@visit_lisbon", "Lisbon"),
    ],
)
def test_a_copyright_that_names_a_place_is_left_out_with_a_note(field: str, text: str, word: str) -> None:
    kept = kept_tags(tags(**{field: text}), TagPolicy.COPYRIGHT)
    assert field not in {tag.name for tag in kept.tags}
    assert any(word.lower() in note.lower() and note.endswith("left out.") for note in kept.notes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-05-04T10:20:30.123+05:45", MOMENT),
        ("2023:05:04 10:20", "2023:05:04 10:20:00"),
        ("2023:13:04 10:20:30", None),
        ("0000:00:00 00:00:00", None),
        ("yesterday in Lund", None),
    ],
)
def test_a_moment_is_written_anew_or_left_out(text: str, expected: str | None) -> None:
    found = tags(DateTimeOriginal=text)
    assert kept_names(TagPolicy.DATE_AND_CAMERA, found).get("DateTimeOriginal") == expected
    assert bool(kept_tags(found, TagPolicy.DATE_AND_CAMERA).notes) == (expected is None)


def test_a_finnish_maker_is_not_taken_for_its_town() -> None:
    assert kept_names(TagPolicy.DATE_AND_CAMERA, tags(Make="Nokia"))["Make"] == "Nokia"


def test_an_address_without_a_place_is_kept() -> None:
    """Control."""
    found = tags(Copyright="© jane.smith@mail.example")
    assert kept_names(TagPolicy.COPYRIGHT, found)["Copyright"] == "© jane.smith@mail.example"


def test_copyright_is_found_in_xmp_iptc_and_text_too() -> None:
    for group, name in (("XMP", "rights"), ("IPTC", "Copyright"), ("Text", "Copyright")):
        found = PhotoTags((Tag(group, name, "Jane Smith"),))
        assert kept_names(TagPolicy.COPYRIGHT, found) == {"Copyright": "Jane Smith"}


@pytest.mark.parametrize("file_format", FileFormat)
@pytest.mark.parametrize("policy", TagPolicy)
def test_what_is_kept_is_written_and_read_back(
    tmp_path: Path, file_format: FileFormat, policy: TagPolicy
) -> None:
    kept = kept_tags(tags(), policy)
    data = encode(make.picture(), None, None, Output(file_format, tags=policy), kept)
    target = tmp_path / f"out{file_format.suffix}"
    save(data, target, expected_size=(96, 64), replace=False, kept=kept)
    assert {tag.name: tag.value for tag in open_photo(target).tags.tags} == kept_names(policy, tags())
    assert tags_left(target, kept) == ()
    assert bool(tags_left(target)) == (policy is not TagPolicy.NOTHING)


@pytest.mark.parametrize("file_format", FileFormat)
def test_any_other_block_than_the_kept_one_is_refused(tmp_path: Path, file_format: FileFormat) -> None:
    kept = kept_tags(tags(), TagPolicy.DATE_AND_CAMERA)
    more = Kept((*kept.tags, Tag("EXIF", "Artist", "Jane")))
    data = encode(make.picture(), None, None, Output(file_format), more)
    with pytest.raises(ReadBackMismatch, match="beside its pixels"):
        save(data, tmp_path / "out.jpg", expected_size=(96, 64), replace=False, kept=kept)


@pytest.mark.parametrize("file_format", FileFormat)
def test_bytes_hidden_behind_the_kept_block_are_refused(tmp_path: Path, file_format: FileFormat) -> None:
    kept = kept_tags(tags(), TagPolicy.DATE_AND_CAMERA)
    path = tmp_path / f"out{file_format.suffix}"
    Image.fromarray(make.picture()).save(path, file_format.value.upper(), exif=kept.exif + b"Reykjanesbaer")
    assert tags_left(path, kept) != ()


def test_the_diff_tells_what_is_gone() -> None:
    kept = kept_tags(tags(), TagPolicy.COPYRIGHT)
    removed = {tag.name for tag in tags_removed(tags(), kept)}
    assert {"Make", "GPSDateStamp", "BodySerialNumber"} <= removed
    assert not removed & {"Artist", "Copyright"}


@pytest.mark.exiftool
@pytest.mark.parametrize("source", make.TAGGED_FORMATS)
def test_exiftool_reads_what_the_policy_allows_and_nothing_else(tmp_path: Path, source: str) -> None:
    photo = open_photo(make.tagged_photo(tmp_path, source))
    wanted = {} if source == "tiff" else {"Make": "Tester"}
    for file_format in FileFormat:
        kept = kept_tags(photo.tags, TagPolicy.DATE_AND_CAMERA)
        data = encode(photo.rgb8, None, photo.icc, Output(file_format), kept)
        target = tmp_path / f"out{file_format.suffix}"
        save(data, target, expected_size=(96, 64), replace=True, kept=kept)
        command = [
            "exiftool",
            "-j",
            "-a",
            "-u",
            "-ee",
            "-EXIF:All",
            "-XMP:All",
            "-IPTC:All",
            "-MakerNotes:All",
            target.name,
        ]
        row = json.loads(subprocess.run(command, capture_output=True, check=True, cwd=tmp_path).stdout)[0]
        row.pop("SourceFile")
        assert row == wanted
