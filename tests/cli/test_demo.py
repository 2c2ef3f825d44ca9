"""geoshield demo, over a judge and a protector that need no model."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from geoshield_app import wiring
from geoshield_app.domain.photo import Coordinate
from geoshield_app.geoworld.origin import SceneOrigin
from geoshield_app.imaging.inspect import tags_left
from geoshield_app.imaging.tags import read_tags
from tests.cli.conftest import Command
from tests.fakes import FakeLocator, fake_tools


class HonestThenLost(FakeLocator):
    """Knows where the sample was taken; far off once it is protected."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def locate(self, rgb8: object) -> object:  # type: ignore[override]
        if not self.places:
            for photo in sorted(self.folder.rglob("photos-*/*.jpg")):
                truth = read_tags(photo).coordinate
                assert truth is not None
                turn = -180 if truth.longitude > 0 else 180
                antipode = Coordinate(-truth.latitude, truth.longitude + turn)
                self.places += [truth, antipode]
        return super().locate(rgb8)  # type: ignore[arg-type]


def demo(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *words: object
) -> tuple[int, str]:
    tools = fake_tools(origin=SceneOrigin(), scene_locators=(HonestThenLost(tmp_path / "demo"),))
    monkeypatch.setattr(wiring, "make_tools", lambda settings: tools)
    said = command("demo", "-o", tmp_path / "demo", "--photos", 2, "--long-side", 160, "--steps", 2, *words)
    return said.code, said.out


def test_it_prints_places_figures_and_an_honest_last_sentence(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out = demo(command, tmp_path, monkeypatch)
    assert code == 0
    assert "within 25 km for 2 before and 0 after; 2 of those 2 are now more than" in out
    assert "right city for 0 of 2" in out, "this judge names no city"
    assert out.count("0 km off") >= 2 and "20,015 km off" in out
    assert "PSNR" in out and "SSIM" in out and "tags removed" in out
    assert out.strip().splitlines()[-1].endswith("Other models may still find these scenes too.")


def test_it_writes_photos_results_and_one_picture_of_both(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo(command, tmp_path, monkeypatch)
    results = sorted((tmp_path / "demo/protected").iterdir())
    assert len(results) == 2 and all(tags_left(path) == () for path in results)
    with Image.open(tmp_path / "demo/before-after-difference.jpg") as picture:
        assert picture.height > 200 and picture.width > 300


def test_it_can_be_run_again_at_another_size(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo(command, tmp_path, monkeypatch)
    assert demo(command, tmp_path, monkeypatch)[0] == 0
    said = command("demo", "-o", tmp_path / "demo", "--photos", 1, "--long-side", 192, "--steps", 1)
    assert said.code == 0
    assert len(list((tmp_path / "demo/protected").iterdir())) == 2
