"""Preferences, thumbnails, the one window, the log: each keeps its promise on bad input too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtNetwork import QLocalSocket

from geoshield_app.domain.plan import FileFormat
from geoshield_app.domain.settings import Overwrite
from geoshield_app.gui import thumbnails
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.log_book import LogBook, redacted
from geoshield_app.gui.one_window import OneWindow
from geoshield_app.gui.preferences import Preferences
from geoshield_app.gui.thumbnails.cache import ThumbnailCache, stamp_of
from geoshield_app.gui.thumbnails.reading import SIDE_PX, small_jpeg
from geoshield_app.gui.thumbnails.store import ThumbnailStore
from geoshield_app.gui.work_list import LOOKS_BETWEEN, Kind, Task, WorkList
from geoshield_app.storage.paths import config_dir
from tests.gui.person import PATIENCE_MS, until

A, B, C = (Path(f"/{name}.jpg") for name in "abc")


# --- preferences


def test_preferences_come_back_as_they_were(qapp, tmp_path):
    kept = {"out": tmp_path, "format": FileFormat.PNG, "overwrite": Overwrite.SKIP, "recent": (tmp_path,)}
    Choices().prefer(**kept, destinations=("instagram",), review_needed=False)
    again = Choices().preferences
    assert all(getattr(again, name) == value for name, value in kept.items())
    assert (again.destinations, again.review_needed) == (("instagram",), False)


def test_one_odd_value_costs_one_choice_and_a_torn_file_costs_the_choices_only(qapp):
    Choices().prefer(preset="strong", quality=80)
    file = config_dir() / "window.json"
    document = json.loads(file.read_text())
    document["value"] |= {"quality": "loud", "overwrite": "always", "unknown": 1}
    file.write_text(json.dumps(document))
    read = Choices().preferences
    assert (read.preset, read.quality, read.overwrite) == ("strong", 95, Overwrite.UNIQUE)
    file.write_text("{ torn")
    assert Choices().preferences == Preferences()


def test_settings_follow_preferences_and_destination():
    wanted = Preferences(preset="strong", budget_levels=6, destinations=("instagram",), review_needed=False)
    settings = wanted.settings("small")
    assert (settings.recipe.budget_levels, settings.ensemble, settings.accept_all) == (6, "small", True)
    assert settings.output.long_side_px == 1080


# --- the work list


def test_a_few_new_photos_are_looked_at_between_two_that_are_protected():
    work = WorkList()
    news = [Path(f"/{number}.jpg") for number in range(20)]
    work.put(Kind.PROTECT, [A, B])
    work.put(Kind.LOOK, news)
    order = [task.kind for task in work.tasks()]
    assert order[0] is Kind.PROTECT
    assert order[1 : LOOKS_BETWEEN + 2] == [Kind.LOOK] * LOOKS_BETWEEN + [Kind.PROTECT]


def test_exports_come_first_and_what_is_added_meanwhile_comes_too():
    work = WorkList()
    work.put(Kind.PROTECT, [A])
    done = []
    for task in work.tasks():
        done.append(task)
        if task == Task(Kind.PROTECT, A):
            work.put(Kind.PROTECT, [B])
            work.put(Kind.EXPORT, [A])
    assert done == [Task(Kind.PROTECT, A), Task(Kind.EXPORT, A), Task(Kind.PROTECT, B)]


def test_nothing_is_given_out_after_the_end_was_asked_for():
    work = WorkList()
    work.put(Kind.PROTECT, [A, B, C])
    tasks = work.tasks()
    assert next(tasks) == Task(Kind.PROTECT, A)
    work.end_after_this()
    assert list(tasks) == []
    assert work.clear() == (Task(Kind.PROTECT, B), Task(Kind.PROTECT, C))


# --- thumbnails


@pytest.fixture
def store(qapp, tmp_path):
    store = ThumbnailStore(ThumbnailCache(tmp_path / "cache"))
    yield store
    store.wait()


def test_a_picture_is_asked_for_once_and_kept_privately(qtbot, store, photos):
    assert store.get(photos[0]) is None
    until(qtbot, lambda: store.get(photos[0]) is not None)
    files = [path for path in store.cache._folder.glob("*/*") if path.is_file()]
    assert len(files) == 1
    assert files[0].stat().st_mode & 0o077 == 0 or os.name != "posix"


def test_a_photo_that_was_edited_gets_a_new_picture_and_the_old_one_is_not_kept(qtbot, store, tmp_path):
    photo = tmp_path / "a.png"
    Image.new("RGB", (64, 64), "#ff0000").save(photo)
    store.get(photo)
    until(qtbot, lambda: store.get(photo) is not None)
    Image.new("RGB", (96, 96), "#0000ff").save(photo)
    store.recheck()
    until(qtbot, lambda: store.get(photo).toImage().pixelColor(5, 5).blue() > 200)


def test_what_cannot_be_read_is_said_and_not_tried_again_and_again(qtbot, store, tmp_path):
    (tmp_path / "a.jpg").write_text("no photo")
    store.get(tmp_path / "a.jpg")
    until(qtbot, lambda: store.unreadable(tmp_path / "a.jpg"))
    assert store.get(tmp_path / "a.jpg") is None
    assert not store._asked


def test_memory_is_bounded_and_old_wishes_are_forgotten(qtbot, store, photos, monkeypatch):
    monkeypatch.setattr(thumbnails.store, "MEMORY_BYTES", 1)
    for photo in photos:
        store.get(photo)
        until(qtbot, lambda photo=photo: photo in store._pictures)
    assert len(store._pictures) == 1
    monkeypatch.setattr(thumbnails.store, "WAITING_AT_MOST", 3)
    for number in range(50):
        store.get(Path(f"/nowhere/{number}.jpg"))
    assert len(store._waiting) <= 3


def test_the_cache_has_a_cap_and_can_be_cleared(tmp_path):
    cache = ThumbnailCache(tmp_path / "cache", cap_bytes=1000)
    for number in range(5):
        cache.write(f"{number:040d}", b"x" * 400)
    assert cache.prune() == 3
    assert cache.size_bytes == 800
    assert cache.clear() == 2


def test_a_name_of_any_bytes_has_a_stamp(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.jpg"))
    path.write_bytes(b"x")
    assert len(stamp_of(path)) == 40


def test_pictures_are_upright_small_and_of_every_kind(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (2000, 1000)).save(tmp_path / "a.jpg", exif=exif)
    Image.new("RGBA", (64, 32), (255, 0, 0, 0)).save(tmp_path / "b.png")
    Image.new("I;16", (64, 32)).save(tmp_path / "c.png")
    sizes = {}
    for name in ("a.jpg", "b.png", "c.png"):
        data = small_jpeg(tmp_path / name)
        assert data is not None
        (tmp_path / "out.jpg").write_bytes(data)
        with Image.open(tmp_path / "out.jpg") as picture:
            sizes[name] = picture.size
    assert sizes["a.jpg"] == (SIDE_PX // 2, SIDE_PX)
    assert sizes["b.png"] == sizes["c.png"] == (64, 32)


# --- one window


def test_a_second_start_hands_its_paths_to_the_first(qtbot, tmp_path):
    first = OneWindow(tmp_path)
    assert first.first
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from geoshield_app.gui.one_window import OneWindow; app = QCoreApplication([]);"
        f"two = OneWindow(Path({str(tmp_path)!r}));"
        f"print(two.first, two.call([Path('/p/a 📷.jpg')]))"
    )
    with qtbot.waitSignal(first.called, timeout=PATIENCE_MS) as heard:
        child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert heard.args[0] == [Path("/p/a 📷.jpg")]
    assert child.communicate(timeout=PATIENCE_MS / 1000)[0].split() == ["False", "True"]
    first.release()
    again = OneWindow(tmp_path)
    assert again.first
    again.release()


def test_a_start_while_the_first_ends_waits_and_takes_its_place(tmp_path):
    first = OneWindow(tmp_path)
    first.hush()
    code = (
        "from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from geoshield_app.gui.one_window import OneWindow; app = QCoreApplication([]);"
        f"two = OneWindow(Path({str(tmp_path)!r})); print(two.first, two.call([]), flush=True);"
        "two.succeed(60_000); print(two.first); two.release()"
    )
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert child.stdout.readline().split() == ["False", "False"]
    first.release()
    assert child.communicate(timeout=PATIENCE_MS / 1000)[0].split() == ["True"]


def test_nonsense_from_another_program_only_brings_the_window_forward(qtbot, tmp_path):
    first = OneWindow(tmp_path)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(PATIENCE_MS)
    with qtbot.waitSignal(first.called, timeout=PATIENCE_MS) as heard:
        socket.write(b"\xff{]")
        socket.flush()
        socket.waitForBytesWritten(PATIENCE_MS)
        socket.disconnectFromServer()
    assert heard.args[0] == []
    first.release()


# --- the log


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("'/home/ann/Lund/IMG 1.jpg' could not be read", "<name>.jpg could not be read"),
        ("opening C:\\Users\\ann\\Berlin.heic now", "opening <name>.heic now"),
        ("failed on IMG_2041.JPG: no space", "failed on <name>.JPG: no space"),
        ('File "/usr/lib/geoshield_app/gui/app.py", line 3', "File app.py, line 3"),
        ("nothing to hide, 3 of 4", "nothing to hide, 3 of 4"),
    ],
)
def test_names_are_taken_out_of_the_log(text, said):
    assert redacted(text) == said


def test_the_log_keeps_its_last_lines_only(monkeypatch):
    import logging

    book = LogBook()
    for number in range(2100):
        book.emit(logging.LogRecord("geoshield", logging.INFO, "", 0, "line %d", (number,), None))
    lines = book.text.splitlines()
    assert len(lines) == 2000
    assert lines[-1].endswith("info line 2099")
