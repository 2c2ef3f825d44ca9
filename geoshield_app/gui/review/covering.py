"""How the photo will look where boxes are blurred, tiled or filled; made away from the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Region, Treatment
from geoshield_app.domain.photo import Rgb8
from geoshield_app.gui.canvas.latest import Latest
from geoshield_app.gui.canvas.pyramid import Pyramid, pyramid_of
from geoshield_app.gui.canvas.viewport import Size

_LONG_SIDE_PX = 2400
"""More is not seen in a preview, and a smaller picture is ready at once."""


class Covering(QObject):
    """``covered`` carries the treated picture, None where nothing is treated any more; the same wish is made once."""

    covered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: tuple[Region, ...] = ()
        self._making = Latest(self)
        self._making.ready.connect(self.covered)

    def cover(self, picture: Pyramid, regions: Sequence[Region], seed: int) -> None:
        """Ask for ``picture`` as the run will make it of these regions."""
        wish = treated(regions)
        if wish == self._wish:
            return
        self._wish = wish
        if wish:
            self._making.ask(partial(redacted, picture, wish, seed))
        else:
            self._making.drop()
            self.covered.emit(None)

    def drop(self) -> None:
        """Another picture comes: begin anew."""
        self._wish = ()
        self._making.drop()


def treated(regions: Sequence[Region]) -> tuple[Region, ...]:
    """Those that will be covered."""
    return tuple(
        region
        for region in regions
        if region.accepted and region.box is not None and region.treatment is not Treatment.PERTURB
    )


def covered_box(region: Region, photo: Size) -> Box | None:
    """What a treatment covers: a little more than the box, so that no rim stays."""
    from geoshield_app.imaging.redact import grown

    return None if region.box is None else grown(region.box, int(photo[0]), int(photo[1]))


def redacted(picture: Pyramid, regions: Sequence[Region], seed: int) -> Pyramid:
    """The same photo with ``regions`` covered as the run will cover them."""
    from geoshield_app.imaging.redact import redact

    level = next(
        (one for one in picture.levels if max(one.width(), one.height()) <= _LONG_SIDE_PX), picture.levels[-1]
    )
    rgb8 = to_rgb8(level)
    x, y = level.width() / picture.size_px[0], level.height() / picture.size_px[1]
    scaled = [replace(region, box=region.box.scaled(x, y)) for region in regions if region.box is not None]
    return pyramid_of(redact(rgb8, scaled, seed), picture.size_px)


def to_rgb8(image: QImage) -> Rgb8:
    """uint8 [h, w, 3], a copy."""
    import numpy as np  # the window opens without it

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()
