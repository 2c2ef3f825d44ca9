"""Versions and machine, for a report of trouble. Asked away from the window's thread: some answers take a second."""

from __future__ import annotations

import contextlib
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys

import psutil
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, qVersion

_PACKAGES = (
    "geoshield",
    "PySide6-Essentials",
    "torch",
    "torchvision",
    "open_clip_torch",
    "transformers",
    "ollama",
    "pillow",
)
_ASK_SECONDS = 4


class _Answers(QObject):
    ready = Signal(str)


class _Asking(QRunnable):
    def __init__(self, answers: _Answers) -> None:
        super().__init__()
        self._answers = answers

    def run(self) -> None:
        with contextlib.suppress(RuntimeError):
            self._answers.ready.emit(diagnostics())


class Diagnostician(QObject):
    """``ready`` once with the text."""

    ready = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers = _Answers(self)
        self._answers.ready.connect(self.ready)
        QThreadPool.globalInstance().start(_Asking(self._answers))


def diagnostics() -> str:
    """One fact a line; no name of a file, person or machine."""
    memory = psutil.virtual_memory()
    facts = [
        f"system: {platform.system()} {platform.release()} {platform.machine()}",
        f"python: {platform.python_version()}{' (frozen)' if getattr(sys, 'frozen', False) else ''}",
        f"qt: {qVersion()}, {os.environ.get('XDG_SESSION_TYPE', 'session unknown')}",
        f"cores: {os.cpu_count()}, memory: {memory.total / 1e9:.1f} GB, free {memory.available / 1e9:.1f} GB",
        *(f"{name}: {_version(name)}" for name in _PACKAGES),
        f"graphics: {_graphics()}",
        f"ollama program: {'installed' if shutil.which('ollama') else 'not found'}",
    ]
    return "\n".join(facts)


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"


def _graphics() -> str:
    """Name, driver and memory as the driver's own program says them."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return "no NVIDIA driver"
    question = [program, "--query-gpu=name,driver_version,memory.total,memory.free", "--format=csv,noheader"]
    try:
        done = subprocess.run(question, capture_output=True, text=True, timeout=_ASK_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return "the driver does not answer"
    return done.stdout.strip().replace("\n", "; ") or "the driver does not answer"
