"""What a strength means on this machine, before the start; imports torch, so it runs away from the window's thread."""

from __future__ import annotations

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.strength.strength_words import Expected


def expected(settings: Settings, width_px: int, height_px: int) -> Expected:
    """Seconds and PSNR of a photo of that size; nothing where the device or the ensemble is not there."""
    from geoshield_app.encoders.catalogue import ensemble_rows
    from geoshield_app.perturbation.device import choose_device
    from geoshield_app.perturbation.estimate import estimate

    try:
        device = choose_device(settings.device)
        found = estimate(settings.recipe, [row.name for row in ensemble_rows(settings.ensemble)], device)
    except GeoShieldError:
        return Expected()
    return Expected(found.seconds, found.psnr_db)
