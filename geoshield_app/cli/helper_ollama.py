"""geoshield helper status|models|pull|unload: Ollama from the command line."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from geoshield_app.cli.exit_codes import FAILED, WELL
from geoshield_app.cli.text import as_json, count, duration, safe
from geoshield_app.domain.errors import UsageError

if TYPE_CHECKING:
    from geoshield_app.vlm.ollama_models import ModelFacts
    from geoshield_app.vlm.ollama_pull import PullProgress
    from geoshield_app.vlm.ollama_service import OllamaService

_BAR = "{desc}: {percentage:3.0f}%|{bar}| {n_fmt}/{total_fmt}B{postfix}"
_SECONDS_BETWEEN_LINES = 5.0


def add_commands(commands: Any) -> None:
    """The commands of this part; ``commands`` is argparse's collection of sub-parsers."""
    _command(
        commands, "status", _status, "say whether Ollama can describe photos, and what to do if not", "?"
    )
    _command(commands, "models", _models, "list the models that Ollama has")
    _command(commands, "pull", _pull, "get a model; run again to go on after a stop", "?")
    unload = _command(commands, "unload", _unload, "take a model out of the memory", "?")
    unload.add_argument("--all", action="store_true", help="every model that is loaded, whoever loaded it")


def _command(
    commands: Any, name: str, act: Callable[[argparse.Namespace], int], help_text: str, model: str = ""
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=help_text, description=help_text)
    if model:
        parser.add_argument("model", nargs=model, metavar="MODEL", help="default: LLaVA (llava:7b)")
    parser.add_argument("--ollama-host", metavar="ADDRESS", help="default: OLLAMA_HOST, else this machine")
    parser.add_argument("--json", action="store_true", help="one fact a line, as JSON")
    parser.set_defaults(act=act)
    return parser


def _service(args: argparse.Namespace) -> OllamaService:
    from geoshield_app.vlm.ollama_service import OllamaService

    return OllamaService(args.ollama_host)


def _status(args: argparse.Namespace) -> int:
    status = _service(args).status(args.model)
    if args.json:
        print(as_json(status), flush=True)
    else:
        print(safe(" ".join(filter(None, (status.message, status.advice)))), flush=True)
    return WELL if status.ready else FAILED


def _models(args: argparse.Namespace) -> int:
    found = _service(args).models()
    for model in found:
        print(as_json(model) if args.json else _line(model), flush=True)
    if not found and not args.json:
        print("Ollama has no model yet. Get one with 'geoshield helper pull'.")
    return WELL


def _line(model: ModelFacts) -> str:
    sees = "sees pictures" if model.sees else "text only"
    where = f"works at {safe(model.remote_host)}" if model.remote_host else f"{model.size_bytes / 1e9:.1f} GB"
    return f"{safe(model.name):<32} {sees:<14} {where}"


def _pull(args: argparse.Namespace) -> int:
    from geoshield_app.vlm.ollama_names import DEFAULT_MODEL
    from geoshield_app.vlm.ollama_pull import pull

    model = args.model or DEFAULT_MODEL
    shown = _as_json if args.json else _as_bar if sys.stderr.isatty() else _as_lines
    try:
        shown(pull(model, args.ollama_host))
    except KeyboardInterrupt:
        print("\nWhat came is kept; run it again to go on.", file=sys.stderr)
        raise
    return _status(args)


Pulling = Generator["PullProgress", None, None]


def _as_json(pulling: Pulling) -> None:
    for progress in pulling:
        print(as_json(progress), flush=True)


def _as_bar(pulling: Pulling) -> None:
    with tqdm(unit_scale=True, bar_format=_BAR, dynamic_ncols=True, leave=False) as bar:
        for progress in pulling:
            bar.total = progress.total_bytes or None
            bar.n = progress.done_bytes
            bar.set_description_str(safe(progress.doing), refresh=False)
            left = f"about {duration(progress.seconds_left)} left" if progress.seconds_left else ""
            bar.set_postfix_str(left, refresh=False)
            bar.refresh()


def _as_lines(pulling: Pulling) -> None:
    """A line when something else begins, and every few seconds."""
    said, said_seconds = "", 0.0
    for progress in pulling:
        if progress.doing == said and time.monotonic() - said_seconds < _SECONDS_BETWEEN_LINES:
            continue
        said, said_seconds = progress.doing, time.monotonic()
        of = (
            f" {progress.done_bytes / 1e9:.2f} of {progress.total_bytes / 1e9:.2f} GB"
            if progress.total_bytes
            else ""
        )
        left = f", about {duration(progress.seconds_left)} left" if progress.seconds_left else ""
        print(f"{safe(progress.doing)}{of}{left}", flush=True)


def _unload(args: argparse.Namespace) -> int:
    if args.all and args.model:
        raise UsageError("A model and '--all' exclude each other.", advice="Leave one of them out.")
    service = _service(args)
    names = service.loaded() if args.all else (service.model(args.model),)
    gone = [name for name in names if service.unload(name)]
    if args.json:
        print(as_json({"unloaded": gone}), flush=True)
    else:
        print(
            f"{count(len(gone), 'model')} taken out of the memory{': ' if gone else ''}{safe(', '.join(gone))}."
        )
    return WELL
