import pytest
import torch

from geoshield_app.domain.errors import UsageError
from geoshield_app.perturbation import device
from geoshield_app.perturbation.device import choose_device, is_device_gone, is_out_of_memory

NO_MEMORY = (
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB."),
    torch.AcceleratorError("CUDA error: out of memory"),
    RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
    RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
    RuntimeError("MPS backend out of memory (MPS allocated: 5.56 GB, other allocations: 1.10 GB)"),
    RuntimeError("Invalid buffer size: 13.00 GB"),
    RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory"),
    MemoryError(),
)


@pytest.mark.parametrize("error", NO_MEMORY, ids=str)
def test_every_library_s_way_of_having_no_memory_is_known(error: Exception) -> None:
    assert is_out_of_memory(error) and not is_device_gone(error)


@pytest.mark.parametrize("words", ["device-side assert triggered", "unspecified launch failure"])
def test_a_card_in_trouble_is_not_short_of_memory(words: str) -> None:
    error = torch.AcceleratorError(f"CUDA error: {words}")
    assert is_device_gone(error) and not is_out_of_memory(error)


def test_a_card_that_cannot_be_used_is_not_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(device, "has_usable_card", lambda: True)
    assert choose_device().type == "cuda"
    monkeypatch.setattr(device, "has_usable_card", lambda: False)
    assert choose_device().type == "cpu"
    with pytest.raises(UsageError, match="no usable CUDA device"):
        choose_device("cuda")
