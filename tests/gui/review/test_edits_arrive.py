"""Edits are undone exactly, and the optimiser receives them."""

from __future__ import annotations

import random

from PySide6.QtCore import Qt

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Treatment
from geoshield_app.domain.settings import Settings
from geoshield_app.workflow.batch import protect
from geoshield_app.workflow.discover import discover
from tests.fakes import FakeJournal, FakeProtector, fake_tools

LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_Key = Qt.Key


def test_fifty_mixed_edits_are_undone_to_the_exact_start_and_redone(page, controller, photos):
    start = {path: controller.decision(path) for path in photos}
    rng = random.Random(6)
    while controller.undo_stack.count() < 50:
        _one_edit(page, rng)
    end = {path: controller.decision(path) for path in photos}
    assert end != start
    for _ in range(50):
        controller.undo_stack.undo()
    assert {path: controller.decision(path) for path in photos} == start
    for _ in range(50):
        controller.undo_stack.redo()
    assert {path: controller.decision(path) for path in photos} == end


def _one_edit(page, rng: random.Random) -> None:
    """Something that a person might do, on whatever is there."""
    editor = page.editor
    if editor.regions:
        editor.select(rng.randrange(len(editor.regions)))
    left, top = rng.randrange(0, 150), rng.randrange(0, 150)
    box = Box(left, top, left + rng.randrange(5, 50), top + rng.randrange(5, 50))
    verbs = (
        page.accept,
        page.reject,
        page.treatment,
        page.accept_all,
        page.same_for_all,
        page.next_photo,
        page.previous_photo,
        lambda: editor.canvas.outlined.emit(box),
        lambda: editor.canvas.reshaped.emit(editor.selected or 0, box, "") if editor.regions else None,
        lambda: editor.side.model.renamed.emit(0, f"name {left}") if editor.regions else None,
        lambda: len(editor.regions) > 2 and editor.canvas.erased.emit(0),
        lambda: editor.side.description.edited.emit(f"Sentence {left}."),
        lambda: editor.side.strength.asked.emit(rng.choice(["light", "strong", None]), None),
    )
    rng.choice(verbs)()


def test_edits_reach_the_optimiser(page, controller, photos, tmp_path):
    page.reject()
    page.editor.select(1)
    page.editor.canvas.reshaped.emit(1, Box(100, 30, 150, 100), "")
    page.editor.side.model.renamed.emit(1, "chapel")
    page.editor.canvas.outlined.emit(Box(5, 5, 40, 40))
    page.editor.side.description.edited.emit("Only this.")
    page.editor.side.strength.asked.emit("light", 3)
    protector, journal = FakeProtector(), FakeJournal(tmp_path / "kept")
    (tmp_path / "kept").mkdir()
    decision = controller.decision(photos[0])
    journal.decisions[decision.draft.photo.sha256] = decision
    settings = Settings(out=tmp_path / "out")
    list(
        protect(
            discover([photos[0]], None, settings), settings, lambda: fake_tools(protector=protector), journal
        )
    )
    ((_, plan),) = protector.seen
    assert [(region.label, region.box) for region in plan.regions] == [
        ("chapel", Box(100, 30, 150, 100)),
        ("palm tree", None),
        ("my box", Box(5, 5, 40, 40)),
    ]
    assert plan.notes.sentences == ("Only this.",)
    assert (plan.recipe.name, plan.recipe.budget_levels) == ("light", 3)


def test_covered_boxes_are_covered_before_the_optimiser_starts(page, controller, photos, tmp_path):
    page.editor.treat(Treatment.FILL)
    protector, journal = FakeProtector(), FakeJournal(tmp_path / "kept")
    (tmp_path / "kept").mkdir()
    decision = controller.decision(photos[0])
    journal.decisions[decision.draft.photo.sha256] = decision
    settings = Settings(out=tmp_path / "out")
    items = discover([photos[0]], None, settings)
    list(protect(items, settings, lambda: fake_tools(protector=protector), journal))
    ((base, _),) = protector.seen
    assert len({tuple(pixel) for pixel in base[25:55, 25:75].reshape(-1, 3)}) == 1
