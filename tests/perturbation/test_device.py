import pytest
import torch

from geoshield_app.domain.errors import UsageError
from geoshield_app.perturbation import device
from geoshield_app.perturbation.device import choose_device


def test_a_card_that_cannot_be_used_is_not_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(device, "has_usable_card", lambda: True)
    assert choose_device().type == "cuda"
    monkeypatch.setattr(device, "has_usable_card", lambda: False)
    assert choose_device().type == "cpu"
    with pytest.raises(UsageError, match="no usable CUDA device"):
        choose_device("cuda")
