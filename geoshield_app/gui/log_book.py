"""What happened, line by line, without names of files or folders: for the log view and for reports of trouble."""

from __future__ import annotations

import logging
import re
from collections import deque
from datetime import datetime
from pathlib import Path

LINES_AT_MOST = 2000
LOGGER = logging.getLogger("geoshield")
_QUOTED = re.compile(r"'[^'\n]{1,4000}'|\"[^\"\n]{1,4000}\"")
_PATH = re.compile(r"(?:[A-Za-z]:\\|~?/)[^\s'\",;:()<>]*")
_PHOTO = re.compile(
    r"[^\s'\"/\\]+(\.(?:jpe?g|png|webp|tiff?|bmp|hei[cf]|avif|gif|dng|nef|cr[23]|arw))\b", re.IGNORECASE
)


class LogBook(logging.Handler):
    """Keeps the last lines in memory; nothing is written to the disk."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._lines: deque[str] = deque(maxlen=LINES_AT_MOST)

    def emit(self, record: logging.LogRecord) -> None:
        at = datetime.fromtimestamp(record.created).strftime("%H:%M:%S")
        text = record.getMessage()
        if record.exc_info and record.exc_info[0] is not None:
            text = f"{text} ({record.exc_info[0].__name__})"
        self._lines.append(f"{at} {record.levelname.lower()} {redacted(text)}")

    @property
    def text(self) -> str:
        return "\n".join(self._lines)


def listen() -> LogBook:
    """A book that hears everything that is logged from now on."""
    book = LogBook()
    logging.getLogger().addHandler(book)
    LOGGER.setLevel(logging.INFO)
    return book


def redacted(text: str) -> str:
    """Without names: quoted words, paths, and words that end like a photo; code places keep their file name.

    >>> redacted("'/home/ann/Lund/a.jpg' may not be read")
    '<name>.jpg may not be read'
    """
    text = _QUOTED.sub(lambda found: _instead(found[0][1:-1]), text)
    text = _PATH.sub(lambda found: _instead(found[0]), text)
    return _PHOTO.sub(lambda found: f"<name>{found[1]}", text)


def _instead(name: str) -> str:
    suffix = Path(name).suffix
    if suffix == ".py":
        return Path(name).name
    return f"<name>{suffix}" if re.fullmatch(r"\.\w{1,5}", suffix) else "<name>"
