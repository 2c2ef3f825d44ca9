"""Prepares a fresh checkout: .venv with everything in pyproject.toml, in the tested versions.

    python3 packaging/bootstrap.py demo|app|test

Does its work once; a second run sees the stamp and returns at once.
"""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
import time
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "geoshield-stamp"
PYTHON = VENV / "bin" / "python"
PURPOSES = {
    "demo": lambda: [],
    "app": system_packages.missing_for_window,
    "test": system_packages.missing_for_tests,
}
SHOWN = ("Downloading ", "Installing collected", "Building ", "ERROR", "Successfully installed")


def main(arguments: list[str]) -> int:
    """Exit code 0 when .venv is ready."""
    purpose = arguments[0] if arguments else "demo"
    if purpose not in PURPOSES:
        print(f"usage: bootstrap.py {'|'.join(PURPOSES)}")
        return 2
    system_packages.provide(PURPOSES[purpose](), f"make {purpose}")
    if _ready():
        return 0
    started_seconds = time.monotonic()
    if not _environment() or not _install():
        return 1
    STAMP.write_text(_fingerprint())
    print(
        f"==> Ready after {time.monotonic() - started_seconds:.0f} s; the next run starts at once.",
        flush=True,
    )
    return 0


def _ready() -> bool:
    return STAMP.exists() and STAMP.read_text() == _fingerprint() and _runs(PYTHON)


def _fingerprint() -> str:
    """Changes with the requirements, the tested versions, the Python and the folder."""
    parts = [(ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
    parts += [sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _runs(python: Path) -> bool:
    """False for a .venv whose Python was removed or updated away."""
    try:
        return subprocess.run([python, "-c", "import pip"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _environment() -> bool:
    """Create .venv unless one with this Python works."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if _runs(PYTHON) and (VENV / "lib" / f"python{version}").is_dir():
        return True
    if importlib.util.find_spec("ensurepip") is None and not _provide_venv(version):
        return False
    print(f"==> Creating .venv with Python {version} ...", flush=True)
    return subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False).returncode == 0


def _provide_venv(version: str) -> bool:
    """Debian keeps the venv module in a package of its own."""
    packages = [f"python{version}-venv"]
    print("==> This Python cannot make virtual environments yet.", flush=True)
    if system_packages.can_install() and system_packages.install(packages):
        return True
    print(f"    Run this line, then try again:\n    {system_packages.install_line(packages)}")
    return False


def _install() -> bool:
    """pip with the tested versions; its chatter is cut down to what moves on."""
    print(
        "==> Installing the tested versions (once; the downloads are several GB, most of it torch) ...",
        flush=True,
    )
    command = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off"]
    command += ["-c", "constraints.txt", "-e", ".[dev]"]
    heard: list[str] = []
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as pip:
        for line in pip.stdout or ():
            heard.append(line.rstrip())
            _tell(line.strip())
    if pip.returncode != 0:
        print("\n".join(heard[-30:]))
        print("==> The installation failed; the lines above say why.", flush=True)
    return pip.returncode == 0


def _tell(line: str) -> None:
    if not line.startswith(SHOWN):
        return
    if line.startswith("Installing collected"):
        line = f"Installing {line.count(',') + 1} packages ..."
    elif line.startswith("Successfully installed"):
        line = f"Installed {len(line.split()) - 2} packages."
    print(f"    {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
