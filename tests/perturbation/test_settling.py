import pytest
import torch

from geoshield_app.domain.errors import ModelUnusable, OutOfMemory
from geoshield_app.perturbation.settling import settle
from tests.tiny_models import TinySurrogate

CARD = torch.device("cuda")
FULL = torch.OutOfMemoryError("CUDA out of memory (pretended)")


class Shelf:
    """Loads encoders; on a card it raises ``trouble``."""

    def __init__(self, trouble: Exception | None = None, encoders: int = 2) -> None:
        self.trouble, self.encoders = trouble, encoders
        self.asked: list[str] = []

    def load(self, place: str) -> tuple[TinySurrogate, ...]:
        self.asked.append(place)
        if self.trouble is not None and place != "cpu":
            raise self.trouble
        return tuple(TinySurrogate(str(number)) for number in range(self.encoders))


def test_encoders_that_fit_lie_on_the_device() -> None:
    shelf = Shelf()
    encoders, at_home = settle(shelf.load, CARD)
    assert len(encoders) == 2 and not at_home and shelf.asked == ["cuda"]


def test_encoders_that_do_not_fit_together_stay_at_home() -> None:
    shelf = Shelf(FULL)
    encoders, at_home = settle(shelf.load, CARD)
    assert len(encoders) == 2 and at_home and shelf.asked == ["cuda", "cpu"]


def test_one_encoder_that_is_too_large_alone_is_told_in_a_sentence() -> None:
    with pytest.raises(OutOfMemory, match="graphics card"):
        settle(Shelf(FULL, encoders=1).load, CARD)


def test_a_card_that_does_not_answer_is_told_in_a_sentence() -> None:
    with pytest.raises(ModelUnusable, match="does not answer"):
        settle(Shelf(torch.AcceleratorError("CUDA error: all CUDA-capable devices are busy")).load, CARD)


def test_any_other_trouble_is_not_hidden() -> None:
    with pytest.raises(RuntimeError, match="shapes"):
        settle(Shelf(RuntimeError("shapes do not fit")).load, CARD)
