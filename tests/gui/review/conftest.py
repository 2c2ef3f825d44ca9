"""A review of three photos with what was found in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.events import State
from geoshield_app.domain.findings import Draft, Origin, Reason, Region, SceneNotes, Source
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.review.page import ReviewPage
from geoshield_app.imaging.load import open_photo
from geoshield_app.workflow.session import Row
from tests.fakes import photo_file
from tests.gui.memory_backend import MemoryBackend
from tests.gui.person import PATIENCE_MS

SIDE_PX = 200
SIGN = Region("shop sign", Box(20, 20, 80, 60), 0.9, Origin.TEXT, Reason.TEXT)
CHURCH = Region("church", Box(100, 30, 180, 190), 0.7, Origin.CLIP, Reason.ARCHITECTURE)
UNFOUND = Region("palm tree", None, 0.4, Origin.CLIP, Reason.VEGETATION)


def draft_of(path: Path) -> Draft:
    photo = open_photo(path)
    notes = SceneNotes(("People walk along a street.",), (), Source("fake"))
    return Draft(photo.ref, photo.tags, notes, (SIGN, CHURCH, UNFOUND))


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    return [
        photo_file(tmp_path / f"{name}.jpg", side_px=SIDE_PX, seed=number)
        for number, name in enumerate("abc")
    ]


@pytest.fixture
def backend(photos: list[Path]) -> MemoryBackend:
    return MemoryBackend({path: draft_of(path) for path in photos})


@pytest.fixture
def controller(qtbot, qapp, backend: MemoryBackend, photos: list[Path]) -> Iterator[Controller]:
    controller = Controller(Choices(qapp), backend, qapp)  # a parent: no other thread's collector may end it
    rows = {path: Row(path, State.NEEDS_REVIEW) for path in photos}
    controller.session = replace(controller.session, rows=rows)
    yield controller
    controller.wait()
    controller.deleteLater()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)


@pytest.fixture
def page(qtbot, controller: Controller, photos: list[Path]) -> ReviewPage:
    """With its first photo open and shown."""
    page = ReviewPage(controller)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_path(photos[0])
    qtbot.waitUntil(lambda: page.editor.desk.photo is not None, timeout=PATIENCE_MS)
    return page
