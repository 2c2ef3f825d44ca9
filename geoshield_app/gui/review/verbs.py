"""What a person does in a review, each verb one step of undo. Decisions change by ``workflow.edits`` alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Region, Treatment
from geoshield_app.domain.plan import Decision
from geoshield_app.gui.canvas.latest import Latest
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.review import review_words
from geoshield_app.workflow import edits

Change = Callable[[Decision], Decision]
_AT_ONCE = 40
"""More decisions than that would hold up the window while they are read."""


class Verbs(QObject):
    """Region numbers are from 0; photos without a draft are left as they are. ``did``: how many photos changed."""

    did = Signal(int)

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._many, self._pending = Latest(self), ""
        self._many.ready.connect(self._take_many)
        self._presses = 0
        self.acting = False
        """While a verb pushes its step; anything else that moves the stack is undo or redo."""

    def accept(self, path: Path, number: int, yes: bool) -> None:
        text = self.tr("Accept element") if yes else self.tr("Reject element")
        self._do(text, [path], partial(edits.accepted, numbers=[number], yes=yes))

    def accept_all(self, paths: Iterable[Path]) -> None:
        self._do(self.tr("Accept all elements"), paths, edits.all_accepted)

    def rename(self, path: Path, number: int, name: str) -> None:
        self._do(self.tr("Rename element"), [path], partial(edits.renamed, number=number, label=name))

    def treat(self, path: Path, number: int, treatment: Treatment) -> None:
        text = self.tr("Treat by {how}").format(how=review_words.treatment_word(treatment))
        self._do(text, [path], partial(edits.treated, numbers=[number], treatment=treatment))

    def reshape(self, path: Path, number: int, box: Box, key: str) -> None:
        """``key``: '' for the mouse, 'pressed' or 'held' for a key; a key that is held is one step."""
        self._presses += key == "pressed"
        merge = f"box {number} of {path} {self._presses}" if key else ""
        self._do(
            self.tr("Move or resize box"), [path], partial(edits.boxed, number=number, box=box), merge=merge
        )

    def draw(self, path: Path, box: Box, name: str) -> None:
        self._do(self.tr("Draw box"), [path], partial(edits.drawn, box=box, label=name))

    def give_box(self, path: Path, number: int, box: Box) -> None:
        self._do(self.tr("Draw box"), [path], partial(edits.boxed, number=number, box=box))

    def delete(self, path: Path, number: int) -> None:
        self._do(self.tr("Delete element"), [path], partial(edits.deleted, numbers=[number]))

    def describe(self, path: Path, text: str) -> None:
        self._do(self.tr("Edit description"), [path], partial(edits.described, text=text))

    def same(self, paths: Iterable[Path], example: Region) -> None:
        """Elements of that name are decided alike."""
        self._do(self.tr("The same for all"), paths, partial(edits.like, example=example))

    def strength(self, paths: Iterable[Path], preset: str | None, budget_levels: int | None) -> None:
        change = partial(edits.with_strength, preset=preset, budget_levels=budget_levels)
        merge = "strength " + " ".join(map(str, paths := list(paths)))
        self._do(self.tr("Change strength"), paths, change, merge=merge)

    def exclude(self, paths: Iterable[Path], yes: bool) -> None:
        text = self.tr("Leave out") if yes else self.tr("Take in again")
        self._do(text, paths, partial(edits.excluded, yes=yes))

    def finish(self, path: Path) -> None:
        """The photo is reviewed as it stands."""
        decision = self._controller.decision(path)
        if decision is not None:
            self._edit(self.tr("Reviewed"), {path: decision}, ready=True)

    def reset(self, path: Path) -> None:
        """Back to what was found."""
        draft = self._controller.draft(path)
        if draft is not None:
            self._edit(self.tr("As found"), {path: edits.undecided(draft)}, ready=False)

    def _do(self, text: str, paths: Iterable[Path], change: Change, *, merge: str = "") -> None:
        """One step for all photos that ``change`` changes; the decisions of many are read in the background."""
        paths = list(paths)
        work = partial(_changed, self._controller.decision, paths, change)
        if len(paths) > _AT_ONCE:
            self._pending = text
            self._many.ask(work)
        else:
            self._take(text, work(), merge)

    @Slot(object)
    def _take_many(self, changed: dict[Path, Decision]) -> None:
        self._take(self._pending, changed, "")

    def _take(self, text: str, changed: dict[Path, Decision], merge: str) -> None:
        if changed:
            self._edit(text, changed, merge=merge)
        self.did.emit(len(changed))

    def _edit(
        self, text: str, changed: dict[Path, Decision], *, ready: bool | None = None, merge: str = ""
    ) -> None:
        self.acting = True
        try:
            self._controller.edit(text, changed, ready=ready, merge=merge)
        finally:
            self.acting = False


def _changed(
    decision: Callable[[Path], Decision | None], paths: Iterable[Path], change: Change
) -> dict[Path, Decision]:
    """The new decisions of those photos that ``change`` changes."""
    before = ((path, decision(path)) for path in paths)
    after = {path: (old, change(old)) for path, old in before if old is not None}
    return {path: new for path, (old, new) in after.items() if new != old}
