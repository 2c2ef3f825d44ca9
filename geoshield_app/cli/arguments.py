"""What may be typed, and the Settings it makes. A wrong value is one sentence and exit code 2."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.limits import MOST_STEPS
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.domain.presets import DEFAULT_PRESET, ENSEMBLES, PRESETS, recipe_named, with_budget
from geoshield_app.domain.recipe import Recipe
from geoshield_app.domain.settings import Overwrite, Settings
from geoshield_app.encoders.choice import choose_ensemble
from geoshield_app.vlm.ollama_names import PAPER_MODEL

LARGEST_BUDGET_LEVELS = 32


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence instead of printing the whole usage."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".") + "."
        raise UsageError(sentence, advice=f"See '{self.prog} --help'.")


def whole(least: int, most: int) -> Callable[[str], int]:
    """A whole number between ``least`` and ``most``."""

    def parse(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from {least} to {most}")
        return number

    return parse


def given_path(text: str) -> Path:
    """A path. An empty one, as an unset variable of the shell gives, would be this folder and all that is in it."""
    if not text:
        raise argparse.ArgumentTypeError("an empty path was given")
    return Path(text)


def add_helper_options(parser: argparse.ArgumentParser) -> None:
    """Who looks at the photos, and with what."""
    parser.add_argument(
        "--ensemble",
        choices=ENSEMBLES,
        help="encoders (default: what the preset wants, else the next that is here, which is said)",
    )
    parser.add_argument(
        "--describer",
        choices=("auto", "ollama", "builtin", "openai"),
        default="auto",
        help="default: Ollama where it is ready, else the built-in one",
    )
    parser.add_argument(
        "--model", metavar="NAME", help=f"which model describes (default: LLaVA; the paper's: {PAPER_MODEL})"
    )
    parser.add_argument(
        "--ollama-host", metavar="ADDRESS", help="where Ollama listens (default: OLLAMA_HOST, else here)"
    )
    parser.add_argument(
        "--finders",
        type=finders,
        default="auto",
        metavar="NAMES",
        help="who looks for the elements: grounding-dino, owlv2, text, clip, with commas (default: what is here)",
    )
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    parser.add_argument(
        "--threads", type=whole(1, 1024), metavar="N", help="processor threads (default: all but one)"
    )
    parser.add_argument("--json", action="store_true", help="one event a line, as JSON")


def finders(text: str) -> str:
    """Names of finders, known ones; UsageError otherwise."""
    from geoshield_app.wiring_finders import finder_names

    if text != "auto":
        finder_names(text)
    return text


def add_pattern_options(parser: argparse.ArgumentParser) -> None:
    """How strong the pattern is, and where the result goes."""
    parser.add_argument(
        "-o", "--out", type=given_path, required=True, metavar="OUT", help="folder for the results"
    )
    parser.add_argument("--preset", choices=tuple(PRESETS), default=DEFAULT_PRESET)
    parser.add_argument(
        "--budget",
        type=whole(1, LARGEST_BUDGET_LEVELS),
        metavar="LEVELS",
        help="largest change of a pixel, of 255",
    )
    parser.add_argument("--steps", type=whole(1, MOST_STEPS), metavar="N")
    parser.add_argument("--seed", type=whole(0, 2**31 - 1), default=0, metavar="N")
    parser.add_argument(
        "--format",
        choices=[one.value for one in FileFormat],
        help="default: jpeg, or png for photos with transparency",
    )
    parser.add_argument(
        "--overwrite",
        choices=[one.value for one in Overwrite],
        default=Overwrite.UNIQUE.value,
        help="when a name is taken by another file (default: unique)",
    )


def settings_of(args: argparse.Namespace) -> Settings:
    """The Settings of a command with both groups of options."""
    chosen = choose_ensemble(args.preset, args.ensemble)
    return Settings(
        out=args.out,
        recipe=_recipe(args),
        ensemble=chosen.name,
        ensemble_note=chosen.note,
        describer=args.describer,
        model=args.model,
        ollama_host=args.ollama_host,
        openai_base_url=getattr(args, "base_url", None) or "",
        output=Output(FileFormat(args.format or FileFormat.JPEG.value)),
        format_given=args.format is not None,
        overwrite=Overwrite(args.overwrite),
        seed=args.seed,
        accept_all=args.yes,
        device=args.device,
        threads=args.threads,
        finders=args.finders,
        locators=getattr(args, "locators", "auto"),
    )


def looking_settings(args: argparse.Namespace, out: Path) -> Settings:
    """The Settings of a command that protects nothing."""
    chosen = choose_ensemble(asked=args.ensemble)
    return Settings(
        out=out,
        ensemble=chosen.name,
        ensemble_note=chosen.note,
        describer=args.describer,
        model=args.model,
        ollama_host=args.ollama_host,
        openai_base_url=getattr(args, "base_url", None) or "",
        finders=args.finders,
        device=args.device,
        threads=args.threads,
    )


def _recipe(args: argparse.Namespace) -> Recipe:
    recipe = recipe_named(args.preset)
    if args.steps is not None:
        recipe = replace(recipe, steps=args.steps)
    return recipe if args.budget is None else with_budget(recipe, args.budget)
