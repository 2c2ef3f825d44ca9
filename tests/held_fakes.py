"""Protectors that work for as long as a test wants them to."""

from __future__ import annotations

import time
from contextlib import closing
from threading import Event as Flag

from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Work
from geoshield_app.domain.result import Protected
from tests.fakes import FakeProtector

HELD_SECONDS = 60.0
"""So long what a test holds waits for it: long enough for a busy machine, and a test that fails does not hang."""


class HeldProtector(FakeProtector):
    """Each step, which ``began`` tells, lasts until the test sets ``may_end``; ``calls`` counts them."""

    def __init__(self) -> None:
        super().__init__()
        self.began, self.may_end, self.calls = Flag(), Flag(), 0

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        with closing(super().protect(base, plan)) as work:
            while True:
                self.calls += 1
                self.began.set()
                assert self.may_end.wait(HELD_SECONDS)
                try:
                    yield next(work)
                except StopIteration as end:
                    return end.value


class LingeringProtector(FakeProtector):
    """Its ``lingering``-th work takes its first step again and again until the test sets ``may_end``; others, beside it
    too, are done at once. ``done`` counts those that came to their end."""

    def __init__(self, lingering: int = 1) -> None:
        super().__init__()
        self.may_end, self.done, self._lingering = Flag(), 0, lingering

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        with closing(super().protect(base, plan)) as work:
            step = next(work)
            lingers, until = len(self.seen) == self._lingering, time.monotonic() + HELD_SECONDS
            while lingers and not self.may_end.is_set() and time.monotonic() < until:
                yield step
                time.sleep(0.001)
            yield step
            result = yield from work
            self.done += 1
            return result
