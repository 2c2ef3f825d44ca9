"""What lens, sensor and weather add: relief, vignette, grain, rain, snow. Bound to the scene, not to pixels."""

from functools import lru_cache
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.geoworld.canvas import Canvas
from geoshield_app.geoworld.scene import Scene

LATTICES: tuple[tuple[int, float], ...] = (
    (2048, 3.0),
    (640, 2.4),
    (160, 2.2),
)  # cells along the long side, levels
STRIP_ROWS = 256


def draw_weather(canvas: Canvas, scene: Scene) -> None:
    """Streaks of rain, or flakes; fog is in `veil`."""
    kind = scene.content.weather
    if kind not in {"rain", "snow"}:
        return
    rng = Random(scene.seed ^ 0xA1)
    for _ in range(150 if kind == "rain" else 170):
        x, y, s = rng.uniform(-0.3, 1.3) * scene.aspect, rng.uniform(-0.2, 1.2), rng.uniform(0.6, 1.5)
        if kind == "rain":
            if canvas.shows(0.002):
                canvas.line(x, y, x - 0.008 * s, y + 0.035 * s, 0.0018, (226, 232, 240), 90)
        else:
            canvas.ellipse(x, y, x + 0.008 * s, y + 0.008 * s, (250, 250, 252), 220)


def veil(canvas: Canvas, scene: Scene, alpha: int) -> None:
    """A layer of haze over what has been drawn so far."""
    if scene.content.weather == "fog":
        canvas.rect(-2.0, -1.0, 4.0, 2.0, (206, 208, 210), alpha)
    elif scene.content.weather in {"rain", "snow"}:
        canvas.rect(-2.0, -1.0, 4.0, 2.0, (190, 196, 204), alpha // 3)


@lru_cache(maxsize=16)
def _lens(width_px: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Vignette and a left-to-right ramp along one axis; float32 [W]."""
    ramp = np.linspace(-1.0, 1.0, width_px, dtype=np.float32)
    return 1.0 - 0.11 * ramp**2, ramp


def finish(rgb8: NDArray[np.uint8], scene: Scene) -> NDArray[np.uint8]:
    """uint8 [H, W, 3] in and out: light relief, vignette, and above 256 pixels grain."""
    height, width = rgb8.shape[:2]
    across, ramp = _lens(width)
    down, _ = _lens(height)
    across = across * (1.0 + 0.07 * scene.view.tilt * ramp)
    grain = _grain(scene.seed, width, height) if max(width, height) > 256 else None
    out = np.empty_like(rgb8)
    for top in range(0, height, STRIP_ROWS):
        rows = slice(top, min(height, top + STRIP_ROWS))
        strip = rgb8[rows] * (down[rows, None] * across[None, :])[:, :, None]
        if grain is not None:
            noise = np.asarray(grain.crop((0, rows.start, width, rows.stop)), dtype=np.float32)
            strip += noise[:, :, None] * 0.125 - 16.0
        out[rows] = np.clip(strip + 0.5, 0.0, 255.0)
    return out


def _grain(seed: int, width: int, height: int) -> Image.Image:
    """Sensor noise and mottled surfaces on lattices fixed to the scene; mode L, value = 128 + 8 * levels."""
    rng = np.random.Generator(np.random.PCG64(seed ^ 0x6AA1))
    total = np.zeros((height, width), dtype=np.int16)
    for lattice_cells, levels in LATTICES:
        scale = lattice_cells / max(width, height)
        cells = (max(1, round(height * scale)), max(1, round(width * scale)))
        noise = rng.standard_normal(cells, dtype=np.float32) * (levels * 8.0) + 128.0
        lattice = Image.fromarray(np.clip(noise, 0, 255).astype(np.uint8))
        way = Image.Resampling.BOX if scale > 1.0 else Image.Resampling.BILINEAR
        total += np.asarray(lattice.resize((width, height), way))
        total -= 128
    total += 128
    return Image.fromarray(np.clip(total, 0, 255).astype(np.uint8))
