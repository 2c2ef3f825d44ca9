"""The file system's date tells what was chosen and no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from geoshield_app.domain.errors import OutputError
from geoshield_app.domain.tag_policy import FileDates
from geoshield_app.imaging.file_dates import set_file_dates

ORIGINAL_NS = 1_683_195_630_123_456_789
MIDNIGHT_NS = 1_683_158_400 * 10**9


@pytest.mark.parametrize(
    ("policy", "expected"), [(FileDates.KEEP, ORIGINAL_NS), (FileDates.DAY, MIDNIGHT_NS)]
)
def test_the_original_date_is_kept_or_made_coarse(tmp_path: Path, policy: FileDates, expected: int) -> None:
    path = tmp_path / "out.jpg"
    path.write_bytes(b"x")
    set_file_dates(path, ORIGINAL_NS, policy)
    assert abs(path.stat().st_mtime_ns - expected) < 1000
    assert path.stat().st_atime_ns // 1000 == path.stat().st_mtime_ns // 1000


def test_now_leaves_the_moment_of_writing(tmp_path: Path) -> None:
    path = tmp_path / "out.jpg"
    path.write_bytes(b"x")
    before = path.stat().st_mtime_ns
    set_file_dates(path, ORIGINAL_NS, FileDates.NOW)
    assert path.stat().st_mtime_ns == before


def test_a_file_that_is_gone_is_an_output_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        set_file_dates(tmp_path / "gone.jpg", ORIGINAL_NS, FileDates.KEEP)
