"""Content prompts: directions that are content and no place, from the encoder's own text tower.

The mirror of the place prompts. C holds unit features of the describer's word list ("it is raining", "a photo of a
bicycle"), centred inside each group of words and freed of the place subspace; its leading directions are what the
pattern holds on to beside the description, which says only what the describer saw. Not in the paper.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from geoshield_app.perturbation.subspace import leading_basis, without
from geoshield_app.perturbation.surrogate import Surrogate, encode_texts


def content_basis(
    surrogate: Surrogate, groups: Sequence[Sequence[str]], places: Tensor | None
) -> Tensor | None:
    """[R, D]; ``groups``: prompts of one kind each; ``places`` [P, D]: the basis of the place subspace.

    None when no group has two prompts, for then nothing differs.
    """
    groups = [group for group in groups if len(group) > 1]
    if not groups:
        return None
    with torch.no_grad():
        encoded = [encode_texts(surrogate, list(group)) for group in groups]
        rows = torch.cat([some - some.mean(dim=0) for some in encoded])  # [sum L, D]
        return leading_basis(rows if places is None else without(rows, places))
