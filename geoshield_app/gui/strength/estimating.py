"""What a strength means for this photo on this machine, before the start.

It imports torch, so it runs away from the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable

from geoshield_app.domain.settings import Settings
from geoshield_app.gui.canvas.pyramid import Pyramid
from geoshield_app.gui.heavy_imports import bring_in
from geoshield_app.gui.review.covering import to_rgb8
from geoshield_app.gui.strength.strength_words import Expected

_LEAST_SIDE_PX = 128


Machine = Callable[[Settings], tuple[float, float]]
"""Seconds and PSNR of a run."""


def this_machine(settings: Settings) -> tuple[float, float]:
    """Measured in a moment. Raises UsageError or ModelUnusable."""
    bring_in()
    from geoshield_app.encoders.catalogue import ensemble_rows
    from geoshield_app.perturbation.device import choose_device
    from geoshield_app.perturbation.estimate import estimate

    names = [row.name for row in ensemble_rows(settings.ensemble)]
    found = estimate(settings.recipe, names, choose_device(settings.device))
    return found.seconds, found.psnr_db


def expected(settings: Settings, picture: Pyramid | None, machine: Machine = this_machine) -> Expected:
    """Seconds, PSNR, and how much of ``picture`` is flat."""
    return Expected(*machine(settings), _flat_share(picture))


def _flat_share(picture: Pyramid | None) -> float | None:
    """From the smallest level that still shows something."""
    from geoshield_app.imaging.flatness import flat_share

    if picture is None:
        return None
    large = (
        level for level in reversed(picture.levels) if min(level.width(), level.height()) >= _LEAST_SIDE_PX
    )
    return flat_share(to_rgb8(next(large, picture.levels[0])))
