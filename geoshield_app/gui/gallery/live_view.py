"""The photo in work: how it looks by now, which step, and how the loss falls."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from geoshield_app.domain.events import Progress
from geoshield_app.domain.result import Step
from geoshield_app.gui import words
from geoshield_app.gui.gallery.sparkline import Sparkline
from geoshield_app.gui.language import number


class LivePicture(QWidget):
    """The last preview that came, as large as there is room; sentence while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The photo as it changes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 80)
        self.picture = QImage()

    def show_picture(self, picture: QImage) -> None:
        self.picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.picture.isNull():
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap.value
            painter.drawText(self.rect(), flags, self.tr("The first preview comes with the first steps."))
        else:
            size = self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(QRectF(self.rect()).center())
            painter.drawImage(target, self.picture)
        painter.end()


class LiveView(QFrame):
    """Fed with the Progress events of a run (``controller.moved``); shows whichever photo is in work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.picture, self.loss = LivePicture(), Sparkline(self.tr("Loss, step by step"))
        self._name, self._step = QLabel(textFormat=Qt.TextFormat.PlainText), QLabel()
        self._name.setProperty("role", "brand")
        self._step.setProperty("role", "quiet")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        texts = QVBoxLayout()
        texts.addWidget(self._name)
        texts.addWidget(self._step)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(texts, 1)
        line.addWidget(self.loss, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture, 1)
        column.addLayout(line)

    def set_theme(self, theme: str) -> None:
        self.loss.set_theme(theme)

    @Slot(object)
    def show_progress(self, event: Progress) -> None:
        """Another photo begins with an empty picture: nothing of the one before is shown under its name."""
        if event.path != self.path:
            self._begin(event.path)
        self._step.setText(_step_words(event))
        if event.step is not None:
            self._show_step(event.step)

    def clear(self) -> None:
        """Nothing is in work."""
        self._begin(None)

    def _begin(self, path: Path | None) -> None:
        self.path = path
        self._name.setText(path.name if path is not None else "")
        self._step.setText("")
        self.picture.show_picture(QImage())
        self.loss.begin()

    def _show_step(self, step: Step) -> None:
        if len(self.loss.values()) == 0:
            self.loss.begin(step.total)
        total = dict(step.terms).get("total")
        if total is not None:
            self.loss.put(step.index, total)
        if step.preview is not None:
            picture = QImage.fromData(step.preview)
            if not picture.isNull():
                self.picture.show_picture(picture)


def _step_words(event: Progress) -> str:
    text = words.phase(event.phase)
    if event.step is None:
        return text
    return f"{text}  {number(event.step.index)} / {number(event.step.total)}"
