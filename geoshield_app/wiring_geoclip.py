"""The part of ``wiring`` that knows whether GeoCLIP is here and may judge; reads no weights."""

from __future__ import annotations

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.encoders.catalogue import ensemble_rows
from geoshield_app.workflow.preflight import Check

GEOCLIP, GEOCLIP_TOWER = "geoclip", "clip-vit-l-14"
"""Names of its two folders in the catalogue of weights."""

_HOW_TO_GET = {
    GEOCLIP: "Its three weight files and coordinates_100K.csv come in the Python package 'geoclip': put them into one "
    f"folder and run 'geoshield models import FOLDER {GEOCLIP}'.",
    GEOCLIP_TOWER: f"Get its image tower with 'geoshield models pull {GEOCLIP_TOWER}'.",
}


def geoclip_check(ensemble: str) -> Check:
    """Whether GeoCLIP can judge independently of this ensemble; reads no weights."""
    from geoshield_app.encoders.fetchable import is_fetched

    if _shares_tower(ensemble):
        message = (
            f"GeoCLIP is no independent judge of the ensemble '{ensemble}': both look through CLIP ViT-L/14."
        )
        return Check("GeoCLIP", False, message, "Choose another ensemble to have it judged.", needed=False)
    try:
        absent = [name for name in (GEOCLIP, GEOCLIP_TOWER) if not is_fetched(name)]
    except GeoShieldError as error:
        return Check("GeoCLIP", False, error.message, error.advice, needed=False)
    if absent:
        message = f"GeoCLIP, the independent judge of places, is not on this machine ({', '.join(absent)})."
        advice = " ".join(_HOW_TO_GET[name] for name in absent)
        return Check("GeoCLIP", False, message, advice, needed=False, action="download-weights")
    return Check("GeoCLIP", True, "GeoCLIP can judge whether a place is still found.", needed=False)


def judge_checks(ensemble: str) -> tuple[Check, ...]:
    """For the doctor's list, once GeoCLIP is here; what is absent stands there by itself."""
    check = geoclip_check(ensemble)
    return () if check.action else (check,)


def _shares_tower(ensemble: str) -> bool:
    from geoshield_app.locating.geoclip_tower import shares_tower

    return shares_tower(row.model for row in ensemble_rows(ensemble))
