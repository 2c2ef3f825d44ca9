"""Contrastive training of one image-text pair on its own scenes, on one core, from a seed."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Sequence
from random import Random
from typing import Any

import open_clip
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

from geoshield_app.geoworld import dataset
from geoshield_app.geoworld.dataset import Caption, Pool
from geoshield_app.geoworld.train_facts import FactHead, fact_table
from geoshield_app.geoworld.train_rows import MEAN, STD, Round, TowerRow, model_config

log = logging.getLogger(__name__)

WARM_UP_SHARE = 0.06
FACTS_WEIGHT = 0.2
MUON_FACTOR = 8.0
DROPOUT_SHARE = 0.7
"""The part of the training in which some patches are left out, for speed; the rest sees whole pictures."""
LARGEST_LOGIT_SCALE = math.log(60.0)


def new_tower(row: TowerRow, vocabulary_size: int) -> Any:
    """open_clip's CLIP with random weights."""
    return open_clip.CLIP(**model_config(row, vocabulary_size, ""))


def normalised(pictures: Tensor) -> Tensor:
    """Float [B, 3, s, s] in [0, 1] as the towers take it."""
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in (MEAN, STD))
    return (pictures - mean) / std


def contrastive_loss(pictures: Tensor, texts: Tensor, scale: Tensor, true: Tensor, unsure: Tensor) -> Tensor:
    """Symmetric cross-entropy with several right answers, and with some that do not count.

    ``pictures`` and ``texts`` [B, D] unit; ``true`` bool [B, B]: text j holds of picture i, its diagonal is True;
    ``unsure`` bool [B, B]: it may hold.
    """
    logits = (scale * pictures @ texts.T).masked_fill(unsure, -1e4)  # [B, B]
    right = true.float()
    by_picture = F.cross_entropy(logits, right / right.sum(1, keepdim=True))
    by_text = F.cross_entropy(logits.T, right.T / right.T.sum(1, keepdim=True))
    return (by_picture + by_text) / 2


def learning_rate_at(step: int, steps: int) -> float:
    """Share of the highest rate: linear warm-up, then a cosine to nearly nothing."""
    warm_up = max(1, round(steps * WARM_UP_SHARE))
    if step < warm_up:
        return (step + 1) / warm_up
    return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * (step - warm_up) / (steps - warm_up)))


def set_learning_rate(optimisers: Sequence[torch.optim.Optimizer], share: float) -> None:
    """This share of each group's own highest rate."""
    for optimiser in optimisers:
        for group in optimiser.param_groups:
            group["lr"] = group.setdefault("highest", group["lr"]) * share


def optimisers_of(model: nn.Module, learning_rate: float) -> tuple[torch.optim.Optimizer, ...]:
    """Muon for the matrices inside the transformers' blocks, AdamW for all else.

    Muon needs about half the scenes of AdamW alone. No decay on gains, biases, positions and the scale.
    """
    inside = [p for name, p in model.named_parameters() if "resblocks" in name and p.ndim == 2]
    chosen = {id(p) for p in inside}
    others = [p for p in model.parameters() if id(p) not in chosen]
    groups = [
        {"params": [p for p in others if p.ndim >= 2], "weight_decay": 0.1},
        {"params": [p for p in others if p.ndim < 2], "weight_decay": 0.0},
    ]
    adam = torch.optim.AdamW(groups, lr=learning_rate, betas=(0.9, 0.98))
    if not inside:
        return (adam,)
    muon = torch.optim.Muon(
        inside, lr=learning_rate * MUON_FACTOR, weight_decay=0.05, adjust_lr_fn="match_rms_adamw"
    )
    return adam, muon


def autocast() -> torch.autocast:
    """bf16 where this processor has it, otherwise float32."""
    fast = bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())
    return torch.autocast("cpu", torch.bfloat16, enabled=fast)


def train_tower(row: TowerRow, tokenizer: Any, pool: Pool) -> Any:
    """The trained tower, in eval mode. Same row, pool and thread count: same weights."""
    torch.manual_seed(row.seed)
    rng = Random(row.seed)
    model = new_tower(row, len(tokenizer)).train()
    facts = fact_table(pool.scenes)
    head = FactHead(model.visual.output_dim, facts)
    for one in row.rounds:
        _train_round(model, head, row, one, tokenizer, pool, facts, rng)
    return model.eval()


def _patch_dropout(one: Round, step: int) -> nn.Module:
    """Patches are left out in the first part of a round only."""
    leaves_out = one.patch_dropout > 0 and step < round(one.steps * DROPOUT_SHARE)
    return open_clip.transformer.PatchDropout(one.patch_dropout) if leaves_out else nn.Identity()


def _train_round(
    model: Any,
    head: FactHead,
    row: TowerRow,
    one: Round,
    tokenizer: Any,
    pool: Pool,
    facts: Tensor,
    rng: Random,
) -> None:
    """One round, with optimisers of its own."""
    cities, started = pool.cities, time.monotonic()
    both = nn.ModuleList([model, head])
    optimisers = optimisers_of(both, one.learning_rate)
    for step in range(one.steps):
        set_learning_rate(optimisers, learning_rate_at(step, one.steps))
        model.visual.patch_dropout = _patch_dropout(one, step)
        indices = rng.sample(range(len(pool.scenes)), one.batch)
        both.zero_grad(set_to_none=True)
        with sdpa_kernel(SDPBackend.MATH):  # the fused kernel's bf16 backward is slower on a processor
            seen, texts, said = encoded(model, row, tokenizer, pool, indices, rng)
            match = contrastive_loss(
                seen, texts, model.logit_scale.exp(), *dataset.truth(said, cities[indices])
            )
            known = head(seen, facts[indices])
            (match + FACTS_WEIGHT * known).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimiser in optimisers:
            optimiser.step()
        with torch.no_grad():
            model.logit_scale.clamp_(0, LARGEST_LOGIT_SCALE)
        if step % 100 == 0 or step == one.steps - 1:
            log.info(
                "%s: step %d/%d, match %.3f, facts %.2f, scale %.1f, %.0f s", row.name, step + 1, one.steps,
                match.item(), known.item(), model.logit_scale.exp().item(), time.monotonic() - started,
            )  # fmt: skip


def encoded(
    model: Any, row: TowerRow, tokenizer: Any, pool: Pool, indices: list[int], rng: Random
) -> tuple[Tensor, Tensor, list[Caption]]:
    """Unit rows of disturbed cut-outs and of captions said anew, [B, D] each, and the captions."""
    said = [dataset.caption(pool.scenes[index], rng) for index in indices]
    ids = tokenizer(
        [one.text for one in said], return_tensors="pt", padding="max_length", truncation=True
    ).input_ids
    pictures = normalised(dataset.picture_batch(pool, indices, row.input_px, rng))
    with autocast():
        seen, read = model.encode_image(pictures), model.encode_text(ids)
    return F.normalize(seen.float(), dim=-1), F.normalize(read.float(), dim=-1), said
