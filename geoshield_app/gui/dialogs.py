"""The questions a window asks; handed in, so that tests answer them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from geoshield_app.gui.actions import shortcut_lines
from geoshield_app.gui.words import STAYS_HERE

_PHOTOS = "*.jpg *.jpeg *.jpe *.jfif *.png *.webp *.tif *.tiff *.bmp *.heic *.heif"
_FILTER = f"Photos ({_PHOTOS} {_PHOTOS.upper()});;All files (*)"
_ABOUT = (
    "<p><b>GeoShield</b> changes photos a little, so that programs which guess where a photo was taken go wrong, "
    "and removes GPS and all other tags.</p>"
    f"<p>{STAYS_HERE}</p>"
    "<p>What it does not promise: text, landmarks and other things that people recognise stay visible to people, "
    "and other or future models may still find the place. 'Protected' means that one independent locator was right "
    "before and is wrong after.</p>"
    "<p>The models in this copy are a demonstration on drawn street scenes; they protect no real photo.</p>"
)


class Dialogs:
    """The toolkit's standard dialogs."""

    def photos(self, parent: QWidget) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(parent, "Add photos", "", _FILTER)
        return [Path(name) for name in names]

    def folder(self, parent: QWidget, title: str, start: Path | None = None) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, title, str(start or ""))
        return Path(name) if name else None

    def may_close(self, parent: QWidget) -> bool:
        """Asked when the window is closed during a run."""
        box = QMessageBox(
            QMessageBox.Icon.Question, "GeoShield", "GeoShield is still working.", parent=parent
        )
        box.setInformativeText(
            "Finished photos are kept. The photo in work is left out, its original untouched."
        )
        stop = box.addButton("Stop and close", QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton("Keep going", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is stop

    def shortcuts(self, parent: QWidget) -> None:
        QMessageBox.information(parent, "Shortcuts", shortcut_lines())

    def about(self, parent: QWidget) -> None:
        QMessageBox.about(parent, "About GeoShield", _ABOUT)
