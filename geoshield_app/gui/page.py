"""What the window asks of each of its places: Library, Review, Gallery, Export, Set-up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from geoshield_app.gui.actions import ActionRow

LIBRARY, REVIEW, GALLERY, EXPORT, SETUP = "library", "review", "gallery", "export", "setup"
PLACES = (LIBRARY, REVIEW, GALLERY, EXPORT, SETUP)
"""From left to right."""


class Page(QWidget):
    """One place. It shows the controller and asks the controller; it owns no photo, no file and no decision.

    All its words are fetched while it is built: when the language changes, the window builds its pages anew.
    """

    name: ClassVar[str]
    """One of the constants above."""
    icon_name: ClassVar[str]
    """resources/icons/NAME.svg for the page bar."""
    actions_table: ClassVar[Sequence[ActionRow]] = ()
    """Commands that work while this page is shown; each triggers the page's public slot of the same name."""
    keys_table: ClassVar[Sequence[ActionRow]] = ()
    """Keys that a part of the page answers itself, such as arrows; for the list of shortcuts, no commands."""

    go = Signal(str, object)
    """To another place, and the photo to show there: ('gallery', path), ('review', None)."""
    said = Signal(str)
    """One line for the footer."""
    asked = Signal(str)
    """For a command of the window by its name ('add_photos', 'protect')."""
    enabling = Signal()
    """What ``enabled`` answers has changed (a selection, for instance)."""

    def title(self) -> str:
        """The word in the page bar, in the language of the window."""
        raise NotImplementedError

    def count(self) -> int:
        """Shown behind the title; 0 shows nothing. Asked often: keep it cheap."""
        return 0

    def refresh(self) -> None:
        """The controller has changed. Called a few times a second at most and only while the page is seen,
        and once whenever it comes into view."""

    def set_theme(self, theme: str) -> None:
        """Tint what is drawn for 'light' or 'dark'."""

    def show_path(self, path: Path) -> None:
        """Bring this photo into view and select it; another page asked for it."""

    def selected(self) -> tuple[Path, ...]:
        """The photos that a command of the window would act on."""
        return ()

    def end(self) -> None:
        """The window closes, or builds its pages anew: whatever works in the background is over when this returns."""

    def enabled(self, action: str) -> bool:
        """Whether this command of ``actions_table`` can be given now."""
        return True
