"""The drawing surface: world coordinates in, supersampled pixels out.

`Canvas` paints. `CueMap` paints the number of the current cue instead of a colour,
so that the visible pixels of
a cue, and with them its box, come from the very same drawing code.
"""

from math import ceil
from typing import Any

from PIL import Image, ImageDraw

from geoshield_app.geoworld.countries import Colour
from geoshield_app.geoworld.parts import Cue, View

Gain = tuple[float, float, float]


class Canvas:
    """An RGB surface of `factor` times the asked size; shapes under half a final pixel are left out."""

    def __init__(
        self, width_px: int, height_px: int, factor: int, aspect: float, view: View, gain: Gain
    ) -> None:
        self.width_px, self.height_px, self.factor = width_px * factor, height_px * factor, factor
        self.image = self._surface()
        self._solid: Any = ImageDraw.Draw(self.image)
        self._glaze: Any = self._glazing()
        self._k = view.zoom * self.height_px
        self._kx = self._k * (self.width_px / self.height_px) / aspect
        self._ox = self.width_px / 2 - (aspect / 2 + view.shift_x) * self._kx
        self._oy = self.height_px / 2 - (0.5 + view.shift_y) * self._k
        self._gain = gain
        self._graded: dict[Colour, Any] = {}
        self.smallest = 0.6 * factor / self._k

    def _surface(self) -> Image.Image:
        return Image.new("RGB", (self.width_px, self.height_px))

    def _glazing(self) -> Any:
        return ImageDraw.Draw(self.image, "RGBA")

    def mark(self, cue: Cue | None) -> None:
        """From here on, what is drawn belongs to this cue."""

    def ink(self, colour: Colour) -> Any:
        """The colour as this hour and this light show it."""
        found = self._graded.get(colour)
        if found is None:
            r, g, b = self._gain
            found = (min(255, int(colour[0] * r)), min(255, int(colour[1] * g)), min(255, int(colour[2] * b)))
            self._graded[colour] = found
        return found

    def shows(self, size: float) -> bool:
        """Whether something of this size, in picture heights, is worth drawing."""
        return size > self.smallest

    def to_px(self, x: float, y: float) -> tuple[float, float]:
        """World point to supersampled pixel."""
        return x * self._kx + self._ox, y * self._k + self._oy

    def rect(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: Colour,
        alpha: int = 255,
        *,
        glow: bool = False,
    ) -> None:
        """A filled upright rectangle."""
        kx, k, ox, oy = self._kx, self._k, self._ox, self._oy
        a, b = int(x0 * kx + ox + 0.5), int(y0 * k + oy + 0.5)
        c, d = int(x1 * kx + ox + 0.5) - 1, int(y1 * k + oy + 0.5) - 1
        if c < a or d < b or c < 0 or d < 0 or a >= self.width_px or b >= self.height_px:
            return
        fill = colour if glow else self.ink(colour)
        if alpha == 255:
            self._solid.rectangle((a, b, c, d), fill)
        else:
            self._blend("rectangle", (a, b, c, d), fill, alpha)

    def ellipse(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: Colour,
        alpha: int = 255,
        *,
        glow: bool = False,
    ) -> None:
        """A filled ellipse inside the given rectangle."""
        kx, k, ox, oy = self._kx, self._k, self._ox, self._oy
        a, b, c, d = x0 * kx + ox, y0 * k + oy, x1 * kx + ox - 1, y1 * k + oy - 1
        if c < a or d < b or c < 0 or d < 0 or a >= self.width_px or b >= self.height_px:
            return
        fill = colour if glow else self.ink(colour)
        if alpha == 255:
            self._solid.ellipse((a, b, c, d), fill)
        else:
            self._blend("ellipse", (a, b, c, d), fill, alpha)

    def poly(
        self, points: tuple[float, ...] | list[float], colour: Colour, alpha: int = 255, *, glow: bool = False
    ) -> None:
        """A filled polygon; `points` is x0, y0, x1, y1, ..."""
        kx, k, ox, oy = self._kx, self._k, self._ox, self._oy
        flat = [p * k + oy if i & 1 else p * kx + ox for i, p in enumerate(points)]
        fill = colour if glow else self.ink(colour)
        if alpha == 255:
            self._solid.polygon(flat, fill)
        else:
            self._blend("polygon", flat, fill, alpha)

    def line(
        self, x0: float, y0: float, x1: float, y1: float, width: float, colour: Colour, alpha: int = 255
    ) -> None:
        """A straight stroke, `width` in picture heights."""
        if width < self.smallest * 0.4:
            return
        dx, dy = (x1 - x0), (y1 - y0)
        half = width / 2 / max(1e-9, (dx * dx + dy * dy) ** 0.5)
        nx, ny = -dy * half, dx * half
        self.poly((x0 + nx, y0 + ny, x1 + nx, y1 + ny, x1 - nx, y1 - ny, x0 - nx, y0 - ny), colour, alpha)

    def stamp(self, mask: Image.Image, x0: float, y0: float, x1: float, y1: float, colour: Colour) -> None:
        """`mask` (mode L), stretched over the rectangle, in one colour."""
        (a, b), (c, d) = self.to_px(x0, y0), self.to_px(x1, y1)
        width, height = ceil(c - a), ceil(d - b)
        if width < 2 or height < 2 or c < 0 or d < 0 or a > self.width_px or b > self.height_px:
            return
        scaled = mask.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=1.5)
        self._paste(scaled, (int(a), int(b)), colour)

    def _paste(self, mask: Image.Image, corner: tuple[int, int], colour: Colour) -> None:
        self.image.paste(self.ink(colour), (*corner, corner[0] + mask.width, corner[1] + mask.height), mask)

    def _blend(self, shape: str, where: Any, fill: Any, alpha: int) -> None:
        getattr(self._glaze, shape)(where, (*fill, alpha))


class CueMap(Canvas):
    """A surface of cue numbers, 0 where no cue is seen; see-through shapes neither show nor hide a cue."""

    def __init__(self, width_px: int, height_px: int, aspect: float, view: View) -> None:
        self.marks: list[Cue] = []
        self._number = 0
        super().__init__(width_px, height_px, 1, aspect, view, (1.0, 1.0, 1.0))

    def _surface(self) -> Image.Image:
        return Image.new("L", (self.width_px, self.height_px))

    def _glazing(self) -> Any:
        return None

    def mark(self, cue: Cue | None) -> None:
        """Start a new number for this cue; None returns to 0."""
        if cue is None:
            self._number = 0
            return
        self.marks.append(cue)
        self._number = len(self.marks) if len(self.marks) < 256 else 0

    def ink(self, colour: Colour) -> Any:
        """The current number in place of the colour."""
        return self._number

    def rect(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: Colour,
        alpha: int = 255,
        *,
        glow: bool = False,
    ) -> None:
        """As `Canvas.rect`; light does not change what a pixel belongs to."""
        super().rect(x0, y0, x1, y1, colour, alpha)

    def ellipse(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: Colour,
        alpha: int = 255,
        *,
        glow: bool = False,
    ) -> None:
        """As `Canvas.ellipse`."""
        super().ellipse(x0, y0, x1, y1, colour, alpha)

    def poly(
        self, points: tuple[float, ...] | list[float], colour: Colour, alpha: int = 255, *, glow: bool = False
    ) -> None:
        """As `Canvas.poly`."""
        super().poly(points, colour, alpha)

    def _paste(self, mask: Image.Image, corner: tuple[int, int], colour: Colour) -> None:
        self.image.paste(
            self._number,
            (*corner, corner[0] + mask.width, corner[1] + mask.height),
            mask.point(lambda level: 255 if level > 64 else 0),
        )

    def _blend(self, shape: str, where: Any, fill: Any, alpha: int) -> None:
        return
