"""The window's commands: every public slot is a row of ``window_commands.ROWS``. Knows the pages by name only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from geoshield_app.domain.events import State
from geoshield_app.domain.services import Consent
from geoshield_app.gui import page as places
from geoshield_app.gui.consent_words import check_question, describe_question
from geoshield_app.gui.consents import Asking
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.desktop import open_path
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.language import number
from geoshield_app.gui.library.dropped import paths_in
from geoshield_app.gui.library.selection import accept_all
from geoshield_app.gui.photo_model import rows_of
from geoshield_app.gui.report.desk import SUFFIX, ReportDesk
from geoshield_app.gui.standing import is_demonstration
from geoshield_app.gui.work_list import Kind

REPORT_NAME = f"GeoShield report{SUFFIX}"


class Commands(QObject):
    """``go`` to a place, with the photo to show there; ``said`` is a line for the footer."""

    go = Signal(str, object)
    said = Signal(str)

    def __init__(self, controller: Controller, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._dialogs, self._window = controller, dialogs, window
        self.selected: Callable[[], Sequence[Path]] = tuple
        """The photos that are selected on the page that is seen."""
        self.reports = ReportDesk(controller, window)
        self.reports.written.connect(self._tell_report)
        self.reports.failed.connect(controller.trouble)

    def give(self, command: str) -> None:
        """A command by its name; one that is empty or unknown does nothing."""
        slot: Callable[[], None] | None = getattr(self, command, None) if command else None
        if slot is not None:
            slot()

    def possible(self) -> dict[str, bool]:
        """Which commands can be given now, by their names; all others always."""
        controller, worker, tally = self._controller, self._controller.worker, self._controller.tally
        ready = tally.of(State.READY, State.CANCELLED)
        ready += 0 if controller.running else tally.of(State.WAITING)
        ready += 0 if controller.preferences.review_needed else tally.of(State.NEEDS_REVIEW)
        return {
            "undo": controller.undo_stack.canUndo(),
            "redo": controller.undo_stack.canRedo(),
            "protect": ready > 0,
            "export": ready + tally.exportable + tally.demonstrations > 0,
            "retry_failed": tally.of(State.FAILED) > 0,
            "save_report": tally.total > 0 and not self.reports.busy,
            "look": tally.of(State.NEW) > worker.work.count(Kind.LOOK),
            "pause": controller.running and not worker.stopping,
            "stop_after_this": controller.running and not worker.stopping,
            "stop_now": controller.running,
        }

    @Slot()
    def add_photos(self) -> None:
        self._controller.add(self._dialogs.photos(self._window))

    @Slot()
    def add_folder(self) -> None:
        folder = self._dialogs.folder(self._window, self.tr("Add a folder"))
        self._controller.add([folder] if folder else [])

    @Slot()
    def add_sample(self) -> None:
        self._controller.add_sample()

    @Slot()
    def paste(self) -> None:
        paths, elsewhere = paths_in(QGuiApplication.clipboard().mimeData())
        self.take(paths, elsewhere)
        if not paths and not elsewhere:
            self.said.emit(self.tr("There are no files on the clipboard."))

    def take(self, paths: list[Path], elsewhere: int) -> None:
        """What was dropped or pasted; ``elsewhere`` of it are no files of this computer."""
        self._controller.add(paths)
        if elsewhere:
            text = self.tr("{n} of these are not files on this computer; save them first.")
            self.said.emit(text.format(n=number(elsewhere)))

    @Slot()
    def choose_out(self) -> None:
        title = self.tr("Choose where results go")
        folder = self._dialogs.folder(self._window, title, self._controller.preferences.out_folder)
        if folder is not None:
            self._controller.prefer(out=folder)

    @Slot()
    def open_out(self) -> None:
        folder = self._controller.preferences.out_folder
        if not open_path(folder):
            self.said.emit(self.tr("There is no folder {name} yet.").format(name=folder))

    @Slot()
    def save_report(self) -> None:
        """Of the selected photos or of all; what it may tell is asked each time."""
        controller, dialogs = self._controller, self._dialogs
        selected = self.selected()
        wish = dialogs.report(self._window, len(selected), len(controller.session.rows))
        if wish is None or self.reports.busy:
            return
        target = dialogs.report_file(self._window, controller.preferences.out_folder / REPORT_NAME)
        if target is not None:
            self.reports.write(target, selected, wish)

    @Slot(object, bool)
    def _tell_report(self, file: Path, open_it: bool) -> None:
        opened = open_it and open_path(file)
        text = self.tr("The report was saved as {name}.")
        if open_it and not opened:
            text = self.tr("The report was saved as {name}, but no browser could be opened.")
        self.said.emit(text.format(name=file))

    @Slot()
    def close(self) -> None:
        self._window.close()

    @Slot()
    def undo(self) -> None:
        self._controller.undo_stack.undo()

    @Slot()
    def redo(self) -> None:
        self._controller.undo_stack.redo()

    @Slot()
    def protect(self) -> None:
        self._controller.protect()

    @Slot()
    def export(self) -> None:
        """Everything goes out; what is ready and not yet protected is protected first. Nothing is asked but once
        about taken names, and about results that are demonstrations."""
        controller = self._controller
        ready = [] if controller.demonstration else controller.protectable
        wanted = [*controller.exportable, *ready]
        demonstrations = controller.exportable_demonstrations
        if controller.demonstration:
            demonstrations = [*demonstrations, *controller.protectable]
        agreed = bool(demonstrations) and self._dialogs.export_demonstrations(
            self._window, len(demonstrations)
        )
        if agreed:
            wanted += demonstrations
        if not wanted:
            self.said.emit(self.tr("Nothing is ready to be exported."))
        elif self._may_write():
            controller.export_all(wanted, demonstrations=agreed)

    @Slot()
    def export_selected(self) -> None:
        """What is finished of the selected photos, wherever it went before; asked about as everything is."""
        rows = rows_of(self.selected(), self._controller.session.rows)
        finished = [row for row in rows if row.state is State.FINISHED]
        demonstrations = sum(map(is_demonstration, finished))
        if demonstrations and not self._dialogs.export_demonstrations(self._window, demonstrations):
            finished = [row for row in finished if not is_demonstration(row)]
        if finished and self._may_write():
            self._controller.export([row.path for row in finished])

    def _may_write(self) -> bool:
        """What happens to taken names is asked once, the first time something lies in the output folder."""
        preferences = self._controller.preferences
        folder = preferences.out_folder
        if preferences.overwrite_asked or not folder.is_dir() or not any(folder.iterdir()):
            return True
        policy = self._dialogs.overwrite(self._window, folder)
        if policy is None:
            return False
        self._controller.prefer(overwrite=policy, overwrite_asked=True)
        return True

    @Slot()
    def retry_failed(self) -> None:
        self._controller.retry()

    @Slot()
    def look(self) -> None:
        self._controller.look_again()

    @Slot(object)
    def ask_leave(self, consent: Consent) -> None:
        """Exactly what would be sent, before anything is."""
        question = describe_question(consent, len(self._controller.unlooked))
        if self._dialogs.agreed(self._window, question.title, question.text, question.yes, question.no):
            self._controller.give_leave(consent)
        else:
            self.said.emit(self.tr("Nothing was sent. The photos wait as New."))

    @Slot(object)
    def ask_check(self, asking: Asking) -> None:
        """Exactly what would be sent to be located, and of how many photos, before a run begins."""
        question = check_question(asking)
        agreed = self._dialogs.agreed(self._window, question.title, question.text, question.yes, question.no)
        self._controller.checks.answer(agreed)
        if not agreed and asking.consent is not None and asking.problem is None:
            self.said.emit(self.tr("Nothing is sent. Pictures are checked on this computer only."))

    @Slot()
    def pause(self) -> None:
        self._controller.pause(not self._controller.worker.paused)

    @Slot()
    def stop_after_this(self) -> None:
        self._controller.stop_after_this()

    @Slot()
    def stop_now(self) -> None:
        self._controller.stop_now()

    @Slot()
    def free_gpu(self) -> None:
        self._controller.free_gpu()
        self.said.emit(self.tr("The models are let go as soon as the present step is done."))

    @Slot()
    def review(self) -> None:
        """The next photo that needs it."""
        self.go.emit(places.REVIEW, self._controller.next_unreviewed())

    @Slot()
    def accept_unreviewed(self) -> None:
        """What was found in all photos that wait for a review, as it is."""
        accept_all(self._controller, self._controller.unreviewed)

    @Slot()
    def get_models(self) -> None:
        self.go.emit(places.SETUP, Path("models"))

    def _show(self, place: str) -> None:
        """One selected photo goes along."""
        selected = self.selected()
        self.go.emit(place, selected[0] if len(selected) == 1 else None)

    @Slot()
    def show_library(self) -> None:
        self._show(places.LIBRARY)

    @Slot()
    def show_review(self) -> None:
        self._show(places.REVIEW)

    @Slot()
    def show_gallery(self) -> None:
        self._show(places.GALLERY)

    @Slot()
    def show_export(self) -> None:
        self._show(places.EXPORT)

    @Slot()
    def show_setup(self) -> None:
        self.go.emit(places.SETUP, None)

    @Slot()
    def shortcuts(self) -> None:
        self._dialogs.shortcuts(self._window)

    @Slot()
    def show_log(self) -> None:
        self._dialogs.log(self._window)

    @Slot()
    def about(self) -> None:
        self._dialogs.about(self._window)
