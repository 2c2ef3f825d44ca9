"""Light, Balanced, Strong; behind a fold the budget, what it means on this machine, and the pattern on a part."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geoshield_app.gui import words
from geoshield_app.gui.gallery.compare_view import CompareView
from geoshield_app.gui.gallery.pair import Pair
from geoshield_app.gui.icons import icon
from geoshield_app.gui.strength import strength_words
from geoshield_app.gui.strength.strength_words import LEAST_LEVELS, MOST_LEVELS, PRESETS, Expected, Strength
from geoshield_app.gui.theme import LIGHT, tokens

_PREVIEW_PX = 240


class StrengthPanel(QWidget):
    """``asked`` carries preset and budget of this photo (None, None: as for all); ``asked_for_all`` the same for all.

    ``preview_asked``: show the pattern on a part of the photo; ``unfolded`` when the numbers come into view.
    """

    asked = Signal(object, object)
    asked_for_all = Signal(str, object)
    preview_asked = Signal()
    unfolded = Signal()
    grown = Signal(object)
    """This part came to light below what was seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._known: object = None
        self._shown, self._run = Strength(PRESETS[1]), Strength(PRESETS[1])
        self._buttons = {name: self._preset_button(name) for name in PRESETS}
        self._sentence, self._whose = _quiet(), _quiet()
        self.fold = _toggle(self.tr("Numbers and preview"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.budget = QSlider(Qt.Orientation.Horizontal)
        self.budget.setRange(LEAST_LEVELS, MOST_LEVELS)
        self.budget.setTracking(False)
        self.budget.setPageStep(2)
        self.budget.setMinimumHeight(26)
        self.budget.setAccessibleName(self.tr("Largest change in levels"))
        self._levels, self._steps, self._encoders = QLabel(), QLabel(), QLabel(wordWrap=True)
        self._time, self._visible = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.as_all = QPushButton(self.tr("As for all photos"))
        self.for_all = QPushButton(self.tr("Use for all photos"))
        self.preview = QPushButton(self.tr("Show the pattern on a part"))
        self.pattern = CompareView()
        self.pattern.setFixedHeight(_PREVIEW_PX)
        self.pattern.setAccessibleName(self.tr("A part of the photo without and with the pattern"))
        self.pattern.hide()
        self._inside = QWidget()
        self._inside.hide()
        self._arrange()
        self._connect()

    def show_strength(self, shown: Strength, run: Strength, encoders: str) -> None:
        """``shown`` is this photo's, ``run`` that of all photos; a handle that is held stays where it is."""
        if (shown, run, encoders) == self._known:
            return
        self._known = (shown, run, encoders)
        self._shown, self._run = shown, run
        for name, button in self._buttons.items():
            button.setChecked(name == shown.preset)
        self._sentence.setText(strength_words.sentence(shown))
        own = shown != run
        self._whose.setText(self.tr("For this photo alone.") if own else self.tr("As for all photos."))
        self.as_all.setEnabled(own)
        self.for_all.setEnabled(own)
        self.budget.blockSignals(True)
        self.budget.setValue(shown.recipe.budget_levels)
        self.budget.blockSignals(False)
        self._levels.setText(strength_words.levels(shown))
        self._steps.setText(str(shown.recipe.steps))
        self._encoders.setText(encoders)

    def await_expected(self) -> None:
        """It is being worked out."""
        for label in (self._time, self._visible):
            label.setText(self.tr("Working it out ..."))

    def show_expected(self, expected: Expected) -> None:
        self._time.setText(strength_words.time_needed(expected))
        self._visible.setText(strength_words.visibility(expected))

    def show_pattern(self, pair: Pair | None, message: str = "") -> None:
        """The part with its pattern, or what is awaited; neither hides it."""
        self.pattern.show_pair(pair)
        if message:
            self.pattern.say(message)
        self.pattern.setVisible(pair is not None or bool(message))
        if self.pattern.isVisible():
            self.grown.emit(self.pattern)

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        self.pattern.set_theme(theme)
        self._tint()

    @Slot()
    def _choose(self) -> None:
        """Another preset brings its own budget."""
        name = next(name for name, button in self._buttons.items() if button.isChecked())
        if name != self._shown.preset or self._shown.budget_levels is not None:
            self._known = None
            self.asked.emit(name, None)

    @Slot(int)
    def _set_budget(self, levels: int) -> None:
        self._known = None
        own = Strength(self._shown.preset).recipe.budget_levels
        self.asked.emit(self._shown.preset, None if levels == own else levels)

    @Slot(int)
    def _say_levels(self, levels: int) -> None:
        """While the handle is still held."""
        self._levels.setText(strength_words.levels(Strength(self._shown.preset, levels)))

    @Slot()
    def _drop_own(self) -> None:
        self.asked.emit(None, None)

    @Slot()
    def _give_to_all(self) -> None:
        self.asked_for_all.emit(self._shown.preset, self._shown.budget_levels)

    @Slot(bool)
    def _unfold(self, open_: bool) -> None:
        self._inside.setVisible(open_)
        self._tint()
        if open_:
            self.unfolded.emit()
            self.grown.emit(self._inside)

    def _tint(self) -> None:
        name = "unfold" if self.fold.isChecked() else "fold"
        self.fold.setIcon(icon(name, tokens(self._theme)["text"]))

    def _preset_button(self, name: str) -> QToolButton:
        word, tip = words.preset(name)
        button = _toggle(word)
        button.setToolTip(tip)
        button.setAccessibleName(word)
        return button

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for button in self._buttons.values():
            group.addButton(button)
            button.clicked.connect(self._choose)
        self.fold.toggled.connect(self._unfold)
        self.budget.valueChanged.connect(self._set_budget)
        self.budget.sliderMoved.connect(self._say_levels)
        self.as_all.clicked.connect(self._drop_own)
        self.for_all.clicked.connect(self._give_to_all)
        self.preview.clicked.connect(self.preview_asked)

    def _arrange(self) -> None:
        presets = QHBoxLayout()
        presets.setSpacing(4)
        for button in self._buttons.values():
            presets.addWidget(button)
        presets.addStretch()
        grid = QGridLayout(self._inside)  # a QFormLayout may keep the height of a width that it no longer has
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Budget"), self.budget),
            ("", self._levels),
            (self.tr("Steps"), self._steps),
            (self.tr("Encoders"), self._encoders),
            (self.tr("Time here"), self._time),
            (self.tr("How visible"), self._visible),
        )
        for number, (text, value) in enumerate(rows):
            label = _quiet(text)
            label.setWordWrap(False)  # a column whose width is in doubt cuts the values beside it
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1)
        for number, part in enumerate((self.preview, self.pattern), start=len(rows)):
            grid.addWidget(part, number, 0, 1, 2)
        whose = QHBoxLayout()
        whose.setSpacing(4)
        whose.addWidget(self.as_all)
        whose.addWidget(self.for_all)
        whose.addStretch()
        grid.addLayout(whose, len(rows) + 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(presets)
        for part in (self._sentence, self._whose, self.fold, self._inside):
            column.addWidget(part)
        self._tint()


def _toggle(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _quiet(text: str = "") -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setProperty("role", "quiet")
    return label
