"""Shows bytes that move: a bar on a terminal, a line for each tenth elsewhere, JSON for programs."""

from __future__ import annotations

import sys
from types import TracebackType

from tqdm import tqdm

from geoshield_app.cli.text import as_json
from geoshield_app.domain.weights import Moved

_TENTHS = 10


class Moving:
    """A context; ``show`` is given whatever the work yields."""

    def __init__(self, json: bool) -> None:
        self._json = json
        self._bar: tqdm | None = None
        self._last: tuple[str, str, int] | None = None

    def __enter__(self) -> Moving:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def show(self, said: object) -> None:
        """Says a Moved, when it is news."""
        if not isinstance(said, Moved):
            return
        if sys.stderr.isatty() and not self._json:
            self._draw(said)
            return
        news = (said.deed.value, said.file, int(said.share * _TENTHS))
        if news != self._last:
            self._last = news
            self._say(said)

    def _draw(self, said: Moved) -> None:
        if self._bar is None:
            self._bar = tqdm(total=said.total_bytes, unit="B", unit_scale=True, leave=False, file=sys.stderr)
        self._bar.set_description(f"{said.name}: {said.deed.value}", refresh=False)
        self._bar.n = said.done_bytes
        self._bar.refresh()

    def _say(self, said: Moved) -> None:
        if self._json:
            facts = {"name": said.name, "doing": said.deed, "file": said.file}
            print(
                as_json({"event": "progress", **facts, "bytes": said.done_bytes, "of": said.total_bytes}),
                flush=True,
            )
        else:
            print(f"{said.name}: {said.deed.value} {said.file} {said.share:.0%}", file=sys.stderr, flush=True)
