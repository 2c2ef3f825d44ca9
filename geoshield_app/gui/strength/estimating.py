"""What a strength means on this machine, before the start; imports torch, so it runs away from the window's thread."""

from __future__ import annotations

from geoshield_app.domain.settings import Settings
from geoshield_app.gui.strength.strength_words import Expected


def expected(settings: Settings, width_px: int, height_px: int) -> Expected:
    """Seconds and PSNR of a photo of that size."""
    return Expected()
