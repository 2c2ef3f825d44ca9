"""What was dropped or pasted, as paths."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def has_paths(data: QMimeData) -> bool:
    """True when a drop may be accepted; cheap, because it is asked while the mouse moves."""
    return data.hasUrls()


def paths_in(data: QMimeData) -> tuple[list[Path], int]:
    """Local files and folders, and how many things are none (a picture in a web page, a phone).

    Text counts when its lines are existing absolute paths, as terminals and file managers copy them.
    """
    urls = data.urls()
    if not urls and data.hasText():
        return _paths_in_text(data.text()), 0
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths, len(urls) - len(paths)


def _paths_in_text(text: str) -> list[Path]:
    lines = (line.strip().strip("'\"") for line in text.splitlines()[:10_000])
    paths = (Path(line) for line in lines if line.startswith(("/", "~")) or line[1:3] == ":\\")
    return [path.expanduser() for path in paths if _exists(path.expanduser())]


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
