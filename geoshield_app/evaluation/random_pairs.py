"""The real architectures with weights of no meaning: for measuring speed where the weights are not at hand."""

from __future__ import annotations

import open_clip
import torch

from geoshield_app.domain.errors import UsageError
from geoshield_app.encoders.catalogue import ensemble_rows
from geoshield_app.encoders.ensemble import Encoder


def random_ensemble(name: str, device: str, dtype: torch.dtype = torch.float32) -> tuple[Encoder, ...]:
    """Every encoder of the ensemble with random weights from a fixed seed, computing in ``dtype``.

    UsageError for an unknown name.
    """
    clip = open_clip.SimpleTokenizer()

    def ids(sentence: str) -> list[int]:
        return [clip.sot_token_id, *clip.encode(sentence), clip.eot_token_id]

    if any(row.built_in for row in ensemble_rows(name)):
        raise UsageError(
            f"Random weights make no sense for the ensemble '{name}'.", advice="Choose paper or small."
        )
    torch.manual_seed(0)
    encoders = []
    for row in ensemble_rows(name):
        model = open_clip.create_model(
            row.model, pretrained=None, device=device, force_quick_gelu=row.quick_gelu
        )
        model.eval().requires_grad_(False)
        encoder = Encoder(row.name, model, ids, row.input_px, row.mean, row.std).compute_in(dtype)
        encoders.append(encoder.to(device))
    return tuple(encoders)
