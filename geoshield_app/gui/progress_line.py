"""The line at the bottom: what is being done, how far, how long still, and two ways to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from geoshield_app.domain.events import Progress
from geoshield_app.gui.buttons import action_button
from geoshield_app.gui.words import PHASE_WORDS, duration


class ProgressLine(QWidget):
    """Shown while a run goes on."""

    def __init__(self, stop_after_this: QAction, stop_now: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setAccessibleName("Progress")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName("Photos done")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(action_button(stop_after_this))
        row.addWidget(action_button(stop_now))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._bar)
        layout.addLayout(row)

    def begin(self, total: int) -> None:
        """A run of ``total`` photos starts."""
        self._bar.setRange(0, 100 * total)
        self._bar.setValue(0)
        self.say("Loading the models ...")

    def say(self, text: str) -> None:
        self._text.setText(text)

    def show_progress(self, event: Progress, done: int, total: int, left_seconds: float | None) -> None:
        """Photo, phase, step, count and time left."""
        self._bar.setValue(round(100 * (done + _share(event))))
        self.say(progress_text(event, done, total, left_seconds))


def progress_text(event: Progress, done: int, total: int, left_seconds: float | None) -> str:
    """'Protecting a.jpg   step 62 of 80   photo 3 of 12   about 4 min left'."""
    parts = [f"{PHASE_WORDS[event.phase]} {event.path.name}"]
    if event.step is not None:
        parts.append(f"step {event.step.index} of {event.step.total}")
    parts.append(f"photo {min(done + 1, total)} of {total}")
    if left_seconds is not None:
        parts.append(f"about {duration(left_seconds)} left")
    return "   ".join(parts)


def _share(event: Progress) -> float:
    """How much of this photo is done, 0 to 1; only steps are known well enough to count."""
    return event.step.index / event.step.total if event.step else 0.0
