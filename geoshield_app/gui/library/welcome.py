"""The empty Library: an invitation, three lines on what happens, and a photo to try it with."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.gui import words
from geoshield_app.gui.icons import icon
from geoshield_app.gui.language import size, translate
from geoshield_app.gui.theme import LIGHT, tokens

_ICON_PX, _SMALL_PX = 56, 22
_TEXT_PX = 620


class Welcome(QFrame):
    """``asked`` carries a command of the window; the window itself takes the drop."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DropArea")
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._points: list[tuple[QLabel, str]] = []
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(_centred(self.tr("Drop photos or folders here"), "large"))
        layout.addWidget(_centred(self.tr("or press Ctrl+V for files that you copied"), "quiet"))
        layout.addLayout(self._buttons())
        layout.addSpacing(20)
        layout.addLayout(self._explained())
        layout.addStretch(3)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 4, 4, 4)
        outer.addWidget(scroll)
        self.set_theme(LIGHT)

    def set_theme(self, theme: str) -> None:
        colours = tokens(theme)
        self._picture.setPixmap(_pixmap(self, "drop", colours["accent"], _ICON_PX))
        for label, name in self._points:
            label.setPixmap(_pixmap(self, name, colours["accent"], _SMALL_PX))

    def show_demonstration(self, shown: bool) -> None:
        """Said before a photo is brought: what the built-in models cannot do."""
        if shown and not self._honest[1].text():
            self._honest[1].setText(_demonstration())
        for label in self._honest:
            label.setVisible(shown)

    def set_hovering(self, hovering: bool) -> None:
        """Show that letting go here will add the photos."""
        self.setProperty("hovering", hovering)
        self.style().unpolish(self)
        self.style().polish(self)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        self._add = _button(self.tr("Choose photos ..."), "add_photos", self)
        for button in (
            self._add,
            _button(self.tr("Choose a folder ..."), "add_folder", self),
            _button(self.tr("Try it with a sample"), "add_sample", self),
        ):
            row.addWidget(button)
        row.addStretch()
        self.setFocusProxy(self._add)
        return row

    def _explained(self) -> QHBoxLayout:
        """What happens, in three lines, and what does not."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        lines = (
            (
                "review",
                self.tr("GeoShield shows what each photo gives away: tags, signs, buildings. You decide."),
            ),
            (
                "protected",
                self.tr(
                    "It adds a faint pattern that misleads programs which guess places, and removes GPS and other tags."
                ),
            ),
            ("lock", words.stays_here()),
        )
        for number, (name, text) in enumerate((*lines, ("demonstration", ""))):
            label, line = QLabel(), QLabel(text, wordWrap=True)
            self._points.append((label, name))
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, number, 1)
        self._honest = (label, line)
        self.show_demonstration(False)
        holder = QWidget()
        holder.setMaximumWidth(_TEXT_PX)
        holder.setMinimumWidth(_TEXT_PX // 2)
        holder.setLayout(grid)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(holder, 4)
        row.addStretch(1)
        return row

    @Slot()
    def ask(self) -> None:
        """The command of the button that was pressed."""
        self.asked.emit(self.sender().objectName())


def _demonstration() -> str:
    from geoshield_app.gui.setup.model_rows import recommended

    text = translate(
        "Words",
        "So far only demonstration models are here: they remove tags, but their pattern protects no real photo. "
        "Set-up gets the real ones ({size}, once).",
    )
    return text.format(size=size(sum(one.bytes for one in recommended())))


def _button(text: str, command: str, welcome: Welcome) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(command)
    button.clicked.connect(welcome.ask)
    return button


def _pixmap(widget: QWidget, name: str, colour: str, side_px: int):  # type: ignore[no-untyped-def]
    return icon(name, colour, large=True).pixmap(QSize(side_px, side_px), widget.devicePixelRatio())


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text, alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
    label.setProperty("role", role)
    return label
