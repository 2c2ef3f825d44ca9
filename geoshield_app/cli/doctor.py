"""geoshield doctor: what is there, what is missing, what to do about it."""

from __future__ import annotations

import argparse
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from geoshield_app import wiring
from geoshield_app.cli.arguments import Parser, given_path
from geoshield_app.cli.exit_codes import FAILED, WELL
from geoshield_app.cli.text import as_json, safe
from geoshield_app.domain.settings import Settings
from geoshield_app.workflow.preflight import Check, blocking

HELP = "check this machine and say what is missing"
_PARTS = ("geoshield", "torch", "open_clip_torch", "pillow", "pillow-heif", "PySide6-Essentials")


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "-o", "--out", type=given_path, default=Path(), help="folder to check (default: this one)"
    )
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    parser.add_argument("--json", action="store_true", help="one check a line, as JSON")


def run(args: argparse.Namespace) -> int:
    settings = Settings(out=args.out.resolve(), ensemble=wiring.default_ensemble(), device=args.device)
    asked = [wiring.device_check(settings), *wiring.machine_checks(settings)]
    if not args.json:
        print(f"Python {platform.python_version()} on {platform.platform()}")
        print("  " + ", ".join(f"{name} {_version(name)}" for name in _PARTS))
    for check in asked:
        print(as_json(check) if args.json else _line(check), flush=True)
    return FAILED if blocking(asked) else WELL


def _line(check: Check) -> str:
    mark = "ok     " if check.ok else ("MISSING" if check.needed else "note   ")
    advice = "" if check.ok or not check.advice else f" {check.advice}"
    return f"{mark} {check.name:<22} {safe(check.message)}{advice}"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
