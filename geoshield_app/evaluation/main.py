"""``geoshield evaluate EXPERIMENT``: runs an experiment, prints its tables, keeps its numbers."""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from geoshield_app.domain.errors import UsageError
from geoshield_app.evaluation.experiments import EXPERIMENTS, QUICK_SCENES, SPEED_PARTS, Asked, with_defaults
from geoshield_app.evaluation.lab import REAL, Bench, Kit
from geoshield_app.evaluation.tables import Table
from geoshield_app.imaging.opening import SMALLEST_SIDE_PX
from geoshield_app.storage.atomic import write_beside
from geoshield_app.storage.os_errors import as_output_errors
from geoshield_app.storage.paths import cache_dir

SHORT_SIDE_PX = 640
LARGEST_NUMBER = 1_000_000
LARGEST_SIDE_PX = 10_000
_MOST_DIGITS = 7


def main(argv: Sequence[str], kit: Kit = REAL) -> int:
    """Exit code. Raises GeoShieldError; after KeyboardInterrupt the next run goes on with what is finished."""
    args = _parser().parse_args(list(argv))
    os.environ.setdefault("OMP_NUM_THREADS", str(args.threads))
    _require_use(args)
    asked = with_defaults(_asked(args))
    _require_folder(asked.folder)
    tables, data = EXPERIMENTS[args.experiment](asked, kit)
    command = "geoshield evaluate " + " ".join(argv)
    document = {"command": command, "experiment": args.experiment, "seed": args.seed, **data}
    text = json.dumps(document, indent=1, allow_nan=False) + "\n"
    markdown = _markdown(tables, command)
    folder = asked.folder
    _keep(folder / f"{args.experiment}.json", text)
    _keep(folder / f"{args.experiment}.md", markdown)
    if args.json:
        print(text, end="")
    elif args.markdown:
        print(markdown, end="")
    else:
        print("\n\n".join([*(table.text() for table in tables), f"{command}\nKept in {folder}"]))
    return 1 if data.get("failures") else 0


def _require_use(args: argparse.Namespace) -> None:
    """UsageError for an empty list of names, and for what the experiment would not look at."""
    for name in ("rows", "parts"):
        if getattr(args, name) is not None and not _names(getattr(args, name)):
            raise UsageError(f"'--{name}' names nothing.", advice="Leave it out, or name some.")
    if args.experiment != "speed" and args.steps is not None:
        raise UsageError(
            f"'--steps' is for 'speed'; '{args.experiment}' does not look at it.",
            advice="Write the steps behind a row's name, as in '--rows balancedx40'.",
        )


def _require_folder(folder: Path) -> None:
    """An OutputError before the work, which may take hours, where its results cannot be kept."""
    with as_output_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _asked(args: argparse.Namespace) -> Asked:
    return Asked(
        bench=Bench(args.ensemble, args.device, args.threads),
        folder=Path(args.out) if args.out else cache_dir() / "evaluation",
        seed=args.seed,
        scenes=args.scenes,
        rows=_names(args.rows),
        base=args.base,
        short_side_px=args.short_side,
        jobs=args.jobs,
        shard=args.shard,
        disturbed=args.disturbed,
        quick=args.quick,
        parts=_known_parts(_names(args.parts)),
        steps=args.steps,
        random_weights=args.random_weights,
        small_memory=args.small_memory,
    )


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in (text or "").split(",") if name.strip())


def _known_parts(parts: tuple[str, ...]) -> tuple[str, ...]:
    for part in parts:
        if part not in SPEED_PARTS:
            raise UsageError(f"There is no part '{part}'.", advice=f"Choose from {', '.join(SPEED_PARTS)}.")
    return parts


def _markdown(tables: Sequence[Table], command: str) -> str:
    return "\n".join([*(table.markdown() for table in tables), f"`{command}`", ""])


def _keep(path: Path, text: str) -> None:
    write_beside(path, text.encode("utf-8"), lambda _: None, replace=True)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, as every command does."""

    def error(self, message: str) -> Any:
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", advice="See 'geoshield evaluate --help'.")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="geoshield evaluate", description="Run an experiment and print its tables.")
    parser.add_argument("experiment", choices=tuple(EXPERIMENTS), help="what to measure")
    parser.add_argument(
        "--quick", action="store_true", help=f"{QUICK_SCENES} scenes, few runs: does everything work?"
    )
    parser.add_argument(
        "--rows", help="rows, comma-separated: NAME[/VARIANT][@LEVELS][xSTEPS]; variants for ablation"
    )
    parser.add_argument(
        "--base", default="balanced", help="ablation: the preset that is varied (default balanced)"
    )
    parser.add_argument(
        "--scenes", "--photos", type=_positive, metavar="N", help="fresh scenes (48, ablation 32)"
    )
    parser.add_argument(
        "--seed", type=_natural, default=0, help="of the run: other scenes, other noise (default 0)"
    )
    parser.add_argument("--short-side", type=_side, default=SHORT_SIDE_PX, metavar="PX", help="default 640")
    parser.add_argument(
        "--disturbed", action="store_true", help="print the table after JPEG, resizing and blur too"
    )
    parser.add_argument("--ensemble", default="demonstration", help="the surrogates (default demonstration)")
    parser.add_argument("--device", default="cpu", help="auto, cpu, cuda or mps (default cpu)")
    parser.add_argument("--threads", type=_positive, default=1, help="of torch, in each process (default 1)")
    parser.add_argument("--jobs", type=_positive, help="processes (default: the cores, on a graphics card 1)")
    parser.add_argument(
        "--shard", type=_shard, default=(0, 1), metavar="I/N", help="every N-th scene only, from I on"
    )
    parser.add_argument("--parts", help=f"speed: {','.join(SPEED_PARTS)} (default all)")
    parser.add_argument("--steps", type=_positive, help="speed: instead of each preset's own")
    parser.add_argument("--random-weights", action="store_true", help="speed: real architectures, no weights")
    parser.add_argument(
        "--small-memory", action="store_true", help="speed: only the encoder at work lies on the card"
    )
    parser.add_argument("--out", metavar="DIR", help="folder of results (default: the program's cache)")
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="print all numbers as JSON")
    shown.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    return parser


def _positive(text: str) -> int:
    return _number(text, 1)


def _natural(text: str) -> int:
    return _number(text, 0)


def _side(text: str) -> int:
    return _number(text, SMALLEST_SIDE_PX, LARGEST_SIDE_PX)


def _number(text: str, least: int, most: int = LARGEST_NUMBER) -> int:
    if not _is_number(text) or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"'{text:.40}' is not a whole number from {least} to {most}")
    return int(text)


def _shard(text: str) -> tuple[int, int]:
    index, slash, count = text.partition("/")
    if not slash or not _is_number(index) or not _is_number(count) or not int(index) < int(count):
        raise argparse.ArgumentTypeError(f"'{text:.40}' is not a part such as 0/2")
    return int(index), int(count)


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= _MOST_DIGITS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
