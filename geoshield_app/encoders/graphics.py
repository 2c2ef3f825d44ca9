"""The graphics card as torch and its driver see it, and why it is not used where it is not."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass

import torch

_SECONDS = 5.0
_GB = 1e9


@dataclass(frozen=True, slots=True)
class Graphics:
    """One card, or the reason why there is none; ``reason`` is empty when torch can use it."""

    card: str = ""
    total_bytes: int = 0
    free_bytes: int = 0
    driver: str = ""
    torch_build: str = ""
    reason: str = ""
    advice: str = ""

    @property
    def sentence(self) -> str:
        """For a person, without a full stop."""
        if self.reason:
            return f"{self.reason} ({self.torch_build})"
        sizes = (
            f"{self.total_bytes / _GB:.1f} GB, {self.free_bytes / _GB:.1f} GB free"
            if self.total_bytes
            else ""
        )
        parts = (self.card, sizes, f"driver {self.driver}" if self.driver else "", self.torch_build)
        return ", ".join(part for part in parts if part)


def graphics() -> Graphics:
    """Asks torch, and the driver's own program where there is one."""
    build = f"torch {torch.__version__}" + (f" for CUDA {torch.version.cuda}" if torch.version.cuda else "")
    if torch.cuda.is_available():
        free, total = torch.cuda.mem_get_info()
        return Graphics(torch.cuda.get_device_name(), total, free, _driver().partition(", ")[0], build)
    if torch.backends.mps.is_available():
        return Graphics("Apple graphics", torch_build=build)
    return _none(build)


def _none(build: str) -> Graphics:
    """Why not: no card, a torch without CUDA, or a driver that does not fit."""
    seen = _driver()
    if not seen:
        return Graphics(torch_build=build, reason="No NVIDIA graphics card answers here")
    driver, _, card = seen.partition(", ")
    if torch.version.cuda is None:
        return Graphics(
            card,
            driver=driver,
            torch_build=build,
            reason=f"{card} is here, but this torch was built without CUDA",
            advice="Install torch and torchvision from their CUDA build.",
        )
    return Graphics(
        card,
        driver=driver,
        torch_build=build,
        reason=f"{card} is here, but its driver {driver} does not fit torch",
        advice=f"Update the NVIDIA driver to one for CUDA {torch.version.cuda}.",
    )


def _driver() -> str:
    """'550.54, NVIDIA ...' as the driver says it; empty when nothing answers."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return ""
    command = [program, "--query-gpu=driver_version,name", "--format=csv,noheader"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
    first = told.strip().partition("\n")[0]
    return first if re.match(r"\d+\.\d+", first) else ""
