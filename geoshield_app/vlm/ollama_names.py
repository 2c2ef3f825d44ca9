"""Names of models in Ollama: which one is meant where none was named, and what a name may look like. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from geoshield_app.domain.errors import UsageError
from geoshield_app.vlm.limits import brief

DEFAULT_MODEL = "llava:7b"
DEFAULT_BYTES = 4_700_000_000
"""About what is downloaded for it, to be said before."""
PAPER_MODEL = "llava:7b-v1.5-q4_0"
"""LLaVA-1.5, the paper's describer."""
LONGEST_NAME = 200
_PREFERRED = (DEFAULT_MODEL, "llava:latest")


def checked_name(name: str) -> str:
    """``name``, if it can be a model's; UsageError otherwise."""
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable() or " " in name:
        message = f"'{brief(name, 60)}' is not the name of a model."
        raise UsageError(message, advice=f"Write it as in '{DEFAULT_MODEL}'.")
    return name


def full_name(name: str) -> str:
    """With its tag: 'llava' is 'llava:latest'."""
    return name if ":" in name.rpartition("/")[2] else f"{name}:latest"


def chosen(model: str | None, installed: Sequence[str]) -> str | None:
    """The installed model that is meant: the named one, or without a name LLaVA in any size; None when absent.

    >>> chosen(None, ["moondream:latest", "llava:13b"])
    'llava:13b'
    """
    by_full_name = {full_name(name): name for name in installed}
    if model is not None:
        return by_full_name.get(full_name(model))
    llavas = sorted(name for name in installed if name.startswith("llava:"))
    return next(
        (by_full_name[name] for name in _PREFERRED if name in by_full_name), llavas[0] if llavas else None
    )


def rank(name: str) -> int:
    """The lower, the sooner a model is offered."""
    return _PREFERRED.index(full_name(name)) if full_name(name) in _PREFERRED else len(_PREFERRED)
