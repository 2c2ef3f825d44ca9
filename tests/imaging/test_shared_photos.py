"""Real files of real cameras: each opens or is refused in words, and nothing of their tags gets out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.photo import picture_size
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.imaging.encode import encode
from geoshield_app.imaging.load import open_photo
from geoshield_app.imaging.save import save

ROOT = Path(__file__).parents[2].parent / "shared" / "photos"
PLAIN_GROUPS = {"ExifTool", "System", "File", "Composite", "JFIF", "PNG", "RIFF", "ICC_Profile", "ICC-header"}
MEMORY_BYTES = 4 * 10**8
"""Leaves the largest out, so that the test stays quick: they are TooLarge here."""

pytestmark = [pytest.mark.photos, pytest.mark.filterwarnings("ignore::UserWarning:PIL")]


def _files() -> list[Path]:
    return sorted(path for path in ROOT.rglob("*") if path.is_file())


def test_every_shared_photo_opens_or_is_refused_in_words() -> None:
    opened = refused = 0
    for path in _files():
        try:
            photo = open_photo(path, memory_limit_bytes=MEMORY_BYTES)
        except GeoShieldError as error:
            assert error.message.endswith("."), path
            assert error.advice.endswith("."), path
            refused += 1
        else:
            assert picture_size(photo.rgb8) == (photo.ref.width_px, photo.ref.height_px), path
            opened += 1
    assert opened >= 150
    assert refused >= 50


@pytest.mark.exiftool
def test_exiftool_finds_no_tag_of_any_real_photo_in_its_output(tmp_path: Path) -> None:
    formats = tuple(FileFormat)
    written = 0
    for index, path in enumerate(_files()):
        if path.stat().st_size > 250_000 or index % 3:
            continue  # 'python -m tests.corpus' takes all of them
        try:
            photo = open_photo(path, memory_limit_bytes=MEMORY_BYTES)
        except GeoShieldError:
            continue
        output = Output(FileFormat.PNG if photo.alpha8 is not None else formats[index // 3 % len(formats)])
        data = encode(photo.rgb8, photo.alpha8, photo.icc, output)
        target = tmp_path / f"{index}{output.format.suffix}"
        save(data, target, expected_size=picture_size(photo.rgb8), replace=False)
        written += 1
    command = ["exiftool", "-j", "-G1", "-a", "-u", "-ee", "-r", "."]
    rows = json.loads(subprocess.run(command, capture_output=True, check=True, cwd=tmp_path).stdout)
    assert len(rows) == written >= 35
    for row in rows:
        groups = {key.partition(":")[0] for key in row if key != "SourceFile"}
        assert groups <= PLAIN_GROUPS, row
        assert row.get("ICC_Profile:ProfileDescription", "RGB") == "RGB", row
        assert row.get("ICC_Profile:ProfileCopyright", "None") == "None", row
