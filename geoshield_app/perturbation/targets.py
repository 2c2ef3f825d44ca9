"""GNFD and Geo-EE: what the pattern pushes away from and what it keeps (paper eq. 5 to 8).

Everything here is constant for a photo and an encoder and computed once; the text tower may leave the device
afterwards. Letters: N clean crops, K boxes, D feature width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from geoshield_app.domain.boxes import Box
from geoshield_app.perturbation.crops import Crop, cut
from geoshield_app.perturbation.places import PlaceSpace, PlaceTarget
from geoshield_app.perturbation.subspace import Standing
from geoshield_app.perturbation.surrogate import Surrogate, encode_in_chunks, encode_texts, reads_text

BOX_CONTEXT = 0.1
"""Share by which a box is grown before it is cut out."""


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """Constants of one photo for one encoder; all rows are unit vectors."""

    z_nongeo: Tensor | None
    """[D], eq. 6; None without a description."""
    clean: Tensor
    """[N, D] features of clean crops, eq. 5."""
    boxes: Tensor
    """[K, D], eq. 8; K may be 0."""
    place: PlaceTarget | None = None
    content: Standing | None = None
    """Where the clean picture stands among the contents."""
    wanted: Tensor | None = None
    """[M, D] features of a target photo's crops (M-Attack, SSA-CWA)."""

    def z_geo(self, clean: Sequence[int]) -> Tensor:
        """Eq. 7: clean crop minus the description, [G, D]; without a description the clean crop itself."""
        f = picked(self.clean, clean)  # [G, D]
        return f if self.z_nongeo is None else f - self.z_nongeo


def picked(rows: Tensor, places: Sequence[int]) -> Tensor:
    """Some of ``rows`` [N, D] -> [len(places), D]; a list as index would make the processor wait for a card."""
    return torch.stack([rows[place] for place in places]) if places else rows[:0]


def mean_unit(rows: Tensor) -> Tensor:
    """Mean of unit rows [N, D], made a unit vector again [D] (eq. 9, several sentences)."""
    return functional.normalize(rows.mean(dim=0), dim=0)


def describe_targets(surrogate: Surrogate, sentences: Sequence[str]) -> Tensor | None:
    """z_nongeo of eq. 6: each sentence encoded alone, unit vectors averaged; [D].

    None for no sentence and for an encoder that reads none.
    """
    sentences = [sentence for sentence in sentences if sentence.strip()]
    if not sentences or not reads_text(surrogate):
        return None
    return mean_unit(encode_texts(surrogate, sentences))


def box_crops(boxes: Sequence[Box], width: int, height: int, *, whole: bool) -> list[Crop]:
    """Padded square crops of the boxes on the grid; the whole picture as one more box where asked."""
    crops = [Crop(box.square_with_context(BOX_CONTEXT, width, height)) for box in boxes]
    return [*crops, Crop(Box(0, 0, width, height))] if whole else crops


def photo_targets(
    surrogate: Surrogate,
    picture: Tensor,
    sentences: Sequence[str],
    boxes: Sequence[Crop],
    pool: Sequence[Crop],
    space: PlaceSpace | None,
    contents: Tensor | None,
    chunk: int,
) -> Targets:
    """All constants of ``picture`` [3, H, W] for one encoder, without gradient; ``contents`` [R, D] is a basis."""
    with torch.no_grad():
        z_nongeo = describe_targets(surrogate, sentences)
        views = cut(picture, [*pool, *boxes], surrogate.input_px)
        features = encode_in_chunks(surrogate, views, chunk)  # [N+K, D]
        clean, found = features[: len(pool)], features[len(pool) :]
        mean = mean_unit(clean)
        place = None if space is None else space.target(mean)
        content = None if contents is None else Standing.of(contents, mean)
    return Targets(z_nongeo, clean, found, place, content)
