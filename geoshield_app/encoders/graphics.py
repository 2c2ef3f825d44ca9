"""The graphics card as torch and its driver see it, and why it is not used where it is not."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass

import torch

_SECONDS = 5.0
_GB = 1e9
_ARCH = re.compile(r"(sm|compute)_(\d+)(\d)([af]?)")
"""As torch lists what it was built for; AMD's names do not match."""


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
        return _card(build)
    if torch.backends.mps.is_available():
        return Graphics("Apple graphics", torch_build=build)
    return _none(build)


def has_usable_card() -> bool:
    """A CUDA card answers and this torch was built for cards of its age."""
    return torch.cuda.is_available() and _has_code()


def _card(build: str) -> Graphics:
    """The card that answers, and why it is not used if it is too old or in trouble."""
    driver = _driver().partition(", ")[0]
    try:
        name = torch.cuda.get_device_name()
        if not _has_code():
            return Graphics(
                name,
                driver=driver,
                torch_build=build,
                reason=f"{name} is here, but this torch was not built for cards of its age",
                advice="Install a torch whose CUDA build still has code for this card.",
            )
        free, total = torch.cuda.mem_get_info()
    except RuntimeError as error:
        said = str(error).partition("\n")[0]
        return Graphics(
            driver=driver,
            torch_build=build,
            reason=f"The graphics card does not answer: {said}",
            advice="Restart the computer, or close what else uses the card.",
        )
    return Graphics(name, total, free, driver, build)


def _has_code() -> bool:
    """Machine code for this card, or code that its driver can translate; what is not known counts as there."""
    built = [found for arch in torch.cuda.get_arch_list() if (found := _ARCH.fullmatch(arch))]
    capability = torch.cuda.get_device_capability() if built else (0, 0)
    return not built or any(_runs_on(found, capability) for found in built)


def _runs_on(arch: re.Match[str], capability: tuple[int, int]) -> bool:
    """Machine code ('sm_86') runs on later cards of its generation, 'sm_90a' on none but its own; 'compute_' on all."""
    kind, *version, suffix = arch.groups()
    major, minor = int(version[0]), int(version[1])
    if suffix == "a":
        return capability == (major, minor)
    if kind == "compute":
        return capability >= (major, minor)
    return capability[0] == major and capability[1] >= minor


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
