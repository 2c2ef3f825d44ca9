import foolbox
import pytest
import torch
from torch import nn

from geoshield_app.domain.recipe import Recipe, StepRule
from geoshield_app.perturbation.budget import project
from geoshield_app.perturbation.steps import rule_of, start, step_size

EPS = 8 / 255


def classifier() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Flatten(), nn.Linear(3 * 8 * 8, 32), nn.Tanh(), nn.Linear(32, 5)).eval()


def ours(recipe: Recipe, pictures: torch.Tensor, labels: torch.Tensor, seed: int = 0) -> torch.Tensor:
    model, results = classifier(), []
    bound = torch.full((1, 1, 1), EPS)
    for picture, label in zip(pictures, labels, strict=True):
        rule = rule_of(recipe)
        delta = project(start(picture, bound, recipe, seed), picture, bound)
        for index in range(1, recipe.steps + 1):
            leaf = delta.clone().requires_grad_(True)
            loss = -nn.functional.cross_entropy(model((picture + leaf)[None]), label[None])
            (gradient,) = torch.autograd.grad(loss, leaf)
            delta = project(rule.update(delta, gradient, step_size(recipe, index)), picture, bound)
        results.append(picture + delta)
    return torch.stack(results)


def batch() -> tuple[torch.Tensor, torch.Tensor]:
    pictures = torch.rand(6, 3, 8, 8, generator=torch.Generator().manual_seed(3))
    return pictures, classifier()(pictures).argmax(1)


def theirs(attack: object) -> torch.Tensor:
    model = foolbox.PyTorchModel(classifier(), bounds=(0, 1), device="cpu")
    pictures, labels = batch()
    return attack(model, pictures, labels, epsilons=EPS)[1]  # type: ignore[operator]


def recipe(rule: StepRule, momentum: float = 0.0) -> Recipe:
    return Recipe("test", steps=10, step_rule=rule, step_levels=1.0, momentum=momentum)


def test_i_fgsm_is_foolbox_s_basic_iterative_attack() -> None:
    reference = theirs(
        foolbox.attacks.LinfBasicIterativeAttack(abs_stepsize=1 / 255, steps=10, random_start=False)
    )
    assert torch.allclose(ours(recipe(StepRule.I_FGSM), *batch()), reference, atol=1e-5)


def test_mi_fgsm_without_momentum_is_i_fgsm_and_with_it_is_not() -> None:
    plain = ours(recipe(StepRule.I_FGSM), *batch())
    assert torch.equal(ours(recipe(StepRule.MI_FGSM), *batch()), plain)
    assert not torch.equal(ours(recipe(StepRule.MI_FGSM, 0.9), *batch()), plain)


@pytest.mark.parametrize("rule", [StepRule.PGD, StepRule.MI_FGSM, StepRule.ADAM])
def test_every_rule_raises_the_loss_as_far_as_foolbox_s_pgd(rule: StepRule) -> None:
    pictures, labels = batch()

    def loss(of: torch.Tensor) -> float:
        return float(nn.functional.cross_entropy(classifier()(of), labels))

    reference = theirs(foolbox.attacks.LinfPGD(abs_stepsize=2 / 255, steps=40))
    mine = ours(Recipe("test", steps=40, step_rule=rule, step_levels=2.0, momentum=0.9), pictures, labels)
    assert (mine - pictures).abs().max() <= EPS + 1e-6
    gained, wanted = loss(mine) - loss(pictures), loss(reference) - loss(pictures)
    assert gained > 0.95 * wanted


def test_pgd_starts_somewhere_in_the_budget_by_its_seed() -> None:
    clean, bound = torch.full((3, 8, 8), 0.5), torch.full((1, 1, 1), EPS)
    rule = recipe(StepRule.PGD)
    assert torch.equal(start(clean, bound, rule, 1), start(clean, bound, rule, 1))
    assert not torch.equal(start(clean, bound, rule, 1), start(clean, bound, rule, 2))
    assert 0.9 * EPS < start(clean, bound, rule, 1).abs().max() <= EPS


def test_the_step_decays_from_first_to_last() -> None:
    decaying = Recipe("test", steps=80, step_levels=2.0, last_step_levels=0.25)
    sizes = [step_size(decaying, index) * 255 for index in range(1, 81)]
    assert sizes[0] == pytest.approx(2.0)
    assert sizes[-1] == pytest.approx(0.25)
    assert sizes == sorted(sizes, reverse=True)
    assert step_size(Recipe("test", steps=80, step_levels=1.0), 80) == pytest.approx(1 / 255)
