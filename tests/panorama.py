"""python -m tests.panorama [--megapixels 100] [--format jpeg]: the memory a large photo takes, against its budget.

A panorama of that size is made and protected by the program itself (demonstration ensemble, one step); its peak is
what the system says of the finished process, less that of the same run on a small photo.
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from geoshield_app.imaging.memory import BYTES_PER_PIXEL

SMALL_PX = (640, 480)
_WATCH = (
    "import os, subprocess, sys; code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode; "
    "import resource; print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, code)"
)
"""Runs in a process of its own, so that only this one run is counted."""


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when the peak kept within the budget, 1 when not, 2 when the run failed."""
    args = _parser().parse_args(arguments)
    height_px = round(math.sqrt(args.megapixels * 1e6 / 4))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small = _peak_bytes(_panorama(folder / "small.jpg", SMALL_PX), args, folder)
        large = _peak_bytes(_panorama(folder / "large.jpg", (4 * height_px, height_px)), args, folder)
    if small is None or large is None:
        print("the run failed", file=sys.stderr)
        return 2
    pixels = 4 * height_px * height_px
    taken = (large - small) / pixels
    print(f"{pixels / 1e6:.0f} megapixels as {args.format}, {args.steps} steps")
    print(f"peak of the process {large / 1e9:.2f} GB, of a small photo's {small / 1e9:.2f} GB")
    print(f"{taken:.1f} bytes a pixel; the budget is {BYTES_PER_PIXEL}")
    return 0 if taken <= BYTES_PER_PIXEL else 1


def _panorama(path: Path, size: tuple[int, int]) -> Path:
    """Smooth colours with grain, drawn in bands so that making it takes little memory itself."""
    width_px, height_px = size
    rng = np.random.default_rng(0)
    grain = rng.integers(-12, 13, (64, width_px, 3)).astype(np.int16)
    picture = Image.new("RGB", size)
    for top in range(0, height_px, 64):
        level = 60 + 130 * top // height_px
        rows = np.clip(np.linspace(level, level + 50, width_px)[None, :, None] + grain, 0, 255).astype(
            np.uint8
        )
        picture.paste(Image.fromarray(rows), (0, top))
    picture.save(path, quality=92)
    return path


def _peak_bytes(photo: Path, args: argparse.Namespace, folder: Path) -> int | None:
    """Largest resident memory of one run; None when it failed."""
    command = [sys.executable, "-m", "geoshield_app", "protect", str(photo), "-o", str(folder / "out")]
    command += ["--steps", str(args.steps), "--yes", "--json", "--ensemble", "demonstration"]
    command += ["--describer", "builtin", "--format", args.format]
    environment = {**os.environ, "GEOSHIELD_HOME": str(folder / "home"), "OMP_NUM_THREADS": "1"}
    answer = subprocess.run(
        [sys.executable, "-c", _WATCH, *command], capture_output=True, text=True, env=environment, check=False
    )
    kilobytes, code = answer.stdout.split() if answer.returncode == 0 else ("0", "1")
    if code != "0":
        print(answer.stderr, file=sys.stderr)
        return None
    return int(kilobytes) * 1024


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.panorama", description=__doc__)
    parser.add_argument("--megapixels", type=int, default=100)
    parser.add_argument("--steps", type=int, default=1)
    parser.add_argument("--format", choices=("jpeg", "png", "webp"), default="jpeg")
    return parser


if __name__ == "__main__":
    sys.exit(main())
