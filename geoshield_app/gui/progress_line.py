"""The line at the bottom: what is being done, how far, how long still, and the ways to pause and to stop."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from geoshield_app.domain.events import Progress
from geoshield_app.gui import words
from geoshield_app.gui.buttons import action_button
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.language import number, translate

_COMMANDS = ("pause", "stop_after_this", "stop_now")


class ProgressLine(QWidget):
    """Shown while the thread works."""

    def __init__(
        self, controller: Controller, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._last: Progress | None = None
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._text.setAccessibleName(self.tr("Progress"))
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Photos done"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        for name in _COMMANDS:
            row.addWidget(action_button(actions[name]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        controller.moved.connect(self._move)

    @property
    def text(self) -> str:
        return self._text.text()

    def refresh(self) -> None:
        """Visible while something works."""
        controller = self._controller
        self.setVisible(controller.running)
        if not controller.running:
            self._last = None
            return
        worker = controller.worker
        total = controller.run.total if controller.run.is_open else 0
        self._bar.setRange(0, 100 * total if total else 0)
        done = controller.run.ended + sum(map(share, controller.run.in_work.values()))
        self._bar.setValue(round(100 * min(done, total)) if total else 0)
        if worker.stopping:
            self._text.setText(self.tr("Stopping as soon as the present step or photo is done ..."))
        elif worker.paused:
            self._text.setText(self.tr("Paused. {what}").format(what=self._sentence()))
        else:
            self._text.setText(self._sentence())

    def _sentence(self) -> str:
        if self._last is None:
            return self.tr("Loading the models ...")
        controller = self._controller
        run = controller.run
        total = run.total if run.has(self._last.path) else 0
        beside = together(run.in_work.values())
        return progress_text(self._last, run.ended, total, controller.left_seconds(), beside)

    @Slot(object)
    def _move(self, event: Progress) -> None:
        self._last = event
        self.refresh()


def together(events: Collection[Progress]) -> int:
    """How many photos are optimised side by side, which only a graphics card does."""
    return sum(event.step is not None for event in events)


def progress_text(event: Progress, done: int, total: int, left_seconds: float | None, beside: int = 1) -> str:
    """'Protecting a.jpg · step 62 of 80 · photo 3 of 12 · about 4 min left'; with ``beside`` photos in work
    'Protecting 4 photos together · step 62 of 80 · photos 5 to 8 of 12 · ...'."""
    several = beside > 1 and event.step is not None
    what = (
        translate("Progress", "{n} photos together").format(n=number(beside)) if several else event.path.name
    )
    parts = [f"{words.phase(event.phase)}: {what}"]
    if event.step is not None:
        text = translate("Progress", "step {n} of {total}")
        parts.append(text.format(n=number(event.step.index), total=number(event.step.total)))
    if several and total > 1:
        text = translate("Progress", "photos {first} to {last} of {total}")
        last = min(done + beside, total)
        parts.append(text.format(first=number(done + 1), last=number(last), total=number(total)))
    elif total > 1:
        text = translate("Progress", "photo {n} of {total}")
        parts.append(text.format(n=number(min(done + 1, total)), total=number(total)))
    if left_seconds is not None and total:
        parts.append(translate("Progress", "about {time} left").format(time=words.duration(left_seconds)))
    return "  ·  ".join(parts)


def share(event: Progress | None) -> float:
    """How much of this photo is done, 0 to 1; only steps are known well enough to count."""
    return event.step.index / event.step.total if event is not None and event.step else 0.0
