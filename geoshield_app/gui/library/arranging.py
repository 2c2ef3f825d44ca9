"""Which photos the grid shows, and in which order: a pure function of the rows and the person's wish."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from geoshield_app.domain.events import State
from geoshield_app.domain.result import VerdictKind
from geoshield_app.workflow.session import Row


class Order(StrEnum):
    """What the grid is sorted by."""

    ADDED = "added"
    NAME = "name"
    STATE = "state"
    FOLDER = "folder"


class Group(StrEnum):
    """The states of the side bar, as a person thinks of them."""

    ALL = "all"
    NEW = "new"
    REVIEW = "review"
    READY = "ready"
    WORKING = "working"
    FINISHED = "finished"
    EXPORTED = "exported"
    FAILED = "failed"
    LEFT_OUT = "left out"


_STATES = {
    Group.NEW: (State.NEW, State.LOOKING),
    Group.REVIEW: (State.NEEDS_REVIEW,),
    Group.READY: (State.READY, State.CANCELLED),
    Group.WORKING: (State.WAITING, State.PROTECTING),
    Group.FINISHED: (State.FINISHED,),
    Group.EXPORTED: (State.FINISHED,),
    Group.FAILED: (State.FAILED,),
    Group.LEFT_OUT: (State.SKIPPED,),
}
_STATE_RANK = {state: rank for rank, state in enumerate(State)}
_VERDICT_RANK = {kind: rank for rank, kind in enumerate(VerdictKind)}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wants to see."""

    group: Group = Group.ALL
    folder: Path | None = None
    """Photos in it and below it."""
    text: str = ""
    """Part of the name, in any case."""
    order: Order = Order.ADDED
    descending: bool = False

    @property
    def depends_on_state(self) -> bool:
        """Whether a photo's new state may move it, or hide it."""
        return self.group is not Group.ALL or self.order is Order.STATE

    @property
    def everything(self) -> bool:
        return self.group is Group.ALL and self.folder is None and not self.text


def states_of(group: Group) -> tuple[State, ...]:
    """The states that a group gathers; none for all of them."""
    return _STATES.get(group, ())


def group_holds(group: Group, row: Row) -> bool:
    """Whether a row belongs to a group of the side bar."""
    if group is Group.ALL:
        return True
    return row.state in _STATES[group] and (group is not Group.EXPORTED or row.is_exported)


def arranged(rows: Mapping[Path, Row], wish: Wish, sort_key: Callable[[str], Any]) -> list[Row]:
    """The rows to show. ``sort_key`` orders names as a person would: IMG_9 before IMG_10."""
    shown = _chosen(rows.values(), wish)
    if wish.order is Order.NAME:
        shown.sort(key=lambda row: sort_key(row.path.name), reverse=wish.descending)
    elif wish.order is Order.FOLDER:
        shown.sort(key=lambda row: (str(row.path.parent), sort_key(row.path.name)), reverse=wish.descending)
    elif wish.order is Order.STATE:
        shown.sort(key=_rank, reverse=wish.descending)
    elif wish.descending:
        shown.reverse()
    return shown


def _chosen(rows: Iterable[Row], wish: Wish) -> list[Row]:
    if wish.everything:
        return list(rows)
    text, folder = wish.text.casefold(), wish.folder
    return [
        row
        for row in rows
        if group_holds(wish.group, row)
        and (folder is None or folder == row.path.parent or folder in row.path.parents)
        and (not text or text in row.path.name.casefold())
    ]


def _rank(row: Row) -> tuple[int, int]:
    verdict = row.verdict
    return _STATE_RANK[row.state], -1 if verdict is None else _VERDICT_RANK[verdict]
