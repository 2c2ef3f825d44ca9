"""The strip follows the list, and is laid out anew only when photos come or go."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy

from geoshield_app.domain.events import State


def names(page) -> list[str]:
    model = page.strip.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def told(page, controller) -> None:
    controller.show_now()
    page.refresh()


def test_photos_left_out_go_and_come_back(page, controller, photos):
    page._verbs.exclude([photos[1]], True)
    told(page, controller)
    assert names(page) == ["a.jpg", "c.jpg"]
    controller.undo_stack.undo()
    told(page, controller)
    assert names(page) == ["a.jpg", "b.jpg", "c.jpg"]


def test_the_photo_that_is_shown_stays_in_the_strip(page, controller, photos):
    page.exclude()
    told(page, controller)
    assert names(page) == ["a.jpg", "b.jpg", "c.jpg"]
    assert controller.row(photos[0]).state is State.SKIPPED


def test_a_photo_that_only_changes_its_state_is_painted_and_not_laid_out(page, controller, photos):
    told(page, controller)
    resets = QSignalSpy(page.strip.model().modelReset)
    page._verbs.finish(photos[0])
    told(page, controller)
    assert resets.count() == 0


def test_a_photo_off_the_list_is_off_the_strip(page, controller, photos):
    controller.remove([photos[0]])
    told(page, controller)
    assert names(page) == ["b.jpg", "c.jpg"]
    assert page.editor.path == photos[1]


def test_neighbours_end_at_the_ends(page, photos):
    assert page.strip.neighbour(photos[0], -1) is None
    assert page.strip.neighbour(photos[0], 1) == photos[1]
    assert page.strip.neighbour(photos[2], 1) is None
