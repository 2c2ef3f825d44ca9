"""The person's list between window and journal. Each function may be called from any thread, and what it changed is on
the drive when it returns; only then is it shown.

What survives: a kill of the program at any moment loses nothing that was shown, and a photo that was being worked on is
Waiting (or New) again; a power cut likewise, as far as the drive keeps what it was told to flush.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from geoshield_app.domain.entry import Entry
from geoshield_app.domain.events import State
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome, VerdictKind
from geoshield_app.domain.settings import Settings
from geoshield_app.storage import documents
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.discover import Item, aimed, stems_among
from geoshield_app.workflow.session import LEFT_OUT, Row


def load_rows(journal: Journal) -> tuple[Row, ...]:
    """The list as it was when the program ended, in the person's order. Light: ``with_details`` reads the rest."""
    return tuple(map(_row, journal.entries.all()))


def get_ready() -> None:
    """What is remembered of a photo is read at once from now on. Takes a quarter of a second, once: for a thread that
    nobody waits for."""
    documents.get_ready(Draft, Decision, Outcome, Kept)


def add_items(journal: Journal, items: Sequence[Item]) -> tuple[Row, ...]:
    """Rows of those found that are new, at the end of the list; what cannot be used is Failed or Skipped at once.

    Each gets its name in the output folder now and keeps it, whatever is added, moved or removed later.
    """
    return tuple(row for rows in added(journal, items, max(len(items), 1)) for row in rows)


def added(journal: Journal, items: Sequence[Item], at_once: int) -> Iterator[tuple[Row, ...]]:
    """As ``add_items``, ``at_once`` rows after the other, each portion on the drive when it is told. Names are given
    among all ``items`` before the first portion, so that they do not depend on where portions end."""
    listed = journal.entries.stems()
    fresh = list({item.path: item for item in items if item.path not in listed}.values())
    stems = stems_among(fresh, listed.values())
    for first in range(0, len(fresh), at_once):
        portion = enumerate(fresh[first : first + at_once], start=first)
        entries = [_entry(item, stems.get(number, item.relative)) for number, item in portion]
        journal.entries.add(entries)
        yield tuple(map(_row, entries))


def remove(journal: Journal, paths: Iterable[Path]) -> None:
    """Off the list; drafts, decisions and results are kept until they are forgotten."""
    journal.entries.remove(paths)


def reorder(journal: Journal, paths: Iterable[Path]) -> None:
    """These in this order, in the positions that they hold among all."""
    journal.entries.reorder(paths)


def put_rows(journal: Journal, rows: Iterable[Row]) -> None:
    """States as these rows have them, with how they ended, which an undo or a run that was broken off brings back. What
    is New is looked at anew. All or nothing."""
    by_state: dict[tuple[State, str], list[Row]] = {}
    for row in rows:
        by_state.setdefault((row.state, row.reason), []).append(row)
    with journal.together():
        for (state, reason), alike in by_state.items():
            journal.entries.set_state([row.path for row in alike], state, reason)
            journal.entries.set_end(map(_ending, alike))


def decide(journal: Journal, decisions: Mapping[Path, Decision | None]) -> None:
    """Keep the person's decisions: the photo is Ready then, or Skipped where it is left out. None takes one back:
    it has to be reviewed again. All or nothing."""
    shas = journal.entries.photos(decisions)
    by_photo = {
        shas.get(path) or (decision.draft.photo.sha256 if decision else ""): decision
        for path, decision in decisions.items()
    }
    with journal.together():
        journal.save_decisions(by_photo)
        for path, decision in decisions.items():
            if decision is None:
                journal.entries.set_state([path], State.NEEDS_REVIEW)
            elif decision.excluded:
                journal.entries.set_state([path], State.SKIPPED, LEFT_OUT)
            else:
                journal.entries.set_state([path], State.READY)


def with_details(journal: Journal, row: Row) -> Row:
    """The row with draft, decision, kept result and exports, as far as the journal has them."""
    photo = row.photo_sha256
    if not photo:
        return row
    draft, kept = journal.latest_draft(photo), journal.last_kept(photo)
    exported = journal.outcomes_of(photo)
    newest = exported[-1] if exported else None
    outcome = kept.outcome if kept is not None and kept.outcome is not None else newest
    return replace(
        row,
        draft=draft and replace(draft, photo=replace(draft.photo, path=row.path)),
        decision=journal.decision_of(photo),
        outcome=outcome if row.state is State.FINISHED else None,
        exported=exported,
    )


def kept_picture(journal: Journal, row: Row) -> Path | None:
    """The newest lossless protected picture of this photo, while its file is there."""
    kept = journal.last_kept(row.photo_sha256) if row.photo_sha256 else None
    return kept.saved.path if kept is not None and kept.saved.path.is_file() else None


def items_of(rows: Iterable[Row], chosen: Iterable[Path], settings: Settings) -> tuple[Item, ...]:
    """What a stream takes, for the ``chosen`` of all listed ``rows``, in the order of ``chosen``."""
    listed = {row.path: (number, row) for number, row in enumerate(rows, start=1)}
    items = [_item(row, number) for number, row in (listed[path] for path in chosen if path in listed)]
    return aimed(items, settings.out, settings, originals=listed)


def _item(row: Row, number: int) -> Item:
    stem = row.stem or PurePath(row.path.stem)
    return Item(row.path, stem.with_name(stem.name + row.path.suffix), stem=stem, number=number)


def _entry(item: Item, stem: PurePath) -> Entry:
    if item.problem is not None:
        problem = item.problem
        return Entry(item.path, stem, State.FAILED, reason=problem.message, advice=problem.advice)
    if item.skip is not None:
        return Entry(item.path, stem, State.SKIPPED, reason=item.skip)
    return Entry(item.path, stem)


def _ending(row: Row) -> Entry:
    """What ``set_end`` takes of a row."""
    verdict = row.verdict.value if row.verdict is not None else ""
    placed = "\n".join(sorted(row.placed))
    stem = row.stem or PurePath(row.path.stem)
    return Entry(row.path, stem, row.state, advice=row.advice, verdict=verdict, placed=placed)


def _row(entry: Entry) -> Row:
    return Row(
        entry.path,
        entry.state,
        reason=entry.reason,
        advice=entry.advice,
        stem=entry.stem,
        photo_sha256=entry.photo_sha256,
        earlier_verdict=VerdictKind(entry.verdict) if entry.verdict else None,
        earlier_exports=entry.exports,
        placed=frozenset(filter(None, entry.placed.split("\n"))),
    )
