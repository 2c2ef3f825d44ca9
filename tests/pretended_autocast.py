"""Autocast on the pretended card, by torch's own lists for CUDA, and what torch must be told before there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from tests.pretended_card import NAME, OnCard, changed, tensors_in

# fmt: off
_LOWER = {
    "_convolution", "_scaled_dot_product_flash_attention", "addbmm", "addmm", "addmv", "addr", "baddbmm",
    "bmm", "chain_matmul", "conv1d", "conv2d", "conv3d", "conv_tbc", "conv_transpose1d", "conv_transpose2d",
    "conv_transpose3d", "convolution", "einsum", "linalg_multi_dot", "linalg_vecdot", "linear", "matmul",
    "mm", "mv", "prelu", "scaled_dot_product_attention",
}
_WIDEST = {
    "addcdiv", "addcmul", "atan2", "bilinear", "cross", "dot", "grid_sampler", "index_put", "scatter_add",
    "tensordot", "vdot",
}
# fmt: on
"""torch's documentation, 'CUDA Ops that can autocast to float16' and 'that promote to the widest input type'; every
other op that torch registers for autocasting on CUDA goes to float32."""


def install() -> None:
    """Once a process: a device of torch's for outside backends, with the autocasting of CUDA."""
    from torch.utils.backend_registration import _setup_privateuseone_for_python_backend

    _setup_privateuseone_for_python_backend(NAME)
    every = torch.library.Library("_", "IMPL")
    every.fallback(torch.library.fallthrough_kernel, "AutocastPrivateUse1")
    aten = torch.library.Library("aten", "IMPL")
    for name in torch._C._dispatch_get_registrations_for_dispatch_key("AutocastCUDA"):
        base, _, overload = name.removeprefix("aten::").partition(".")
        if name.startswith("aten::") and "rnn" not in base and base != "binary_cross_entropy":
            op = getattr(getattr(torch.ops.aten, base), overload or "default")
            aten.impl(f"{base}.{overload}" if overload else base, _casting(op, base), "AutocastPrivateUse1")
    _KEPT.extend((every, aten))
    torch.__future__.set_overwrite_module_params_on_conversion(True)


CAST: set[str] = set()
"""The operations whose types autocast has decided on so far."""
_KEPT: list[Any] = []
_KEY = torch._C.DispatchKey.AutocastPrivateUse1


def _casting(op: Any, base: str) -> Callable[..., Any]:
    def cast(*args: Any, **kwargs: Any) -> Any:
        CAST.add(base)
        dtype = torch.get_autocast_dtype(NAME) if base in _LOWER else torch.float32
        if base in _WIDEST:
            wide = any(one.dtype is torch.float32 for one in tensors_in((args, kwargs)))
            dtype = torch.float32 if wide else torch.get_autocast_dtype(NAME)
        args, kwargs = changed((args, kwargs), lambda one: _cast(one, dtype))
        with torch._C._ExcludeDispatchKeyGuard(torch._C.DispatchKeySet(_KEY)):
            return op(*args, **kwargs)

    return cast


def _cast(one: Tensor, dtype: torch.dtype) -> Tensor:
    eligible = isinstance(one, OnCard) and one.is_floating_point() and one.dtype is not torch.float64
    return one.to(dtype) if eligible else one


class Autocast:
    """Stands for ``torch.autocast``."""

    def __init__(
        self, device_type: str, dtype: torch.dtype | None = None, enabled: bool = True, **rest: Any
    ) -> None:
        self._name = NAME if device_type == "cuda" else device_type
        self._dtype, self._enabled = dtype or torch.float16, enabled

    def __enter__(self) -> None:
        self._before = torch.is_autocast_enabled(self._name), torch.get_autocast_dtype(self._name)
        self._set(self._enabled, self._dtype)

    def __exit__(self, *_: object) -> None:
        self._set(*self._before)

    def _set(self, enabled: bool, dtype: torch.dtype) -> None:
        torch.set_autocast_enabled(self._name, enabled)
        torch.set_autocast_dtype(self._name, dtype)


OPERATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "conv2d": lambda x: F.conv2d(x, x),
    "convolution": lambda x: torch.convolution(x, x, None, [1, 1], [0, 0], [1, 1], False, [0, 0], 1),
    "bmm": lambda x: torch.bmm(x.flatten(0, 1), x.flatten(0, 1)),
    "linear": lambda x: F.linear(x, x.flatten(0, 2)),
    "matmul": lambda x: x @ x,
    "mm": lambda x: torch.mm(x.flatten(0, 2), x.flatten(0, 2).T),
    "scaled_dot_product_attention": lambda x: F.scaled_dot_product_attention(x, x, x),
    "layer_norm": lambda x: F.layer_norm(x, (8,)),
    "softmax": lambda x: x.softmax(-1),
    "linalg_vector_norm": lambda x: torch.linalg.vector_norm(x, dim=-1),
    "_upsample_bicubic2d_aa": lambda x: F.interpolate(x, (4, 4), mode="bicubic", antialias=True),
    "upsample_bicubic2d": lambda x: F.interpolate(x, (4, 4), mode="bicubic"),
    "pow": lambda x: x**2,
    "sum": lambda x: x.sum(),
    "cat": lambda x: torch.cat([x, x.float()]),
    "stack": lambda x: torch.stack([x, x]),
    "mean": lambda x: x.mean(),
    "gelu": F.gelu,
    "add": lambda x: x + x.float(),
}
"""What the towers are made of, those that autocast leaves alone among them."""


def types_under_autocast(device: torch.device) -> list[tuple[str, torch.dtype, torch.dtype]]:
    """What every operation makes of each type under autocast."""
    found = []
    for dtype in (torch.float32, torch.bfloat16):
        x = torch.ones(8, 8, 8, 8, device=device).to(dtype)
        with torch.autocast("cuda", dtype=torch.bfloat16):
            found += [(name, dtype, act(x).dtype) for name, act in OPERATIONS.items()]
    return found
