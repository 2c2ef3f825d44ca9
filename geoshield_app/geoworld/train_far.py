"""Training of the far judge: cities by cross-entropy, coordinates by the angle on the globe."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from random import Random

import torch
from torch import Tensor
from torch.nn import functional as F

from geoshield_app.geoworld import dataset, splits
from geoshield_app.geoworld.dataset import Pool
from geoshield_app.geoworld.far_net import INPUT_PX, REACH, FarNet, on_globe
from geoshield_app.geoworld.train_facts import FactHead, fact_table
from geoshield_app.geoworld.train_tower import autocast, learning_rate_at, normalised, set_learning_rate

log = logging.getLogger(__name__)

LABEL_SMOOTHING = 0.15
"""So that the judge is not certain of itself."""
FACTS_WEIGHT = 0.02
COORDINATE_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class FarRow:
    """The far judge's own seed and scenes."""

    name: str = "geoworld-far-judge"
    split: str = splits.FAR_JUDGE
    seed: int = 53
    steps: int = 1600
    batch: int = 64
    scenes: int = 16_000
    learning_rate: float = 2e-3

    def quick(self) -> FarRow:
        """A run of seconds."""
        return replace(self, steps=4, batch=16, scenes=64)


def train_far(row: FarRow, pool: Pool) -> FarNet:
    """The trained judge, in eval mode."""
    torch.manual_seed(row.seed)
    rng, started = Random(row.seed), time.monotonic()
    net, facts = FarNet().train().to(memory_format=torch.channels_last), fact_table(pool.scenes)
    head = FactHead(net.city.in_features, facts)
    optimiser = torch.optim.AdamW(
        [*net.parameters(), *head.parameters()], lr=row.learning_rate, weight_decay=0.05
    )
    cities, places = pool.cities, torch.stack([on_globe(scene.lat, scene.lon) for scene in pool.scenes])
    for step in range(row.steps):
        set_learning_rate([optimiser], learning_rate_at(step, row.steps))
        indices = rng.sample(range(len(pool.scenes)), row.batch)
        pictures = normalised(dataset.picture_batch(pool, indices, INPUT_PX, rng))
        optimiser.zero_grad(set_to_none=True)
        with autocast():
            seen = net.features(pictures.to(memory_format=torch.channels_last))
        seen = seen.float()
        named = F.cross_entropy(net.city(seen), cities[indices], label_smoothing=LABEL_SMOOTHING)
        far = off_by(net, seen, cities[indices], places[indices])
        known = head(F.normalize(seen, dim=-1), facts[indices])
        (named + COORDINATE_WEIGHT * far + FACTS_WEIGHT * known).backward()
        optimiser.step()
        if step % 50 == 0 or step == row.steps - 1:
            log.info(
                "%s: step %d/%d, city %.3f, offset %.3f, facts %.2f, %.0f s",
                row.name,
                step + 1,
                row.steps,
                named.item(),
                far.item(),
                known.item(),
                time.monotonic() - started,
            )
    return net.eval()


def off_by(net: FarNet, seen: Tensor, cities: Tensor, places: Tensor) -> Tensor:
    """Mean distance from the true places [B, 3], given the true cities [B], in units of the reach."""
    directions = net.directions(cities, REACH * torch.tanh(net.offset(seen)))
    distance: Tensor = (directions - places).norm(dim=-1).mean()
    return distance / REACH
