"""A graphics card that is not there: tensors that say they lie on 'cuda' and are computed by the processor.

It lets the whole optimiser run as on a card, with real numbers, and fails where a card would: a tensor of the processor
met one of the card, matrices of different types met, a number was asked of memory that is full. What leaves the card or
comes to it is written down, for each time costs a wait.

``pretended_autocast.install`` comes first and changes torch for good, so all this belongs into a process of its own.
What it cannot see: CUDA's own kernels (their limits, speed, order of sums), streams, and the driver.
"""

from __future__ import annotations

import sys
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode

NAME = "card"
PLACE = torch.device("cuda", 0)
HALVES = (torch.bfloat16, torch.float16)
ENCODING = ("encode_pictures", "encode_texts", "encode_patches", "types_under_autocast")
"""Only inside these may anything be computed in half precision."""


class DeviceMistake(RuntimeError):
    """What CUDA would answer with 'Expected all tensors to be on the same device'."""


class Precision(RuntimeError):
    """Something outside the encoders was computed in half precision."""


@dataclass
class Card:
    """What is on it and what passed its door."""

    room: int = 1 << 62
    """Bytes; beyond it comes torch.OutOfMemoryError."""
    bf16: bool = True
    live: int = 0
    peak: int = 0
    waits: Counter[str] = field(default_factory=Counter)
    """How often each line of the program waited for the card."""
    emptied: int = 0
    postponed: Exception | None = None
    """What went wrong on the way back; torch could not bear an error there and would end the process."""

    def complain(self, error: Exception) -> None:
        self.postponed = self.postponed or error
        del error  # a frame that holds what it raises would keep the tensors of all frames alive
        if torch._C._current_graph_task_id() == -1:
            self.complain_now()

    def complain_now(self) -> None:
        error, self.postponed = self.postponed, None
        try:
            if error is not None:
                raise error
        finally:
            del error

    def put(self, tensor: Tensor) -> None:
        """Counts the tensor's memory until it goes."""
        storage = tensor.untyped_storage()
        if getattr(storage, "_counted", False):
            return
        if self.live + storage.nbytes() > self.room:
            self.complain(torch.OutOfMemoryError("CUDA out of memory (pretended)"))
        storage._counted = True  # type: ignore[attr-defined]
        self.live += storage.nbytes()
        self.peak = max(self.peak, self.live)
        weakref.finalize(storage, self._gone, storage.nbytes())

    def _gone(self, size: int) -> None:
        self.live -= size

    def wait(self) -> None:
        self.waits[_place()] += 1


CARD = Card()


class OnCard(Tensor):
    """A tensor of the pretended card; ``held`` is where its numbers really lie."""

    held: Tensor
    __torch_function__ = torch._C._disabled_torch_function_impl  # type: ignore[assignment]

    @staticmethod
    def __new__(cls, held: Tensor) -> OnCard:
        CARD.put(held)
        made: OnCard = Tensor._make_wrapper_subclass(  # type: ignore[attr-defined]
            cls,
            held.size(),
            strides=held.stride(),
            storage_offset=held.storage_offset(),
            dtype=held.dtype,
            device=f"{NAME}:0",
        )
        made.held = held
        return made

    device = property(lambda self: PLACE)  # type: ignore[assignment]
    is_cuda = property(lambda self: True)  # type: ignore[assignment]

    def untyped_storage(self) -> Any:
        return self.held.untyped_storage()

    def tolist(self) -> Any:
        CARD.wait()
        return self.held.tolist()

    def __repr__(self) -> str:  # type: ignore[override]
        return f"OnCard({self.held})"

    @classmethod
    def __torch_dispatch__(cls, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return _run(func, args, kwargs or {})


class Operations(TorchDispatchMode):
    """Every operation, the factories among them."""

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return _run(func, args, kwargs or {})


class Names(TorchFunctionMode):
    """'cuda' in a call means the pretended card."""

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        if "device" in kwargs or func in (Tensor.to, Tensor.cuda):
            args, kwargs = _renamed(args), {key: _renamed((value,))[0] for key, value in kwargs.items()}
        if func is Tensor.__getitem__ and isinstance(args[1], list):
            args = (args[0], torch.tensor(args[1]))  # as CUDA: the indices are made on the processor and sent
        if func is torch.tensor and "device" in kwargs:
            return torch.tensor(*args, **{**kwargs, "device": None}).to(kwargs["device"])
        found = func(*args, **kwargs)
        if func in (torch.autograd.grad, Tensor.backward) and CARD.postponed is not None:
            CARD.complain_now()
        return found


def _renamed(args: Any) -> Any:
    return tuple(torch.device(NAME, 0) if _is_cuda(one) else one for one in args)


def _is_cuda(one: Any) -> bool:
    if isinstance(one, torch.device):
        return one.type == "cuda"
    return isinstance(one, str) and one.partition(":")[0] == "cuda"


_ATEN = torch.ops.aten
_MOVES = {_ATEN._to_copy.default, _ATEN.copy_.default}
_TAKES_PROCESSOR_INDICES = {
    _ATEN.index.Tensor,
    _ATEN.index_put_.default,
    _ATEN.index_put.default,
    _ATEN._index_put_impl_.default,
}
_READS = {_ATEN._local_scalar_dense.default, _ATEN.nonzero.default, _ATEN.equal.default}
_SAME_TYPE = {_ATEN.native_layer_norm.default}
"""The processor would take mixed types here, the card does not."""


def _run(func: Any, args: Any, kwargs: dict[str, Any]) -> Any:
    """The operation on the processor; its result lies where a card would have left it."""
    tensors = list(tensors_in((args, kwargs)))
    onto = kwargs.get("device")
    if not any(isinstance(one, OnCard) for one in tensors) and (onto is None or onto.type != NAME):
        return func(*args, **kwargs)
    on_card = any(isinstance(one, OnCard) for one in tensors) if onto is None else onto.type == NAME
    _check(func, args, tensors, on_card)
    plain_args, plain = changed((args, kwargs), lambda one: one.held if isinstance(one, OnCard) else one)
    if "device" in plain:
        plain["device"] = torch.device("cpu")
    plain.pop("pin_memory", None)
    found = func(*plain_args, **plain)
    if func._schema.is_mutable:
        return args[_written(func)]
    if not on_card:
        return found
    found = changed(found, OnCard)
    _check_precision(found)
    return found


def tensors_in(value: Any) -> Iterator[Tensor]:
    """All tensors in nested tuples, lists and dicts."""
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, list | tuple | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from tensors_in(one)


def changed(value: Any, change: Callable[[Tensor], Any]) -> Any:
    """The same nest with every tensor changed."""
    if isinstance(value, Tensor):
        return change(value)
    if isinstance(value, dict):
        return {key: changed(one, change) for key, one in value.items()}
    if isinstance(value, list | tuple):
        made = [changed(one, change) for one in value]
        return made if isinstance(value, list) else tuple(made)
    return value


def _check(func: Any, args: Any, tensors: list[Tensor], on_card: bool) -> None:
    here = [one for one in tensors if not isinstance(one, OnCard)]
    there = [one for one in tensors if isinstance(one, OnCard)]
    if func in _READS and there:
        CARD.wait()
    if func in _MOVES:
        if func is _ATEN.copy_.default:
            on_card = isinstance(args[0], OnCard)
        if (bool(here) and on_card) or (bool(there) and not on_card):
            CARD.wait()
        return
    if not here or not there:
        if len({one.dtype for one in there}) > 1 and func in _SAME_TYPE:
            CARD.complain(DeviceMistake(f"{func}: mixed types {[one.dtype for one in there]}"))
        return
    if func in _TAKES_PROCESSOR_INDICES and isinstance(args[0], OnCard):
        CARD.wait()
        return
    in_lists = [
        one for arg in args if isinstance(arg, list | tuple) for one in arg if isinstance(one, Tensor)
    ]
    if any(one.ndim for one in here) or in_lists:
        CARD.complain(DeviceMistake(f"{func}: tensors of the processor and of the card, at {_place()}"))


def _check_precision(found: Any) -> None:
    halves = any(one.dtype in HALVES for one in tensors_in(found))
    if (
        halves
        and torch._C._current_graph_task_id() == -1
        and not _inside(ENCODING)
        and not _inside(("to", "_apply"))
    ):
        raise Precision(f"half precision outside the encoders, at {_place()}")


def _written(func: Any) -> int:
    return next(
        place
        for place, one in enumerate(func._schema.arguments)
        if one.alias_info is not None and one.alias_info.is_write
    )


def _frames() -> Iterator[Any]:
    frame = sys._getframe(1)
    while frame is not None:
        yield frame
        frame = frame.f_back  # type: ignore[assignment]


def _place() -> str:
    """The innermost line of the program, as 'steps.py:24 update'."""
    for frame in _frames():
        if "geoshield_app" in frame.f_code.co_filename:
            code = frame.f_code
            return f"{code.co_filename.rpartition('/')[2]}:{frame.f_lineno} {code.co_name}"
    return "elsewhere"


def _inside(names: tuple[str, ...]) -> bool:
    return any(frame.f_code.co_name in names for frame in _frames())
