"""The photo that is looked at: never a stale one, and a change on the disk is noticed."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QThreadPool

from geoshield_app.gui.canvas import loading
from geoshield_app.gui.canvas.photo_desk import PhotoDesk
from geoshield_app.imaging import overview as room
from tests.fakes import photo_file
from tests.gui.person import PATIENCE_MS


@pytest.fixture
def desk(qtbot):
    desk = PhotoDesk()
    yield desk
    desk.open(None)
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)


def test_only_the_photo_asked_for_last_is_shown(qtbot, desk, tmp_path):
    first, second = (photo_file(tmp_path / f"{n}.jpg", seed=n) for n in (1, 2))
    seen = []
    desk.shown.connect(seen.append)
    desk.open(first)
    with qtbot.waitSignal(desk.shown, timeout=PATIENCE_MS):
        desk.open(second)
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    qtbot.wait(20)
    assert [shown.path for shown in seen] == [second]


def test_another_photo_takes_the_one_before_away_at_once(qtbot, desk, tmp_path):
    with qtbot.waitSignal(desk.shown, timeout=PATIENCE_MS):
        desk.open(photo_file(tmp_path / "a.jpg"))
    assert desk.photo is not None
    desk.open(photo_file(tmp_path / "b.jpg"))
    assert desk.photo is None


@pytest.mark.parametrize("renames", [False, True])
def test_a_photo_that_another_program_writes_is_read_again(qtbot, desk, tmp_path, renames):
    path = photo_file(tmp_path / "a.png", seed=1)
    with qtbot.waitSignal(desk.shown, timeout=PATIENCE_MS) as before:
        desk.open(path)
    other = photo_file(tmp_path / "b.png", seed=2)
    with qtbot.waitSignal(desk.shown, timeout=PATIENCE_MS) as after:
        other.replace(path) if renames else path.write_bytes(other.read_bytes())
    assert before.args[0].sha256 != after.args[0].sha256


def test_a_photo_that_vanishes_is_told(qtbot, desk, tmp_path):
    path = photo_file(tmp_path / "a.png")
    with qtbot.waitSignal(desk.shown, timeout=PATIENCE_MS):
        desk.open(path)
    with qtbot.waitSignal(desk.failed, timeout=PATIENCE_MS) as heard:
        path.unlink()
    assert "There is no file" in heard.args[0].message


def test_a_large_photo_is_sharpened_where_the_person_looks(qtbot, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "load", lambda path: _shrunk(path, room.overview(path, most_pixels=20_000)))
    monkeypatch.setattr("geoshield_app.gui.canvas.photo_desk.load", loading.load)
    pixels = np.random.default_rng(0).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    path = tmp_path / "a.png"
    Image.fromarray(pixels).save(path)
    with qtbot.waitSignal(desk.shown, timeout=PATIENCE_MS) as rough:
        desk.open(path)
    assert rough.args[0].pyramid.scale < 1
    with qtbot.waitSignal(desk.shown, timeout=PATIENCE_MS) as sharp:
        desk.look(2.0, (100.0, 80.0, 50.0, 40.0))
    box, image = sharp.args[0].pyramid.detail
    assert image.pixelColor(110 - box.left, 90 - box.top).getRgb()[:3] == tuple(pixels[90, 110])


def _shrunk(path, seen):
    from geoshield_app.gui.canvas.pyramid import pyramid_of

    return loading.Shown(path, pyramid_of(seen.rgb8, (seen.width_px, seen.height_px)), seen.sha256)
