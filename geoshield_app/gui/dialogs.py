"""The questions a window asks; handed in, so that tests answer them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from geoshield_app.domain.settings import Overwrite
from geoshield_app.gui.language import number

if TYPE_CHECKING:
    from geoshield_app.gui.log_book import LogBook
    from geoshield_app.gui.report.dialog import ReportWish

_PHOTOS = "*.jpg *.jpeg *.jpe *.jfif *.png *.webp *.tif *.tiff *.bmp *.heic *.heif *.avif"


class Dialogs(QObject):
    """The toolkit's standard dialogs, in the window's language."""

    def __init__(self, log: LogBook | None = None) -> None:
        super().__init__()
        self._log = log

    def photos(self, parent: QWidget) -> list[Path]:
        kinds = f"{self.tr('Photos')} ({_PHOTOS} {_PHOTOS.upper()});;{self.tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(parent, self.tr("Add photos"), "", kinds)
        return [Path(name) for name in names]

    def folder(self, parent: QWidget, title: str, start: Path | None = None) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, title, str(start or ""))
        return Path(name) if name else None

    def may_close(self, parent: QWidget) -> bool:
        """Asked when the window is closed during a run."""
        return self._asks(
            parent,
            self.tr("GeoShield is still working."),
            self.tr("Finished photos are kept; the rest waits for the next start. Originals are untouched."),
            self.tr("Stop and close"),
            self.tr("Keep going"),
        )

    def export_demonstrations(self, parent: QWidget, count: int) -> bool:
        text = self.tr("{n} of the results are only demonstrations.").format(n=number(count))
        return self._asks(
            parent,
            text,
            self.tr(
                "The built-in models know drawn scenes; on real photos the pattern protects nothing. "
                "GPS and other tags are removed all the same. They are left out unless you want them."
            ),
            self.tr("Export them too"),
            self.tr("Leave them out"),
        )

    def overwrite(self, parent: QWidget, folder: Path) -> Overwrite | None:
        """Asked once: what happens to names that are taken; None goes back."""
        box = QMessageBox(QMessageBox.Icon.Question, "GeoShield", self.tr("There are files in this folder."))
        box.setParent(parent, box.windowFlags())
        box.setInformativeText(
            self.tr("{folder}\nWhat shall happen where a name is taken? This is asked only once.").format(
                folder=folder
            )
        )
        answers = {
            box.addButton(self.tr("Give a number"), QMessageBox.ButtonRole.AcceptRole): Overwrite.UNIQUE,
            box.addButton(self.tr("Leave out"), QMessageBox.ButtonRole.AcceptRole): Overwrite.SKIP,
            box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole): Overwrite.REPLACE,
        }
        box.setDefaultButton(next(iter(answers)))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return next((policy for button, policy in answers.items() if button is box.clickedButton()), None)

    def agreed(self, parent: QWidget, text: str, more: str, yes: str, no: str = "") -> bool:
        """Anything that needs a clear yes: forgetting, removing weights, sending photos elsewhere."""
        return self._asks(parent, text, more, yes, no or self.tr("Cancel"))

    def report(self, parent: QWidget, selected: int, total: int) -> ReportWish | None:
        """Of which photos, and what it may tell; None: no report."""
        from geoshield_app.gui.report.dialog import ReportDialog

        dialog = ReportDialog(selected, total, parent)
        return dialog.wish if dialog.exec() else None

    def report_file(self, parent: QWidget, start: Path) -> Path | None:
        kinds = f"{self.tr('Reports')} (*.html)"
        name, _ = QFileDialog.getSaveFileName(parent, self.tr("Save a report"), str(start), kinds)
        return Path(name) if name else None

    def shortcuts(self, parent: QWidget) -> None:
        from geoshield_app.gui.help_windows import ShortcutsDialog

        ShortcutsDialog(parent).open()

    def about(self, parent: QWidget) -> None:
        from geoshield_app.gui.help_windows import AboutDialog

        AboutDialog(parent).open()

    def log(self, parent: QWidget) -> None:
        from geoshield_app.gui.help_windows import LogDialog

        LogDialog(self._log, parent).open()

    def _asks(self, parent: QWidget, text: str, more: str, yes: str, no: str) -> bool:
        """The careful answer is the one that Enter and Escape give."""
        box = QMessageBox(QMessageBox.Icon.Question, "GeoShield", text, parent=parent)
        box.setInformativeText(more)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.exec()
        return box.clickedButton() is agree
