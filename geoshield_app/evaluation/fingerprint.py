"""Hashes of everything a stored result depends on, so that nothing stale is taken for new."""

from __future__ import annotations

import ast
import dataclasses
import hashlib
import json
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).resolve().parents[1]

MAKING = (
    "domain/recipe.py",
    "perturbation/*.py",
    "vlm/*.py",
    "detection/*.py",
    "encoders/attention.py",
    "encoders/ensemble.py",
    "encoders/numpy_encoder.py",
    "encoders/texts.py",
    "places/filter.py",
    "imaging/encode.py",
    "imaging/resize.py",
    "evaluation/plain_loop.py",
    "evaluation/prompts.py",
    "evaluation/world.py",
    "geoworld/c*.py",
    "geoworld/draw_*.py",
    "geoworld/f*.py",
    "geoworld/la*.py",
    "geoworld/p*.py",
    "geoworld/render.py",
    "geoworld/scene.py",
    "geoworld/splits.py",
)
"""The code between a scene's seed and the saved file."""
READING = ("geoworld/*judge*.py", "geoworld/gallery.py", "evaluation/disturb.py", "evaluation/world.py")
"""The code between the saved file and an answer."""


def of_code(patterns: Iterable[str], root: Path = PACKAGE) -> str:
    """Of the meaning of these files: comments and layout do not count."""
    digest = hashlib.sha256()
    for path in sorted({path for pattern in patterns for path in root.glob(pattern)}):
        digest.update(path.name.encode())
        digest.update(ast.dump(ast.parse(path.read_bytes())).encode())
    return digest.hexdigest()


def of_files(paths: Iterable[Path]) -> str:
    """Of the bytes of these files and of all files in these folders."""
    digest = hashlib.sha256()
    for path in paths:
        files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        for file in files:
            digest.update(file.name.encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest() if file.is_file() else b"absent")
    return digest.hexdigest()


def of_values(**values: Any) -> str:
    """Of plain data, dataclasses and enums among it."""
    text = json.dumps(values, sort_keys=True, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: object) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"not plain data: {type(value).__name__}")
