"""One photo large and its neighbours in a strip: what Review and Gallery have in common."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot

from geoshield_app.gui.actions import VIEW, ActionRow
from geoshield_app.gui.canvas.picture_area import PictureArea
from geoshield_app.gui.canvas.tool_row import ToolRow
from geoshield_app.gui.film_strip import FilmStrip
from geoshield_app.gui.marked import QT_TRANSLATE_NOOP
from geoshield_app.gui.page import Page

VIEW_ACTIONS = (
    ActionRow(
        "fit",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Whole photo"),
        ("0",),
        QT_TRANSLATE_NOOP("Actions", "Show the whole photo"),
    ),
    ActionRow(
        "real_size",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Real size"),
        ("1",),
        QT_TRANSLATE_NOOP("Actions", "Show one pixel of the photo on one of the screen"),
        ends_group=True,
    ),
    ActionRow(
        "previous_photo",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Previous photo"),
        ("PgUp",),
        QT_TRANSLATE_NOOP("Actions", "Show the photo before"),
    ),
    ActionRow(
        "next_photo",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Ne&xt photo"),
        ("PgDown",),
        QT_TRANSLATE_NOOP("Actions", "Show the photo after"),
        ends_group=True,
    ),
)
ZOOM_KEYS = (
    ActionRow("zoom_in", VIEW, QT_TRANSLATE_NOOP("Actions", "Zoom in"), ("+",)),
    ActionRow("zoom_out", VIEW, QT_TRANSLATE_NOOP("Actions", "Zoom out"), ("-",)),
)
"""Answered by the picture itself."""


class PhotoPage(Page):
    """A child makes ``picture``, ``strip`` and ``tools`` and answers ``present``; this steps and zooms."""

    picture: PictureArea
    strip: FilmStrip
    tools: ToolRow
    tool_commands: ClassVar[Mapping[str, str]]
    """Icon of a tool and the command it gives."""

    @property
    def present(self) -> Path | None:
        """The photo that is shown large."""
        raise NotImplementedError

    def can_view(self, action: str) -> bool | None:
        """Whether one of VIEW_ACTIONS can be given now; None for any other command."""
        if action in ("fit", "real_size"):
            return self.picture.has_photo
        if action in ("previous_photo", "next_photo"):
            return self._neighbour(1 if action == "next_photo" else -1) is not None
        return None

    @Slot()
    def fit(self) -> None:
        self.picture.fit()

    @Slot()
    def real_size(self) -> None:
        self.picture.real_size()

    @Slot()
    def previous_photo(self) -> None:
        self._step(-1)

    @Slot()
    def next_photo(self) -> None:
        self._step(1)

    def add_zoom(self) -> None:
        """At the right of the tools: how large it is shown, and the two usual sizes."""
        self.tools.stretch()
        self._zoom = self.tools.label(self.tr("Zoom"))
        fit, real_size, *_ = VIEW_ACTIONS
        self.tools.command("fit", fit, self.tr("Whole photo"), self.fit)
        self.tools.command("real-size", real_size, self.tr("Real size"), self.real_size)

    @Slot()
    def enable_tools(self) -> None:
        """As what is shown, or how large, has changed."""
        self.tools.enable({tool: self.enabled(command) for tool, command in self.tool_commands.items()})
        self._zoom.setText(f"{self.picture.percent()} %" if self.picture.has_photo else "")
        self.enabling.emit()

    def _neighbour(self, by: int) -> Path | None:
        return self.strip.neighbour(self.present, by)

    def _step(self, by: int) -> None:
        path = self._neighbour(by)
        if path is not None:
            self.show_path(path)
