"""Small pictures never show the wrong photo; sentences read as a person would say them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from geoshield_app.domain.photo import Coordinate, PhotoTags, Tag
from geoshield_app.gui import words
from geoshield_app.gui.library.dropped import paths_in
from geoshield_app.gui.library.preview import Preview
from geoshield_app.gui.pictures import AT_MOST_PX, small_picture
from tests.gui.person import until


def test_a_late_answer_for_another_photo_is_dropped(qtbot, photos):
    preview = Preview("Before")
    qtbot.addWidget(preview)
    preview.show_file(photos[0])
    preview.show_file(photos[1])
    wrong = QImage(8, 8, QImage.Format.Format_RGB888)
    preview._take(1, wrong)
    assert preview._picture.isNull() or preview._picture.size() != wrong.size()
    until(qtbot, lambda: not preview._picture.isNull())


def test_a_file_that_is_no_picture_says_so(qtbot, tmp_path):
    (tmp_path / "a.jpg").write_text("hello")
    preview = Preview("Before")
    qtbot.addWidget(preview)
    preview.show_file(tmp_path / "a.jpg")
    until(qtbot, lambda: preview._area.text() == "No preview for this kind of file.")


def test_pictures_are_upright_and_small(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (2000, 1000)).save(tmp_path / "a.jpg", exif=exif)
    picture = small_picture(tmp_path / "a.jpg")
    assert (picture.width(), picture.height()) == (AT_MOST_PX // 2, AT_MOST_PX)


def test_formats_that_the_toolkit_does_not_know_are_shown_too(tmp_path):
    pillow_heif = pytest.importorskip("pillow_heif")
    pillow_heif.from_pillow(Image.new("RGB", (64, 48), "red")).save(tmp_path / "a.heic")
    picture = small_picture(tmp_path / "a.heic")
    assert picture.pixelColor(10, 10).red() > 200


@pytest.mark.parametrize(
    ("seconds", "text"), [(2, "a few seconds"), (42, "40 s"), (240, "4 min"), (4800, "1 h 20 min")]
)
def test_time_left_is_said_as_a_person_would(seconds, text):
    assert words.duration(seconds) == text


@pytest.mark.parametrize(
    ("tags", "part"),
    [
        (PhotoTags(), "no tags"),
        (PhotoTags((Tag("EXIF", "Make", "x"),)), "No tag of the file tells the place"),
        (PhotoTags((Tag("XMP", "City", "Lund", tells_place=True),)), "City"),
        (PhotoTags((), Coordinate(55.7047, 13.191)), "GPS 55.7047, 13.1910"),
    ],
)
def test_what_the_file_tells_is_one_sentence(tags, part):
    assert part in words.tells(tags)


def test_paths_copied_as_text_count_when_they_exist(tmp_path):
    (tmp_path / "a b.jpg").write_text("x")
    data = QMimeData()
    data.setText(f"'{tmp_path / 'a b.jpg'}'\n/no/such/file.jpg\nsome words\n")
    assert paths_in(data) == ([Path(tmp_path / "a b.jpg")], 0)
