"""The numbers of the optimiser. A preset is a Recipe; two presets differ in values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Objective(StrEnum):
    """What the loop minimises: one row of perturbation.attacks each."""

    GEOSHIELD = "geoshield"
    RANDOM_NOISE = "random-noise"
    M_ATTACK = "m-attack"
    M_ATTACK_U = "m-attack-u"
    SSA_CWA = "ssa-cwa"
    SSA_CWA_U = "ssa-cwa-u"


class StepRule(StrEnum):
    """How a gradient becomes an update of delta."""

    I_FGSM = "i-fgsm"
    PGD = "pgd"
    MI_FGSM = "mi-fgsm"
    ADAM = "adam"
    CWA = "cwa"
    """Common weakness: encoders one after the other inside a step (SSA-CWA)."""


class GeoWindow(StrEnum):
    """Which clean crop stands behind z_geo (eq. 7)."""

    SAME = "same"
    """The window of the perturbed global crop."""
    OWN = "own"
    """A window of its own, from a pool drawn before the loop."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of the terms of the total loss."""

    geo: float = 1.0
    """S(f, z_geo), GNFD, eq. 7."""
    alpha: float = 1.0
    """S(f, B_k), Geo-EE, eq. 8."""
    beta: float = 1.0
    """S(f, z_nongeo), kept high, eq. 6."""
    place: float = 0.0
    """Place-prompt terms: cosine with the clean photo's part in the place subspace."""
    place_entropy: float = 0.0
    """Share of the place term that pushes the mass off the plausible places."""
    content: float = 0.0
    """Content prompts: cosine with the clean photo's part in the content subspace, kept high."""
    sum_over_boxes: bool = False
    """The paper sums over K; otherwise alpha is a total weight over the mean."""


@dataclass(frozen=True, slots=True)
class Views:
    """Which crops of the working grid an encoder sees in one step."""

    whole: int = 0
    """Views of the whole picture, moved and scaled a little."""
    global_crops: int = 1
    global_scale: tuple[float, float] = (0.5, 0.9)
    """Share of the grid's area."""
    global_ratio: tuple[float, float] = (3 / 4, 4 / 3)
    local_crops: int = 4
    local_px: tuple[int, int] = (224, 224)
    """Side of a local patch on the working grid, drawn between these."""
    pyramid_px: tuple[int, ...] = ()
    """Short sides that vision models shrink a photo to (336 LLaVA, 768 GPT-4o): each local patch is cut from the photo
    at one of them, drawn by lot; empty: all from the working grid."""
    boxes_share: float = 0.0
    """Share of the local patches centred on accepted boxes."""
    whole_box: bool = False
    """The whole photo counts as one more box."""


@dataclass(frozen=True, slots=True)
class Disturbance:
    """JPEG, resizing and blur inside the loop (expectation over transformations)."""

    probability: float = 0.0
    """Of a step being disturbed at all; one of the three kinds is drawn then."""
    jpeg_quality: tuple[int, int] = (50, 95)
    resize: tuple[float, float] = (0.5, 1.0)
    blur_px: tuple[float, float] = (0.4, 1.2)


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that decides a pattern beside photo, notes, regions, encoders and seed."""

    name: str
    objective: Objective = Objective.GEOSHIELD
    budget_levels: int = 8
    steps: int = 200
    step_rule: StepRule = StepRule.I_FGSM
    step_levels: float = 1.0
    last_step_levels: float | None = None
    """Step at the end of a cosine decay; None keeps it constant."""
    momentum: float = 0.0
    weights: Weights = Weights()
    views: Views = Views()
    geo_window: GeoWindow = GeoWindow.OWN
    disturbance: Disturbance = Disturbance()
    grid_short_px: int = 640
    """The working grid's short side; smaller photos are worked on as they are."""
    grid_long_px: int | None = None
    """Upper bound of the working grid's long side; None: only the short side counts."""
    rounded_steps: int = 0
    """The last steps see the picture rounded to whole levels (straight-through)."""
    keep_best: bool = False
    """Return the best iterate on fixed validation views, not the last."""
    patience: int = 0
    """Stop after so many validations without gain; 0 never stops early."""
    adaptive: bool = False
    """Budget scaled by local contrast, so that flat sky stays clean."""
    clean_crops: int = 32
    """Size of the pool of clean crops behind z_geo."""
    held_attention: bool = False
    """Gradients pass the attention weights of transformers by (PNA, Wei et al. 2022)."""
    spectral_copies: int = 0
    """Copies with a disturbed spectrum whose gradients are averaged (SSA); 0: none."""
