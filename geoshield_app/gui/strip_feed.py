"""Keeps a film strip up to date with the list, at a cost that follows what changed and not how long the list is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from geoshield_app.domain.events import State
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.film_strip import FilmStrip
from geoshield_app.workflow.session import Row


class StripFeed(QObject):
    """The strip shows the photos in ``states``, and the one that is shown large whatever its state."""

    def __init__(
        self, controller: Controller, strip: FilmStrip, states: tuple[State, ...], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._controller, self._strip, self._states = controller, strip, states
        self._listed, self._stale = -1, True
        controller.rows_changed.connect(self._hear)
        controller.thumbnails.ready.connect(strip.redraw)

    def refresh(self, current: Path | None) -> None:
        """Where photos came, went or changed their state, the list is read again."""
        if self._stale or self._listed != self._controller.listed or not self._has(current):
            paths = [path for path, row in self._rows() if row.state in self._states or path == current]
            self._strip.show_paths(paths, current)
            self._listed, self._stale = self._controller.listed, False

    def last(self) -> Path | None:
        """The newest of them."""
        return next((path for path, row in reversed(self._rows()) if row.state in self._states), None)

    def first(self) -> Path | None:
        return next((path for path, row in self._rows() if row.state in self._states), None)

    @Slot(object)
    def _hear(self, paths: frozenset[Path]) -> None:
        """A photo that stays where it is only looks different. Once the list has to be read again, what may come in
        need not be looked for."""
        stale = self._stale or self._listed != self._controller.listed
        for path in paths:
            if self._strip.has(path):
                row = self._controller.row(path)
                if row is not None and row.state in self._states:
                    self._strip.redraw(path)
                else:
                    stale = self._stale = True
            elif not stale:
                row = self._controller.row(path)
                stale = self._stale = row is not None and row.state in self._states

    def _has(self, path: Path | None) -> bool:
        return path is None or self._strip.has(path)

    def _rows(self) -> list[tuple[Path, Row]]:
        return list(self._controller.session.rows.items())
