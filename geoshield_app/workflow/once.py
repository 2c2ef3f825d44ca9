"""The tools of one run, built for the first photo that needs them."""

from __future__ import annotations

from collections.abc import Callable

from geoshield_app.domain.errors import Problem, problem_of
from geoshield_app.workflow.tools import Tools


class Told(Exception):
    """A problem that is already plain data."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Once:
    """Calls ``make`` at the first call and gives the same tools ever after; a failure is told to every photo, not
    repeated. Hand one Once to several streams and they share what was loaded."""

    def __init__(self, make: Callable[[], Tools]) -> None:
        self._make = make
        self._tools: Tools | None = None
        self._problem: Problem | None = None

    def __call__(self) -> Tools:
        if self._problem is not None:
            raise Told(self._problem)
        if self._tools is None:
            try:
                self._tools = self._make()
            except Exception as error:
                self._problem = problem_of(error)
                raise
        return self._tools

    @property
    def present(self) -> Tools | None:
        """The tools if they were built already."""
        return self._tools

    def let_go(self) -> None:
        """Forget the tools and what kept them from being built; the next call builds them anew."""
        self._tools = self._problem = None
