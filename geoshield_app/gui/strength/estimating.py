"""What a strength means for this photo on this machine, before the start.

It imports torch, so it runs away from the window's thread.
"""

from __future__ import annotations

from geoshield_app.domain.settings import Settings
from geoshield_app.gui.canvas.pyramid import Pyramid
from geoshield_app.gui.review.covering import to_rgb8
from geoshield_app.gui.strength.strength_words import Expected

_LEAST_SIDE_PX = 128


def expected(settings: Settings, picture: Pyramid | None) -> Expected:
    """Seconds, PSNR, and how much of ``picture`` is flat. Raises UsageError or ModelUnusable."""
    from geoshield_app.encoders.catalogue import ensemble_rows
    from geoshield_app.perturbation.device import choose_device
    from geoshield_app.perturbation.estimate import estimate

    names = [row.name for row in ensemble_rows(settings.ensemble)]
    found = estimate(settings.recipe, names, choose_device(settings.device))
    return Expected(found.seconds, found.psnr_db, _flat_share(picture))


def _flat_share(picture: Pyramid | None) -> float | None:
    """From the smallest level that still shows something."""
    from geoshield_app.imaging.flatness import flat_share

    if picture is None:
        return None
    large = (
        level for level in reversed(picture.levels) if min(level.width(), level.height()) >= _LEAST_SIDE_PX
    )
    return flat_share(to_rgb8(next(large, picture.levels[0])))
