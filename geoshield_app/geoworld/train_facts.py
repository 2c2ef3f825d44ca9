"""What is true of a scene, as yes or no: a teacher beside the captions, which alone start a transformer slowly.

The heads that answer these questions are used while training only; they are not saved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from geoshield_app.geoworld.scene import Scene

RAREST = 20
"""A fact that holds of fewer scenes of the pool teaches nothing."""


def facts_of(scene: Scene) -> set[str]:
    """Place, hints, things with their colours, weather and hour."""
    found = {f"city {scene.city.name}", f"country {scene.city.country}", f"region {scene.city.region}"}
    found |= {f"cue {cue.kind} {cue.value}" for cue in scene.cues}
    found |= {f"cue {cue.name}" for cue in scene.cues}
    found |= {f"thing {thing.kind}" for thing in scene.content.things}
    found |= {f"thing {thing.kind} {thing.colour}" for thing in scene.content.things}
    people = sum(thing.kind in {"person", "umbrella"} for thing in scene.content.things)
    return found | {f"people {people}", f"weather {scene.content.weather}", f"hour {scene.content.hour}"}


def fact_table(scenes: Sequence[Scene]) -> Tensor:
    """Bool [N, F]: fact f holds of scene n; facts in alphabetical order, rare ones left out."""
    each = [facts_of(scene) for scene in scenes]
    counts = Counter(fact for facts in each for fact in facts)
    column = {
        fact: index for index, fact in enumerate(sorted(fact for fact in counts if counts[fact] >= RAREST))
    }
    table = torch.zeros(len(each), len(column), dtype=torch.bool)
    for row, facts in zip(table, each, strict=True):
        row[[column[fact] for fact in facts if fact in column]] = True
    return table


SPREAD = 8.0
"""A unit feature's components are small; the head sees them this much larger."""


class FactHead(nn.Module):
    """Answers every question from a picture's feature."""

    def __init__(self, width: int, table: Tensor) -> None:
        super().__init__()
        self.answer = nn.Linear(width, table.shape[1])
        share = table.float().mean(0).clamp(1e-4, 1 - 1e-4)
        with torch.no_grad():
            self.answer.bias.copy_(torch.logit(share))

    def forward(self, features: Tensor, facts: Tensor) -> Tensor:
        """Unit features [B, D], facts bool [B, F] to the cross-entropy summed over the questions, a mean over B."""
        answers = self.answer(features * SPREAD)
        return F.binary_cross_entropy_with_logits(answers, facts.float(), reduction="none").sum(1).mean()
