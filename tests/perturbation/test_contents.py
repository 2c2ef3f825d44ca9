"""What the pattern holds on to: directions of the word list, without place."""

from __future__ import annotations

import torch
from torch.nn import functional

from geoshield_app import wiring
from geoshield_app.domain.recipe import Weights
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.perturbation.contents import content_basis
from geoshield_app.perturbation.loss import Features, geoshield_terms
from geoshield_app.perturbation.places import PlaceSpace
from geoshield_app.perturbation.subspace import Standing
from geoshield_app.perturbation.targets import Targets
from geoshield_app.places.gazetteer import Gazetteer
from tests.tiny_models import TinySurrogate

GROUPS = (("it is raining", "it is snowing", "the sky is clear"), ("a dog", "a bicycle"))
PLACES = (("a photo taken in paris", "a photo taken in oslo", "a photo taken in rome"),)


def test_the_basis_is_orthonormal_and_free_of_the_place_directions() -> None:
    surrogate = TinySurrogate()
    places = PlaceSpace.of(surrogate, PLACES, surrogate.logit_scale).basis
    basis = content_basis(surrogate, GROUPS, places)
    assert basis is not None
    assert torch.allclose(basis @ basis.T, torch.eye(len(basis)), atol=1e-5)
    assert (basis @ places.T).abs().max() < 1e-5
    free = content_basis(surrogate, GROUPS, None)
    assert free is not None and (free @ places.T).abs().max() > 1e-3


def test_a_group_of_one_word_says_nothing_and_no_word_gives_no_basis() -> None:
    surrogate = TinySurrogate()
    assert content_basis(surrogate, (("a dog",),), None) is None
    assert content_basis(surrogate, (), None) is None


def test_the_term_is_lowest_where_the_clean_picture_stands_and_ignores_all_other_directions() -> None:
    clean = functional.normalize(torch.randn(6, generator=torch.Generator().manual_seed(0)), dim=0)
    basis = torch.eye(6)[:2]
    targets = Targets(None, clean[None], torch.zeros(0, 6), content=Standing.of(basis, clean))

    def term(f: torch.Tensor) -> float:
        features = Features.of(functional.normalize(f[None], dim=-1), 1, (0,))
        return float(
            geoshield_terms(features, targets, Weights(geo=0, alpha=0, beta=0, content=2.0))["content"]
        )

    elsewhere = clean.clone()
    elsewhere[2:] = -elsewhere[2:]
    assert abs(term(clean) + 2.0) < 1e-5
    assert abs(term(elsewhere) + 2.0) < 1e-5
    assert abs(term(-clean) - 2.0) < 1e-5


def test_no_content_prompt_names_a_place() -> None:
    gazetteer = Gazetteer.load()
    names = {city.name.lower() for city in CITIES} | {country.name.lower() for country in gazetteer.countries}
    for ensemble in ("demonstration", "paper"):
        groups = wiring.content_prompts(ensemble)
        assert sum(len(group) for group in groups) > 50
        prompts = " | ".join(prompt.lower() for group in groups for prompt in group)
        assert not [name for name in names if f" {name} " in f" {prompts} "]
