"""The loss is the paper's, and none of the public code's errors stands in it (ALGORITHM.md, section 2)."""

import torch
from torch.nn import functional

from geoshield_app.domain.recipe import Weights
from geoshield_app.perturbation.loss import Features, geoshield_terms, similarity
from geoshield_app.perturbation.targets import Targets, mean_unit


def unit(rows: int, seed: int, width: int = 12) -> torch.Tensor:
    return functional.normalize(
        torch.randn(rows, width, generator=torch.Generator().manual_seed(seed)), dim=-1
    )


def some_targets(boxes: int = 3) -> Targets:
    return Targets(
        z_nongeo=unit(1, 1)[0], clean=unit(5, 2), boxes=unit(boxes, 3) if boxes else torch.zeros(0, 12)
    )


PAPER = Weights(geo=1, alpha=1, beta=1, sum_over_boxes=True)


def test_the_total_loss_is_the_paper_s_written_out() -> None:
    targets, rows = some_targets(), unit(5, 9)
    features = Features.of(rows, 1, (2,))
    alpha, beta = 0.7, 0.3
    terms = geoshield_terms(features, targets, Weights(geo=1, alpha=alpha, beta=beta, sum_over_boxes=True))

    def cos(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        return (a @ b) / (a.norm() * b.norm())

    f_glob = rows[0]
    f_loc = (rows[1] + rows[2] + rows[3] + rows[4]) / 4
    assert targets.z_nongeo is not None
    z_geo = targets.clean[2] - targets.z_nongeo
    expected = cos(f_glob, z_geo) + cos(f_loc, z_geo)
    for box in targets.boxes:
        expected = expected + alpha * (cos(f_glob, box) + cos(f_loc, box))
    expected = expected - beta * (cos(f_glob, targets.z_nongeo) + cos(f_loc, targets.z_nongeo))
    assert torch.allclose(torch.stack(list(terms.values())).sum(), expected, atol=1e-5)


def test_the_keep_term_is_alive_for_a_single_photo() -> None:
    def gradient(beta: float) -> torch.Tensor:
        rows = unit(2, 4).requires_grad_(True)
        terms = geoshield_terms(
            Features.of(rows, 1, (0,)), some_targets(), Weights(geo=1, alpha=1, beta=beta)
        )
        (found,) = torch.autograd.grad(torch.stack(list(terms.values())).sum(), rows)
        return found

    assert not torch.allclose(gradient(0.0), gradient(1.0), atol=1e-4)


def test_a_cosine_of_one_row_with_one_row_is_one_number() -> None:
    a, b = unit(1, 1), unit(1, 2)
    assert similarity(a, b).shape == ()
    assert torch.allclose(similarity(a, b), (a @ b.T).squeeze(), atol=1e-6)


def test_the_clean_crop_behind_z_geo_gives_a_direction_of_its_own() -> None:
    """With the perturbed crop's own feature, gradient stopped, it would only be more beta."""
    targets = some_targets(0)
    assert targets.z_nongeo is not None
    f = unit(1, 7).requires_grad_(True)

    def direction(loss: torch.Tensor) -> torch.Tensor:
        (found,) = torch.autograd.grad(loss, f)
        found = found - (found * f.detach()).sum() * f.detach()  # what can change a unit vector
        return functional.normalize(found, dim=-1)

    geo = direction(functional.cosine_similarity(f, targets.z_geo((0,))).sum())
    keep = direction(functional.cosine_similarity(f, targets.z_nongeo[None]).sum())
    wrong = direction(functional.cosine_similarity(f, f.detach() - targets.z_nongeo).sum())
    assert abs(float((geo * keep).sum())) < 0.95
    assert float((wrong * keep).sum()) < -0.999, "the control should be collinear"


def test_patches_are_averaged_before_the_cosine() -> None:
    rows = unit(4, 5)
    features = Features.of(rows, 0, ())
    assert features.local is not None
    assert torch.allclose(features.local, functional.normalize(rows.mean(0), dim=0), atol=1e-6)
    after = torch.stack([similarity(row[None], unit(1, 6)) for row in rows]).mean()
    assert not torch.allclose(similarity(features.local[None], unit(1, 6)), after, atol=1e-3)


def test_the_paper_sums_over_boxes_and_ours_takes_their_mean() -> None:
    features = Features.of(unit(2, 8), 1, (0,))
    summed = geoshield_terms(features, some_targets(4), Weights(sum_over_boxes=True))["boxes"]
    mean = geoshield_terms(features, some_targets(4), Weights(sum_over_boxes=False))["boxes"]
    assert torch.allclose(summed, 4 * mean, atol=1e-5)


def test_no_boxes_and_no_description_leave_the_other_terms() -> None:
    features = Features.of(unit(2, 8), 1, (0,))
    assert set(geoshield_terms(features, some_targets(0), PAPER)) == {"geo", "keep"}
    silent = Targets(z_nongeo=None, clean=unit(5, 2), boxes=unit(2, 3))
    assert set(geoshield_terms(features, silent, PAPER)) == {"geo", "boxes"}
    assert torch.equal(silent.z_geo((1,)), silent.clean[1:2])


def test_mean_unit_is_a_unit_vector() -> None:
    assert torch.allclose(mean_unit(unit(6, 0)).norm(), torch.tensor(1.0), atol=1e-6)
