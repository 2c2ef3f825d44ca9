"""The corpus command counts every file once and sees each broken promise."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import corpus
from tests import photo_fixtures as make

FILES = [Path("/in/a.jpg"), Path("/in/b.jpg")]


def tally(**changes: object) -> corpus.Tally:
    good: dict[str, object] = {
        "inspected": {"/in/a.jpg": "told", "/in/b.jpg": "'b.jpg' is empty."},
        "ended": {"/in/a.jpg": "finished", "/in/b.jpg": "failed"},
        "reasons": {"/in/a.jpg": "", "/in/b.jpg": "'b.jpg' is only 12 x 3 pixels."},
        "results": {"/in/a.jpg": "/out/a.jpg"},
    }
    return corpus.Tally(**{**good, **changes})  # type: ignore[arg-type]


def test_a_good_run_has_no_failures_and_its_table_adds_up() -> None:
    assert tally().failures(FILES) == []
    lines = corpus.table(FILES, tally())
    assert any(line.split() == ["protect:", "all", "endings", "2"] for line in lines)
    assert any("is only # x # pixels." in line for line in lines)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ended": {"/in/a.jpg": "finished"}}, "no ending: /in/b.jpg"),
        ({"ended": {"/in/a.jpg": "finished", "/in/b.jpg": "crashed"}}, "crashed: /in/b.jpg"),
        (
            {"inspected": {"/in/a.jpg": "told", "/in/b.jpg": "Something unexpected went wrong (X)."}},
            "crashed: /in/b.jpg",
        ),
        ({"inspected": {"/in/a.jpg": "told"}}, "not inspected: /in/b.jpg"),
        ({"results": {}}, "no result: /in/a.jpg"),
        ({"changed": ["/in/a.jpg"]}, "original changed: /in/a.jpg"),
        ({"left": {"/out/a.jpg": ["GPS:GPSLatitude"]}}, "left in /out/a.jpg: GPS:GPSLatitude"),
    ],
)
def test_each_broken_promise_is_said(changes: dict[str, object], words: str) -> None:
    assert words in tally(**changes).failures(FILES)


@pytest.mark.exiftool
def test_exiftool_sees_what_is_left(tmp_path: Path) -> None:
    tagged, plain = make.tagged_photo(tmp_path, "jpeg"), tmp_path / "plain.jpg"
    plain.write_bytes(make.jpeg_bytes(make.picture()))
    left = corpus.left_by_exiftool([str(tagged), str(plain)])
    assert any("GPS" in key for key in left[str(tagged)])
    assert str(plain) not in left


@pytest.mark.slow
@pytest.mark.exiftool
def test_a_small_corpus_goes_through_and_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    make.bad_files(folder)
    for file_format in make.TAGGED_FORMATS:
        make.tagged_photo(folder, file_format)
    arguments = [str(folder), "--steps", "1", "--out", str(tmp_path / "out")]
    assert corpus.main(arguments) == 0
    first = sorted(path.name for path in (tmp_path / "out/results").iterdir())
    assert corpus.main(arguments) == 0
    assert sorted(path.name for path in (tmp_path / "out/results").iterdir()) == first
    again = [line.split() for line in capsys.readouterr().out.rpartition("\nfiles ")[2].splitlines()]
    assert ["protect:", "done", "before", "8"] in again
    assert ["protect:", "finished", "0"] in again
