"""Right of the photo: what it tells, its elements, its description, its strength."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome
from geoshield_app.gui import words
from geoshield_app.gui.canvas.facts import FactList
from geoshield_app.gui.icons import icon
from geoshield_app.gui.review.description_box import DescriptionBox
from geoshield_app.gui.review.element_list import ElementList
from geoshield_app.gui.review.element_model import ElementModel
from geoshield_app.gui.review.tells_words import notes_facts, tells_facts
from geoshield_app.gui.strength.strength_panel import StrengthPanel
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.workflow.edits import description
from geoshield_app.workflow.session import Row
from geoshield_app.workflow.tells import Tells

_ICON_PX = 18
_LIST_LINES = 5
_MOST_FACTS = 1
"""And every bad one: what is harmless is behind a button, so that the elements are in sight."""


class SidePane(QFrame):
    """Shows; the page decides. Its parts are public because the page listens to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DetailPane")
        self._theme = LIGHT
        self._row: Row | None = None
        self.name, self.state, self._state_icon = QLabel(), QLabel(), QLabel()
        self.name.setProperty("role", "title")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.model = ElementModel(self)
        self.elements = ElementList(self.model)
        self.tells = FactList(self.tr("This photo tells"), _MOST_FACTS)
        self.notes = FactList(self.tr("Why it needs a look"))
        self.asides = FactList(self.tr("Who described it"))
        self.description = DescriptionBox()
        self.strength = StrengthPanel()
        self._scroll = QScrollArea(widgetResizable=True)
        self._grown: QWidget | None = None
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._show_grown)
        self.strength.grown.connect(self._await_layout)
        self.body = QVBoxLayout()
        self._arrange()

    def show_photo(self, row: Row | None, decision: Decision | None) -> None:
        """Name, state, elements and description."""
        self._row = row
        self.name.setText(row.path.name if row is not None else self.tr("No photo"))
        self.name.setToolTip(str(row.path) if row is not None else "")
        self.state.setText(words.state(row) if row is not None else "")
        self.model.show_regions(decision.draft.regions if decision is not None else ())
        self.description.show_text(description(decision.draft.notes) if decision is not None else "")
        facts = notes_facts(decision.draft.notes) if decision is not None else []
        for told, warns in ((self.notes, True), (self.asides, False)):
            told.show_facts([fact for fact in facts if (fact.token == "warn") == warns])
            told.setVisible(bool(told.texts()))
        for part in (self.elements, self.description):
            part.setEnabled(decision is not None)
        self._tint()

    def show_tells(self, decision: Decision | None, known: Tells | None, outcome: Outcome | None) -> None:
        verdict = outcome.verdict if outcome is not None else None
        facts = tells_facts(decision.draft.tags, known, verdict) if decision is not None else ()
        self.tells.show_facts(facts)

    def show_element(self) -> None:
        """The selected line comes into view, however far down the list stands."""
        line, inside = self.elements.visualRect(self.elements.currentIndex()), self._scroll.widget()
        if line.isValid() and inside is not None:
            at = self.elements.viewport().mapTo(inside, line.center())
            self._scroll.ensureVisible(at.x(), at.y(), 0, self.elements.line_px())

    @Slot(object)
    def _await_layout(self, part: QWidget) -> None:
        self._grown = part
        self._laid_out.start()

    @Slot()
    def _show_grown(self) -> None:
        if self._grown is not None:
            self._scroll.ensureWidgetVisible(self._grown)

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        for part in (self.elements, self.tells, self.notes, self.asides, self.description, self.strength):
            part.set_theme(theme)
        self._tint()

    def _tint(self) -> None:
        self._state_icon.clear()
        if self._row is not None:
            name, token = words.look(self._row)
            self._state_icon.setPixmap(icon(name, tokens(self._theme)[token]).pixmap(_ICON_PX, _ICON_PX))

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setLayout(self.body)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(8)
        self.body.addWidget(self.name)
        self.body.addLayout(_line(self._state_icon, self.state))
        self.body.addWidget(self.notes)
        self.add_heading(self.tr("This photo tells"), self.tells.more)
        self.body.addWidget(self.tells)
        self.add_heading(self.tr("Elements"))
        self.elements.setMinimumHeight(self.elements.line_px() * _LIST_LINES)
        self.body.addWidget(self.elements, 1)
        self.add_heading(self.tr("What stays: the description"))
        self.body.addWidget(self.description)
        self.body.addWidget(self.asides)
        self.add_heading(self.tr("Strength"))
        self.body.addWidget(self.strength)
        scroll = self._scroll
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("What this photo tells"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scroll)

    def add_heading(self, text: str, beside: QWidget | None = None) -> None:
        """A title between two parts, with a button at its right."""
        label = QLabel(text)
        label.setProperty("role", "brand")
        line = _line(label)
        if beside is not None:
            line.addWidget(beside)
        self.body.addSpacing(8)
        self.body.addLayout(line)


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch()
    return line
