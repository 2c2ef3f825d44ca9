"""What is known of the selected photo, beside the grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QLabel

from geoshield_app.domain.events import State
from geoshield_app.domain.findings import Origin, Region
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.library.detail_pane import DetailPane
from geoshield_app.workflow.session import Row
from tests.gui import streams
from tests.gui.memory_backend import MemoryBackend
from tests.gui.person import PATIENCE_MS

NAMES = ("shop sign", "church", "roof", "tree", "car", "bus stop", "balcony", "bench", "my <b>box</b>")
ShowElements = Callable[[Sequence[str]], QLabel]


@pytest.fixture
def elements(qtbot, qapp, tmp_path: Path) -> Iterator[ShowElements]:
    """The line of a photo's elements, which are called so."""
    controller = Controller(Choices(qapp), MemoryBackend(), qapp)
    pane = DetailPane(controller, {})
    qtbot.addWidget(pane)

    def shown(names: Sequence[str]) -> QLabel:
        regions = tuple(Region(name, None, 0.5, Origin.CLIP) for name in names)
        draft = replace(streams.draft(tmp_path / "a.jpg"), regions=regions)
        pane.show_row(Row(tmp_path / "a.jpg", State.NEEDS_REVIEW, draft=draft), 1)
        return next(one for one in pane.findChildren(QLabel) if one.text().startswith(names[0]))

    yield shown
    controller.wait()
    controller.deleteLater()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)


def test_of_many_elements_the_first_are_shown_and_how_many_more(elements):
    assert elements(NAMES).text() == "shop sign, church, roof, tree, car, bus stop and 3 more"


def test_all_of_them_are_in_the_tool_tip_and_read_aloud(elements):
    line = elements(NAMES)
    assert line.accessibleName() == ", ".join(NAMES)
    assert all(name in line.toolTip() for name in NAMES[:-1])


def test_what_a_model_called_an_element_is_no_markup_of_the_tool_tip(elements):
    assert "my &lt;b&gt;box&lt;/b&gt;" in elements(NAMES).toolTip()


@pytest.mark.parametrize("count", [1, 6, 7])
def test_a_few_elements_are_all_shown(elements, count):
    line = elements(NAMES[:count])
    assert line.text() == ", ".join(NAMES[:count])
    assert line.toolTip() == ""
