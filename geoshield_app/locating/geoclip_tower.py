"""Which surrogates look through the same tower as GeoCLIP. Costs nothing to import."""

from __future__ import annotations

from collections.abc import Iterable

TOWER = "ViT-L-14"
"""open_clip's name of it; a surrogate that shares it makes GeoCLIP no independent judge."""


def shares_tower(models: Iterable[str]) -> bool:
    """Whether one of these open_clip models has GeoCLIP's own tower.

    >>> shares_tower(["ViT-B-16-quickgelu", "ViT-L-14-quickgelu"]), shares_tower(["ViT-g-14"])
    (True, False)
    """
    return any(model == TOWER or model.startswith(f"{TOWER}-") for model in models)
