"""How long an answer may take and how large it may grow, whatever the service sends."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from geoshield_app.domain.errors import AnswerUnusable, ServiceSlow

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds by what is waited for; ``whole_seconds`` ends an answer that drips for ever."""

    connect_seconds: float = 3.0
    silence_seconds: float = 420.0
    """Between two pieces; the first one waits for the model to be loaded and, without a GPU, for minutes of looking."""
    whole_seconds: float = 900.0
    answer_bytes: int = 4 << 20
    stall_seconds: float = 60.0
    """A download that does not grow for that long has stalled."""
    verify_seconds: float = 900.0
    """A download says nothing while the service checks what came."""


USUAL = Limits()


class Watch:
    """Started with a question, it lets the answer's bytes pass until they are too late or too many."""

    def __init__(self, limits: Limits, clock: Clock = time.monotonic) -> None:
        self._limits, self._clock = limits, clock
        self._started = clock()

    def passing(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """The same bytes; raises ServiceSlow or AnswerUnusable at a limit."""
        seen = 0
        for chunk in chunks:
            seen += len(chunk)
            if self._clock() - self._started > self._limits.whole_seconds:
                seconds = self._limits.whole_seconds
                raise ServiceSlow(f"The model was still answering after {seconds:g} seconds.")
            if seen > self._limits.answer_bytes:
                raise AnswerUnusable("The model's answer did not end.")
            yield chunk


def brief(text: object, most: int = 160) -> str:
    """What a service says, fit for one line: printable, without line breaks, cut."""
    line = " ".join("".join(c if c.isprintable() else " " for c in str(text)[: 8 * most]).split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
