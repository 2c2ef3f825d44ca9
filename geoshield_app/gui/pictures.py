"""Files as small pictures for the screen; used away from the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from geoshield_app.domain.errors import GeoShieldError

AT_MOST_PX = 640
_MEGABYTES_AT_MOST = 1024


def small_picture(path: Path) -> QImage:
    """The upright picture, long side at most AT_MOST_PX; a null image when nobody can read the file."""
    picture = _by_toolkit(path)
    return _by_imaging(path) if picture.isNull() else picture


def _by_toolkit(path: Path) -> QImage:
    """Scales while decoding where the format can, so that large JPEGs are quick."""
    QImageReader.setAllocationLimit(_MEGABYTES_AT_MOST)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if max(size.width(), size.height()) > AT_MOST_PX:
        reader.setScaledSize(size.scaled(QSize(AT_MOST_PX, AT_MOST_PX), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _by_imaging(path: Path) -> QImage:
    """What the toolkit does not know: HEIC and the like."""
    from geoshield_app.imaging.load import open_photo

    try:
        rgb8 = open_photo(path).rgb8
    except GeoShieldError:
        return QImage()
    height_px, width_px = rgb8.shape[:2]
    picture = QImage(rgb8.tobytes(), width_px, height_px, 3 * width_px, QImage.Format.Format_RGB888)
    return picture.scaled(AT_MOST_PX, AT_MOST_PX, Qt.AspectRatioMode.KeepAspectRatio)
