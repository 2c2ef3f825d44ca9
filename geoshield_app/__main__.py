"""Without arguments, or with photos and folders alone as a desktop hands them over: the window. Else a command."""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path

_QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_SYMLINKS_WARNING": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "TOKENIZERS_PARALLELISM": "false",
    "DO_NOT_TRACK": "1",
}
"""Read by libraries when they are imported, so set before anything else is."""


def main(argv: list[str] | None = None) -> int:
    """Exit code of the program."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    _mend_streams()
    if not sys.warnoptions:
        warnings.simplefilter(
            "ignore"
        )  # of libraries about odd tags; what matters is in the notes of a photo
    arguments = sys.argv[1:] if argv is None else argv
    photos = _photos(arguments)
    if arguments and not photos:
        from geoshield_app.cli.main import main as command_line

        return command_line(arguments)
    from geoshield_app.gui.collector import rest

    rest()
    from geoshield_app.gui.app import main as window

    return window(photos)


def _photos(arguments: list[str]) -> list[Path]:
    """All arguments as paths, where each is there and the first is no command; else none."""
    from geoshield_app.cli.main import COMMANDS

    paths = [Path(argument) for argument in arguments]
    return paths if arguments and arguments[0] not in COMMANDS and all(map(_is_there, paths)) else []


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # longer than any path, or with a character that none has
        return False


def _mend_streams() -> None:
    """A windowed program has no streams, and a terminal may know few letters; neither may end the program."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    raise SystemExit(main())
