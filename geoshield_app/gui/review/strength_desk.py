"""Between the strength panel and the program: the photo's own strength, the estimate, the pattern on a part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.plan import Decision
from geoshield_app.gui.canvas.latest import Latest
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.gallery.pair import Pair
from geoshield_app.gui.review.photo_canvas import PhotoCanvas
from geoshield_app.gui.review.verbs import Verbs
from geoshield_app.gui.strength.estimating import expected
from geoshield_app.gui.strength.pattern_preview import Part, PatternPreview, part_around
from geoshield_app.gui.strength.strength_panel import StrengthPanel
from geoshield_app.gui.strength.strength_words import Expected, Strength
from geoshield_app.gui.translation import spoken


class StrengthDesk(QObject):
    """``show`` after the photo or its decision changed; the part that is tried lies in the middle of the canvas."""

    def __init__(
        self,
        controller: Controller,
        verbs: Verbs,
        panel: StrengthPanel,
        canvas: PhotoCanvas,
        preview: PatternPreview,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._verbs, self._panel, self._canvas = controller, verbs, panel, canvas
        self._path: Path | None = None
        self._decision: Decision | None = None
        self._estimated: object = None
        self.marked: Callable[[], Sequence[Path]] = tuple
        """Photos that a strength is given to beside the shown one: those marked in the strip."""
        self._preview, self._estimating = preview, Latest(self)
        panel.asked.connect(self._set)
        panel.asked_for_all.connect(self._set_all)
        panel.preview_asked.connect(self._try)
        panel.unfolded.connect(self._estimate)
        preview.ready.connect(self._show_pattern)
        preview.failed.connect(self._fail)
        controller.freeing.connect(self._let_go)
        self._estimating.ready.connect(panel.show_expected)
        self._estimating.failed.connect(self._say_nothing)

    def show(self, path: Path | None, decision: Decision | None) -> None:
        """This photo's strength; a pattern that was shown for another photo or strength goes."""
        before = (self._path, self._strength())
        self._path, self._decision = path, decision
        if before != (path, self._strength()):
            self._preview.stop()
            self._panel.show_pattern(None)
            self._estimated = None
        ensemble = self._controller.settings().ensemble
        self._panel.setEnabled(decision is not None)
        self._panel.show_strength(self._strength(), self._run(), ensemble)
        if self._panel.fold.isChecked():
            self._estimate()

    def _run(self) -> Strength:
        preferences = self._controller.preferences
        return Strength(preferences.preset, preferences.budget_levels)

    def _strength(self) -> Strength:
        decision = self._decision
        return self._run().over(decision.preset, decision.budget_levels) if decision else self._run()

    @Slot(object, object)
    def _set(self, preset: str | None, budget_levels: int | None) -> None:
        if self._path is not None:
            self._verbs.strength(self.marked() or [self._path], preset, budget_levels)
            self.show(self._path, self._controller.decision(self._path))

    @Slot(str, object)
    def _set_all(self, preset: str, budget_levels: int | None) -> None:
        """All photos that have no strength of their own follow; this one has none any more."""
        self._controller.prefer(preset=preset, budget_levels=budget_levels)
        self._set(None, None)

    @Slot()
    def _estimate(self) -> None:
        if self._decision is None:
            return
        settings = replace(self._controller.settings(), recipe=self._strength().recipe)
        wanted = (settings, self._canvas.picture)
        if wanted != self._estimated:
            self._estimated = wanted
            self._panel.await_expected()
            self._estimating.ask(partial(expected, *wanted))

    @Slot(object)
    def _say_nothing(self, problem: Problem) -> None:
        """An estimate that cannot be made is no trouble: the run itself will say what is missing."""
        self._panel.show_expected(Expected())

    @Slot()
    def _try(self) -> None:
        canvas, decision = self._canvas, self._decision
        if decision is None or self._path is None or not all(canvas.photo):
            return
        size = int(canvas.photo[0]), int(canvas.photo[1])
        box = part_around(canvas.view.centre, size)
        settings = self._controller.settings()
        beside = self.tr("Trying the pattern on a part of this photo, in turns with the photos in work ...")
        alone = self.tr("Trying the pattern on a part of this photo ...")
        self._panel.show_pattern(None, beside if self._controller.running else alone)
        self._preview.ask(Part(self._path, box, decision.draft, self._strength().recipe, settings))

    @Slot()
    def _let_go(self) -> None:
        """The memory of the models is wanted back; what is shown stays."""
        if self._preview.busy:
            self._preview.stop()
            self._panel.show_pattern(None)

    @Slot(object)
    def _show_pattern(self, pair: Pair) -> None:
        self._panel.show_pattern(pair)

    @Slot(object)
    def _fail(self, problem: Problem) -> None:
        self._panel.show_pattern(None, spoken(problem.sentence))
