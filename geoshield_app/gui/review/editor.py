"""One photo under review: picture, elements and description together, and what the person does to them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import Problem
from geoshield_app.domain.findings import Region, Treatment
from geoshield_app.domain.plan import Decision
from geoshield_app.gui.canvas.latest import Latest
from geoshield_app.gui.canvas.loading import Shown
from geoshield_app.gui.canvas.photo_desk import PhotoDesk
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.review.banner import Banner
from geoshield_app.gui.review.covering import Covering
from geoshield_app.gui.review.handles import middle_box
from geoshield_app.gui.review.photo_canvas import PhotoCanvas
from geoshield_app.gui.review.side_pane import SidePane
from geoshield_app.gui.review.strength_desk import StrengthDesk
from geoshield_app.gui.review.treatment_menu import treatment_menu
from geoshield_app.gui.review.verbs import Verbs
from geoshield_app.gui.strength.pattern_preview import PatternPreview
from geoshield_app.gui.theme import LIGHT
from geoshield_app.gui.translation import spoken
from geoshield_app.workflow.tells import Tells, tells

_CANVAS_AND_PANE_PX = (800, 420)


class PhotoEditor(QWidget):
    """``show_photo``, then ``refresh`` whenever its decision may have changed. ``enabling``: the selection did."""

    enabling = Signal()
    said = Signal(str)

    def __init__(self, controller: Controller, verbs: Verbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._verbs = controller, verbs
        self.path: Path | None = None
        self.decision: Decision | None = None
        self.selected: int | None = None
        self._theme = LIGHT
        self._known: Tells | None = None
        self.canvas, self.side, self.banner = PhotoCanvas(), SidePane(), Banner()
        self.desk, self._covering, self._telling = PhotoDesk(self), Covering(self), Latest(self)
        self._arrange()
        self._connect()
        self.canvas.say(self._nothing())
        preview = PatternPreview(controller.backend.protector, self)
        self.strength = StrengthDesk(controller, verbs, self.side.strength, self.canvas, preview, self)

    @property
    def regions(self) -> Sequence[Region]:
        return self.decision.draft.regions if self.decision is not None else ()

    @property
    def region(self) -> Region | None:
        """The selected one."""
        return self.regions[self.selected] if self.selected is not None else None

    def show_photo(self, path: Path | None) -> None:
        """Another photo; what was typed about the one before is kept, what was shown of it is gone at once."""
        if path == self.path:
            return
        self.side.description.finish()
        self.path, self.decision, self.selected, self._known = path, None, None, None
        self._covering.drop()
        self._telling.drop()
        self.banner.say("")
        self.canvas.show_picture(None)
        self.canvas.set_drawing(False)
        self.canvas.say(self.tr("Opening ...") if path is not None else self._nothing())
        self.desk.open(path)
        self.refresh()
        self.select(next((n for n, region in enumerate(self.regions) if region.box is not None), None))

    def _nothing(self) -> str:
        return self.tr("Photos that were looked at are shown here, with everything that tells their place.")

    @Slot()
    def refresh(self) -> None:
        """Show the decision as the controller has it now."""
        path = self.path
        decision = self._controller.decision(path) if path is not None else None
        row = self._controller.row(path) if path is not None else None
        fresh = decision is not None and self.decision is None
        self.decision = decision
        if self.selected is not None and self.selected >= len(self.regions):
            self.selected = len(self.regions) - 1 if self.regions else None
        self.side.show_photo(row, decision)
        if decision is not None and fresh and path is not None:
            self._telling.ask(partial(tells, decision.draft.tags, path))
            self._compare_bytes()
        self._show_tells()
        self.strength.show(path, decision)
        self.canvas.show_regions(self.regions)
        self.select(self.selected)
        if self.desk.photo is not None:
            self._covering.cover(self.desk.photo.pyramid, self.regions, self._controller.settings().seed)

    def select(self, number: int | None) -> None:
        """The same element in picture and list."""
        self.selected = number
        self.canvas.select(number)
        self.side.elements.select(number)
        self.enabling.emit()

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        for part in (self.canvas, self.side, self.banner):
            part.set_theme(theme)

    def accept(self, yes: bool) -> None:
        if self.path is not None and self.selected is not None:
            self._tick(self.selected, yes)

    def treat(self, treatment: Treatment) -> None:
        if self.path is not None and self.selected is not None:
            self._verbs.treat(self.path, self.selected, treatment)
            self.refresh()

    def begin_box(self) -> None:
        """The next drag draws; once more puts a box in the middle, for the keyboard."""
        self.canvas.setFocus()
        if self.canvas.drawing and self.desk.photo is not None:
            self.canvas.set_drawing(False)
            self._outline(middle_box(self.canvas.photo))
        elif self.decision is not None:
            self.canvas.set_drawing(True)
            self.said.emit(
                self.tr("Drag around it; or press N again for a box that the arrow keys move. Esc ends this.")
            )

    def begin_renaming(self) -> None:
        if self.selected is not None:
            self.side.show_element()
            self.side.elements.setFocus()
            self.side.elements.edit(self.side.model.index(self.selected))

    @Slot(object)
    def _pick(self, number: int | None) -> None:
        if number != self.selected:
            self.select(number)
            self.side.show_element()

    @Slot(int)
    def _step(self, by: int) -> None:
        boxes = [number for number, region in enumerate(self.regions) if region.box is not None]
        ahead = [n for n in boxes if self.selected is None or (n - self.selected) * by > 0]
        if ahead:
            self.select(ahead[0] if by > 0 else ahead[-1])
            self.side.show_element()

    @Slot(int, object, str)
    def _reshape(self, number: int, box: Box, key: str) -> None:
        if self.path is not None:
            self._verbs.reshape(self.path, number, box, key)
            self.refresh()

    @Slot(object)
    def _outline(self, box: Box) -> None:
        """A box for the selected element that has none, else a new element, to be named at once."""
        if self.path is None or self.decision is None:
            return
        if self.region is not None and self.region.box is None and self.selected is not None:
            self._verbs.give_box(self.path, self.selected, box)
            self.refresh()
            return
        self._verbs.draw(self.path, box, self.tr("my box"))
        self.refresh()
        self.select(len(self.regions) - 1)
        self.side.show_element()

    @Slot(int)
    def _erase(self, number: int) -> None:
        if self.path is not None:
            self._verbs.delete(self.path, number)
            self.refresh()

    @Slot()
    def _erase_selected(self) -> None:
        if self.selected is not None:
            self._erase(self.selected)

    @Slot(int, bool)
    def _tick(self, number: int, yes: bool) -> None:
        if self.path is not None:
            self._verbs.accept(self.path, number, yes)
            self.refresh()

    @Slot(int, str)
    def _rename(self, number: int, name: str) -> None:
        if self.path is not None:
            self._verbs.rename(self.path, number, name)
            self.refresh()

    @Slot(str)
    def _describe(self, text: str) -> None:
        if self.path is not None:
            self._verbs.describe(self.path, text)

    @Slot(int, QPoint)
    def _offer_treatments(self, number: int, at: QPoint) -> None:
        self.select(number)
        menu = treatment_menu(self, self._theme)
        menu.triggered.connect(self._choose_treatment)
        menu.popup(at)

    @Slot(QAction)
    def _choose_treatment(self, action: QAction) -> None:
        self.treat(Treatment(action.data()))

    @Slot(object)
    def _take(self, photo: Shown) -> None:
        self._covering.drop()
        self.canvas.show_picture(photo.pyramid)
        self._compare_bytes()
        self.strength.show(self.path, self.decision)
        self._covering.cover(photo.pyramid, self.regions, self._controller.settings().seed)
        self.enabling.emit()

    @Slot(object)
    def _fail(self, problem: Problem) -> None:
        self.canvas.show_picture(None)
        self.canvas.say(spoken(problem.sentence))

    def _compare_bytes(self) -> None:
        """Another program may have changed the photo since it was looked at."""
        photo, decision = self.desk.photo, self.decision
        changed = photo is not None and decision is not None and photo.sha256 != decision.draft.photo.sha256
        text = self.tr(
            "Another program has changed this photo since it was looked at; its boxes may not fit."
        )
        self.banner.say(text if changed else "", self.tr("Look again"))

    @Slot()
    def _look_again(self) -> None:
        if self.path is not None:
            self._controller.look_again([self.path])

    @Slot(object)
    def _take_tells(self, known: Tells) -> None:
        self._known = known
        self._show_tells()

    def _show_tells(self) -> None:
        outcome = self._controller.outcome(self.path) if self.path is not None else None
        self.side.show_tells(self.decision, self._known, outcome)

    @Slot()
    def _look_closer(self) -> None:
        canvas = self.canvas
        if all(canvas.photo):
            scale = canvas.view.scale * canvas.devicePixelRatio()
            self.desk.look(scale, canvas.view.visible(canvas.photo, canvas.pane_size()))

    def _connect(self) -> None:
        canvas, side = self.canvas, self.side
        canvas.picked.connect(self._pick)
        canvas.pointed.connect(side.elements.point)
        canvas.reshaped.connect(self._reshape)
        canvas.outlined.connect(self._outline)
        canvas.erased.connect(self._erase)
        canvas.stepped.connect(self._step)
        canvas.moved.connect(self._look_closer)
        side.elements.picked.connect(self._pick)
        side.elements.pointed.connect(canvas.point)
        side.elements.treatment_asked.connect(self._offer_treatments)
        side.elements.erased.connect(self._erase_selected)
        side.model.renamed.connect(self._rename)
        side.model.ticked.connect(self._tick)
        side.description.edited.connect(self._describe)
        self.banner.pressed.connect(self._look_again)
        self.desk.shown.connect(self._take)
        self.desk.failed.connect(self._fail)
        self._covering.covered.connect(canvas.show_covered)
        self._telling.ready.connect(self._take_tells)

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.canvas, 1)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=12)
        split.addWidget(left)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes(list(_CANVAS_AND_PANE_PX))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
