"""Review: what gives the photo's place away, and what shall be done about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from geoshield_app.domain.events import State
from geoshield_app.gui import words
from geoshield_app.gui.canvas.tool_row import ToolRow
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.film_strip import FilmStrip
from geoshield_app.gui.page import REVIEW
from geoshield_app.gui.photo_page import PhotoPage
from geoshield_app.gui.review import review_words
from geoshield_app.gui.review.banner import Banner
from geoshield_app.gui.review.commands import REVIEW_ACTIONS, REVIEW_KEYS
from geoshield_app.gui.review.editor import PhotoEditor
from geoshield_app.gui.review.verbs import Verbs
from geoshield_app.gui.standing import is_passed_over
from geoshield_app.gui.strip_feed import StripFeed
from geoshield_app.workflow.session import Row

LOOKED_AT = (
    State.NEEDS_REVIEW,
    State.READY,
    State.WAITING,
    State.PROTECTING,
    State.FINISHED,
    State.CANCELLED,
)
"""Photos that have a draft."""
_OF_ELEMENT = ("accept", "reject", "treatment", "rename", "same_for_all")
_TOOLS = {
    "accept": "accept",
    "reject": "reject",
    "accept-all": "accept_all",
    "new-box": "new_box",
    "blur": "treatment",
    "rename": "rename",
    "next": "next_unreviewed",
    "fit": "fit",
    "real-size": "real_size",
}


class ReviewPage(PhotoPage):
    """Photos in a strip, one of them in the editor; the menu's commands go to the one shown or to those selected."""

    name = REVIEW
    icon_name = "review"
    actions_table, keys_table = REVIEW_ACTIONS, REVIEW_KEYS
    tool_commands = _TOOLS

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._verbs = controller, Verbs(controller, self)
        self.editor = PhotoEditor(controller, self._verbs)
        self.picture = self.editor.canvas
        self.editor.strength.marked = self.selected
        self.strip = FilmStrip(controller.thumbnails.get, controller.row)
        self._feed = StripFeed(controller, self.strip, LOOKED_AT, self)
        self._follows = False
        self._no_photo: Path | None = None
        self.tools, self.aside = ToolRow(), Banner()
        self._add_tools()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tools)
        column.addWidget(self.aside)
        column.addWidget(self.editor, 1)
        column.addWidget(self.strip)
        self._connect()

    @property
    def present(self) -> Path | None:
        return self.editor.path

    def title(self) -> str:
        return self.tr("Review")

    def count(self) -> int:
        return self._controller.tally.of(State.NEEDS_REVIEW)

    def refresh(self) -> None:
        if self.editor.path not in self._controller.session.rows:
            self.editor.show_photo(self._controller.next_unreviewed(None) or self._feed.first())
        self._feed.refresh(self.editor.path)
        self.editor.refresh()

    def set_theme(self, theme: str) -> None:
        for part in (self.tools, self.aside, self.editor, self.strip):
            part.set_theme(theme)

    def show_path(self, path: Path) -> None:
        """What is no photo has nothing to review: it is said what it is, and the next photo is shown."""
        row = self._controller.row(path)
        shown: Path | None = path
        if row is not None and is_passed_over(row):
            shown = self._controller.next_unreviewed(path) or self._feed.first()
            self._no_photo = path
            self.aside.say(self._what_it_is(row, shown), self.tr("Remove from list"))
        else:
            self.aside.say("")
        self.editor.show_photo(shown)
        self.refresh()
        self.strip.select(shown)
        self.editor.canvas.setFocus()

    def _what_it_is(self, row: Row, shown: Path | None) -> str:
        """Sentences about a file that is no photo begin with its name in quotes; others speak of 'it'."""
        what = words.sentence(row)
        if not row.reason.startswith("'"):
            what = self.tr("{name}: {what}").format(name=row.path.name, what=what)
        text = self.tr("{what} There is nothing to review; remove the file from the list if you like.")
        if shown is not None:
            text = self.tr(
                "{what} There is nothing to review, so the next photo is shown; "
                "remove the file from the list if you like."
            )
        return text.format(what=what)

    def selected(self) -> tuple[Path, ...]:
        """Those marked in the strip, the shown one among them."""
        shown, marked = self.editor.path, self.strip.selected()
        if shown is None or (shown in marked):
            return tuple(marked)
        return (shown,)

    def enabled(self, action: str) -> bool:
        if action in _OF_ELEMENT:
            return self.editor.region is not None
        can_view = self.can_view(action)
        return self.editor.decision is not None if can_view is None else can_view

    @Slot()
    def accept(self) -> None:
        self.editor.accept(True)

    @Slot()
    def reject(self) -> None:
        self.editor.accept(False)

    @Slot()
    def accept_all(self) -> None:
        self._verbs.accept_all(self.selected())
        self.editor.refresh()

    @Slot()
    def new_box(self) -> None:
        self.editor.begin_box()

    @Slot()
    def treatment(self) -> None:
        region = self.editor.region
        if region is not None:
            self.editor.treat(review_words.next_treatment(region.treatment))

    @Slot()
    def rename(self) -> None:
        self.editor.begin_renaming()

    @Slot()
    def same_for_all(self) -> None:
        """In the photos marked in the strip; in all of them when only one is."""
        region, marked = self.editor.region, self.selected()
        if region is not None:
            paths = marked if len(marked) > 1 else self._controller.in_state(*LOOKED_AT)
            self._verbs.same(paths, region)

    @Slot()
    def next_unreviewed(self) -> None:
        """What is shown is reviewed; on to the next."""
        path = self.editor.path
        if path is None or self.editor.decision is None:
            return
        self.editor.side.description.finish()
        self._verbs.finish(path)
        following = self._controller.next_unreviewed(path)
        if following is not None:
            self.show_path(following)
        else:
            self.refresh()
            self.said.emit(self.tr("All photos are reviewed. Now they can be protected."))

    @Slot()
    def exclude(self) -> None:
        decision = self.editor.decision
        self._verbs.exclude(self.selected(), yes=decision is None or not decision.excluded)
        self.refresh()

    @Slot()
    def reset(self) -> None:
        if self.editor.path is not None:
            self._verbs.reset(self.editor.path)
            self.editor.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Arrows, Tab and the letters work at once."""
        super().showEvent(event)
        self.editor.canvas.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """What was typed counts, wherever the person goes next."""
        super().hideEvent(event)
        self.editor.side.description.finish()

    @Slot()
    def _remove_no_photo(self) -> None:
        self.aside.say("")
        if self._no_photo is not None:
            self._controller.remove([self._no_photo])

    @Slot(object)
    def _choose(self, path: Path) -> None:
        self.aside.say("")
        self.editor.show_photo(path)

    @Slot(int)
    def _say_how_many(self, count: int) -> None:
        """What was done to one photo is seen; what was done to many is said."""
        self.editor.refresh()
        if count > 1:
            self.said.emit(self.tr("%n photos changed.", "", count))

    @Slot()
    def _follow(self) -> None:
        """After undo and redo the photo concerned comes into view."""
        self._follows = not self._verbs.acting

    @Slot(object)
    def _show_changed(self, paths: frozenset[Path]) -> None:
        if self._follows and self.isVisible() and len(paths) == 1 and self.editor.path not in paths:
            self.show_path(next(iter(paths)))
        self._follows = False

    def _connect(self) -> None:
        self._verbs.did.connect(self._say_how_many)
        self.editor.enabling.connect(self.enable_tools)
        self.editor.canvas.moved.connect(self.enable_tools)
        self.editor.said.connect(self.said)
        self.aside.pressed.connect(self._remove_no_photo)
        self.strip.chosen.connect(self._choose)
        self._controller.rows_changed.connect(self._show_changed)
        self._controller.undo_stack.indexChanged.connect(self._follow)

    def _add_tools(self) -> None:
        rows = {row.name: row for row in REVIEW_ACTIONS}
        said = {
            "accept": self.tr("Accept"),
            "reject": self.tr("Reject"),
            "accept-all": self.tr("Accept all"),
            "new-box": self.tr("New box"),
            "blur": self.tr("Treatment"),
            "rename": self.tr("Rename"),
            "next": self.tr("Done, next"),
        }
        for name, text in said.items():
            command = _TOOLS[name]
            if name == "next":
                self.add_zoom()
                self.tools.space()
            self.tools.command(name, rows[command], text, getattr(self, command), words=name != "rename")
