"""The program behind the window: the journal's list and the queue's streams. Heavy imports happen in the threads."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path, PurePath
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from geoshield_app.domain.errors import GeoShieldError, Problem
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.ports import GroupProtector, Protector
from geoshield_app.domain.services import Consent
from geoshield_app.domain.settings import Settings
from geoshield_app.encoders.choice import Choice, choose_ensemble
from geoshield_app.gui.awake import awake
from geoshield_app.gui.backend import Found
from geoshield_app.gui.batch_thread import Stream, end_where_asked
from geoshield_app.gui.collector import collect_soon, spare
from geoshield_app.gui.consents import Elsewhere
from geoshield_app.gui.heavy_imports import HELPERS, MODULES, bring_in
from geoshield_app.gui.interruptible import Stopped, interruptible
from geoshield_app.gui.kept_models import KeptModels
from geoshield_app.gui.turns import TakingTurns, Turns
from geoshield_app.gui.work_list import Kind, Task
from geoshield_app.storage.forgetting import forget
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow import library
from geoshield_app.workflow.discover import GIVEN_TWICE, Item, discover
from geoshield_app.workflow.once import Once
from geoshield_app.workflow.session import Row
from geoshield_app.workflow.tools import Tools

if TYPE_CHECKING:
    from geoshield_app.wiring import Loaded

T = TypeVar("T")

AT_ONCE = 400
"""Photos that go into the journal, and then to the window, in one portion: the window may have to wait for either."""
SAMPLES = 3
_SAMPLE_PX = 1024


class Program:
    """The window's Backend over one open journal, which ``close`` gives back."""

    def __init__(
        self, journal: Journal, samples: Path, keep_awake: Callable[[], bool] = lambda: True
    ) -> None:
        self._journal, self._samples, self._keep_awake = journal, samples, keep_awake
        self._models, self._turns = KeptModels(_load, _free_memory), Turns()
        self._once: Once | None = None
        self._made_for: object = None

    def rows(self) -> Iterator[Sequence[Row]]:
        yield from _portions(library.load_rows(self._journal), AT_ONCE)
        Thread(target=library.get_ready).start()  # the list is complete without it

    def find(self, paths: Sequence[Path]) -> Iterator[Found]:
        """An empty ``paths`` asks for the sample photos."""
        items = discover(paths or self._make_samples(), None, Settings(Path()))
        photos = [_readable(item) for item in items if item.skip is None]
        twice = sum(item.skip == GIVEN_TWICE for item in items)
        yield Found(there_already=twice, unsupported=len(items) - len(photos) - twice)
        fresh = 0
        for rows in library.added(self._journal, photos, AT_ONCE):
            fresh += len(rows)
            yield Found(rows)
        broken = sum(item.problem is not None for item in photos)
        yield Found(there_already=len(photos) - fresh, unreadable=broken)

    def work(
        self,
        tasks: Iterable[Task],
        settings: Callable[[], Settings],
        rows: Callable[[], Mapping[Path, Row]],
    ) -> Stream:
        """Keeps the computer awake meanwhile, where the person wants that."""
        try:
            with awake(self._keep_awake()):
                yield from self._carried_out(tasks, settings, rows)
        finally:
            self.let_go()

    def _carried_out(
        self,
        tasks: Iterable[Task],
        settings: Callable[[], Settings],
        rows: Callable[[], Mapping[Path, Row]],
    ) -> Stream:
        from geoshield_app.workflow import batch

        streams = {Kind.LOOK: batch.look, Kind.PROTECT: batch.protect, Kind.EXPORT: batch.export}
        for task in tasks:
            now, listed = settings(), rows()
            items = _items(task, listed, now)
            if items:
                stream = streams[task.kind](items, now, self._tools(now), self._journal)
                yield from self._turns.each(stream)

    def group_size(self) -> int:
        """As the optimiser says once it is loaded; until then a photo goes alone."""
        tools = self._once.present if self._once is not None else None
        together = tools is not None and isinstance(tools.protector, GroupProtector)
        return tools.protector.group_size if together else 1  # type: ignore[union-attr]

    def protector(self, settings: Settings, stopped: Stopped) -> Protector:
        return TakingTurns(interruptible(self._models.of(settings).protector, stopped), self._turns)

    def let_go(self) -> None:
        """Give back the memory that helpers take; the models of the pattern stay for the next run."""
        if self._once is not None:
            self._once.let_go()
            self._once = self._made_for = None
            _free_memory()

    def remove(self, paths: Collection[Path]) -> None:
        library.remove(self._journal, paths)

    def reorder(self, paths: Sequence[Path]) -> None:
        library.reorder(self._journal, paths)

    def save_rows(self, rows: Iterable[Row]) -> None:
        library.put_rows(self._journal, rows)

    def decide(self, decisions: Mapping[Path, Decision | None]) -> None:
        library.decide(self._journal, decisions)

    def details(self, row: Row) -> Row:
        return library.with_details(self._journal, row)

    def draft(self, row: Row) -> Draft | None:
        draft = self._journal.latest_draft(row.photo_sha256) if row.photo_sha256 else None
        return draft and replace(draft, photo=replace(draft.photo, path=row.path))

    def decision(self, row: Row) -> Decision | None:
        return self._journal.decision_of(row.photo_sha256) if row.photo_sha256 else None

    def kept(self, row: Row) -> Path | None:
        return library.kept_picture(self._journal, row)

    def ensemble(self, preset: str, asked: str | None) -> Choice:
        return choose_ensemble(preset, asked)

    def consent(self, settings: Settings) -> Consent | None:
        from geoshield_app.wiring_services import openai_consent

        return openai_consent(settings, settings.model)

    def elsewhere(self, settings: Settings) -> Elsewhere:
        from geoshield_app.wiring_locators import consents_wanted, problem_of_asking

        wanted = next(iter(consents_wanted(settings)), None)
        return Elsewhere(wanted, problem_of_asking(settings, wanted))

    def free_helpers(self) -> None:
        Thread(target=self._free, daemon=True).start()

    def _free(self) -> None:
        self._models.let_go()
        _unload_ollama()

    def retention_days(self) -> float | None:
        return self._journal.retention_days

    def set_retention(self, days: float | None) -> None:
        self._journal.set_retention(days)

    def forget_everything(self) -> int:
        return forget(self._journal, everything=True)

    def close(self) -> None:
        self._journal.close()

    def _tools(self, settings: Settings) -> Once:
        """Loaded once for as long as nothing is changed that they depend on."""
        wanted = _what_tools_depend_on(settings)
        if self._once is None or wanted != self._made_for:
            self.let_go()
            self._once, self._made_for = Once(partial(_make_tools, settings, self._models.of)), wanted
        return self._once

    def _make_samples(self) -> Sequence[Path]:
        from geoshield_app.geoworld.samples import write_samples

        return write_samples(self._samples, SAMPLES, _SAMPLE_PX)


def _load(settings: Settings) -> Loaded:
    from geoshield_app.wiring import load

    _bring_in_what_stays()
    end_where_asked()
    return load(settings)


def _make_tools(settings: Settings, models: Callable[[Settings], Loaded]) -> Tools:
    from geoshield_app.wiring import make_tools

    _bring_in_what_stays()
    return make_tools(settings, models)


@cache
def _bring_in_what_stays() -> None:
    """Libraries and gazetteer, once: what is here before the first model never goes, so no collection of garbage,
    which would hold up the window, need go through it."""
    from geoshield_app.places.gazetteer import Gazetteer

    bring_in((*MODULES, *HELPERS), end_where_asked)
    Gazetteer.load()
    spare()


def _free_memory() -> None:
    from geoshield_app.wiring import free_card

    collect_soon(free_card)


def _unload_ollama() -> None:
    """Models of Ollama on this machine; that it does not run or answer is no trouble."""
    from geoshield_app.vlm.hosts import is_loopback
    from geoshield_app.vlm.ollama_service import OllamaService

    service = OllamaService()
    if not is_loopback(service.url):
        return
    with contextlib.suppress(GeoShieldError):
        for model in service.loaded():
            service.unload(model)


def _items(task: Task, listed: Mapping[Path, Row], settings: Settings) -> tuple[Item, ...]:
    """Only an export needs to know the others: no result may take the name of an original."""
    if task.kind is Kind.EXPORT:
        return library.items_of(listed.values(), task.paths, settings)
    return tuple(_item(path, listed[path]) for path in task.paths if path in listed)


def _item(path: Path, row: Row) -> Item:
    stem = row.stem or PurePath(path.stem)
    return Item(path, stem.with_name(stem.name + path.suffix), stem=stem)


def _what_tools_depend_on(settings: Settings) -> Settings:
    """The settings without what only says how a photo is treated and where it goes."""
    usual = Settings(Path())
    return replace(
        settings,
        out=usual.out,
        recipe=usual.recipe,
        output=usual.output,
        format_given=False,
        overwrite=usual.overwrite,
        accept_all=False,
        destinations=(),
        seed=0,
    )


def _readable(item: Item) -> Item:
    """With its problem, where the system does not let us read it: as in a sandbox that was given names only."""
    if item.problem is not None or os.access(item.path, os.R_OK):
        return item
    message = f"'{item.path.name}' may not be read by GeoShield."
    advice = "Choose it with the file dialog, or check who may read it."
    return replace(item, problem=Problem(message, advice))


def _portions(rows: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (rows[first : first + size] for first in range(0, len(rows), size))
