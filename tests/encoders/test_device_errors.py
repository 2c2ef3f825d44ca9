import pytest
import torch

from geoshield_app.encoders.device_errors import is_device_gone, is_out_of_memory

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
