"""What Qt and some tests need from the operating system: which of it is missing, and how to get it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "exiftool": "libimage-exiftool-perl"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")


def missing_for_window() -> list[str]:
    """Debian packages that the window lacks on this machine."""
    known = _known_libraries()
    missing = [package for library, package in QT_LIBRARIES.items() if library not in known]
    return missing if _has_fonts() else [*missing, "fonts-dejavu-core"]


def missing_for_tests() -> list[str]:
    """Debian packages that the whole test suite lacks on this machine."""
    programs = [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    return missing_for_window() + programs


def provide(packages: list[str], purpose: str) -> None:
    """Install ``packages`` where we may, otherwise print the one line that does; never stops the caller."""
    if not packages or sys.platform != "linux":
        return
    print(f"==> {purpose} needs {len(packages)} system packages: {' '.join(packages)}", flush=True)
    if not can_install() or not install(packages):
        print("    Not installed; everything else goes on. To have them, run this line:")
        print(f"    {install_line(packages)}", flush=True)


def can_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_line(packages: list[str]) -> str:
    """What a person types."""
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def install(packages: list[str]) -> bool:
    """Run apt-get quietly; its output only when it fails."""
    print("    Installing them with apt-get ...", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            ["apt-get", "-q", *command], env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode != 0:
        print("\n".join((done.stdout + done.stderr).splitlines()[-8:]))
    return done.returncode == 0


def _known_libraries() -> set[str]:
    """Names the dynamic linker knows; empty where there is no ldconfig (every library counts as missing)."""
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    if not Path(ldconfig).exists():
        return set()
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in listing.splitlines() if "=>" in line}


def _has_fonts() -> bool:
    return any(
        path.suffix.lower() in (".ttf", ".otf", ".ttc")
        for folder in FONT_FOLDERS
        for path in Path(folder).rglob("*")
    )
