import pytest
import torch

from geoshield_app.encoders import graphics
from geoshield_app.encoders.graphics import has_usable_card

BUILT = ["sm_75", "sm_80", "sm_86", "sm_90a", "sm_120"]


def card(monkeypatch: pytest.MonkeyPatch, capability: tuple[int, int], built: list[str]) -> None:
    monkeypatch.setattr(graphics, "_driver", lambda: "550.54, NVIDIA X")
    for name, answer in {
        "is_available": True,
        "get_arch_list": built,
        "get_device_capability": capability,
        "get_device_name": "NVIDIA X",
        "mem_get_info": (10**9, 4 * 10**9),
    }.items():
        monkeypatch.setattr(torch.cuda, name, lambda answer=answer: answer)


@pytest.mark.parametrize(
    ("capability", "built", "usable"),
    [
        ((7, 5), BUILT, True),
        ((8, 9), BUILT, True),
        ((9, 0), BUILT, True),
        ((6, 1), BUILT, False),
        ((7, 0), BUILT, False),
        ((10, 0), BUILT, False),
        ((10, 0), [*BUILT, "compute_90"], True),
        ((12, 1), BUILT, True),
        ((11, 0), ["gfx90a"], True),
        ((6, 1), [], True),
    ],
)
def test_a_card_is_usable_when_torch_was_built_for_its_age(
    capability: tuple[int, int], built: list[str], usable: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    card(monkeypatch, capability, built)
    assert has_usable_card() == usable
    found = graphics.graphics()
    assert bool(found.reason) != usable and bool(found.advice) != usable


def test_a_card_whose_driver_fails_is_told_and_not_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> tuple[int, int]:
        raise torch.AcceleratorError("CUDA error: all CUDA-capable devices are busy\nmore")

    card(monkeypatch, (8, 0), BUILT)
    monkeypatch.setattr(torch.cuda, "mem_get_info", broken)
    found = graphics.graphics()
    assert "does not answer" in found.sentence and "are busy" in found.sentence and found.advice
