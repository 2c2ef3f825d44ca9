"""Lossless results in the program's own folder: written privately, found again, measured."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from geoshield_app.domain.events import Phase, Progress
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.plan import Output
from geoshield_app.domain.result import Protected, Saved
from geoshield_app.imaging.lossless import decode_lossless, encode_lossless, lossless_format
from geoshield_app.storage.atomic import write_beside
from geoshield_app.workflow.asking import asking
from geoshield_app.workflow.bench import Bench
from geoshield_app.workflow.journey import Story, judged, saved_as
from geoshield_app.workflow.keys import pattern_sha256
from geoshield_app.workflow.memory import Memory
from geoshield_app.workflow.stages import largest_change, require_space, trusted
from geoshield_app.workflow.tools import Tools
from geoshield_app.workflow.verify import Expected, require_sound


def keep(
    bench: Bench, protected: Protected, tools: Tools, journal: Memory, *, measured: bool
) -> Story[Kept | None]:
    """Write the lossless result and remember it; None where this memory keeps none.

    ``measured``: with a verdict on the kept file; else its pixels are only compared. The journal knows the file before
    it gets its name, so a kill leaves either nothing or a file that is known. Raises OutputError.
    """
    folder = journal.kept_folder()
    if folder is None:
        return None
    path = bench.plan.photo.path
    yield Progress(path, Phase.SAVING)
    bench = _lossless(bench)
    pattern = pattern_sha256(bench.plan)
    name = f"{bench.plan.photo.sha256[:24]}-{pattern[:24]}{bench.plan.output.format.suffix}"
    target = folder / name
    require_space(target, bench.base, bench.plan.output)
    data = encode_lossless(protected.rgb8, bench.alpha8, bench.photo.icc)
    yield Progress(path, Phase.CHECKING)
    answers = (yield from asking(bench, lambda: protected.rgb8, tools)) if measured else None
    found: list[Kept] = []

    def check(temporary: Path) -> None:
        expected = Expected(bench, protected, answers)
        kept = _kept(expected, pattern, saved_as(target, data, bench.plan.output))
        if measured:
            outcome = judged(temporary, data, target, expected, tools)
            kept = replace(kept, outcome=replace(outcome, seconds=protected.seconds))
        else:
            require_sound(temporary, expected)
        found.append(kept)
        journal.remember_kept(kept)

    write_beside(target, data, check, replace=True, private=True)
    return found[0]


def require_room(bench: Bench, journal: Memory) -> None:
    """NoSpace before the work where the lossless result would find none."""
    folder = journal.kept_folder()
    if folder is not None:
        output = Output(lossless_format(bench.base))
        require_space(folder / f"kept{output.format.suffix}", bench.base, output)


def take(bench: Bench, kept: Kept) -> Protected | None:
    """The kept pixels, held against the base anew; None when the file cannot be read any more."""
    rgb8 = decode_lossless(kept.saved.path)
    if rgb8 is None or rgb8.shape != bench.base.shape:
        return None
    largest = largest_change(bench.base, rgb8)
    protected = Protected(
        rgb8, largest, kept.seconds, None, kept.encoders, kept.device, kept.threads, kept.reached_target
    )
    return trusted(protected, bench.base, bench.plan)


def remeasured(bench: Bench, protected: Protected, kept: Kept, tools: Tools, journal: Memory) -> Kept:
    """With a verdict on the kept file, which so far had none."""
    path = kept.saved.path
    expected = Expected(_lossless(bench), protected)
    outcome = judged(path, path.read_bytes(), path, expected, tools)
    found = replace(kept, outcome=replace(outcome, seconds=kept.seconds))
    journal.remember_kept(found)
    return found


def _lossless(bench: Bench) -> Bench:
    """The bench for the kept file: its own format, the photo's size, nothing but pixels."""
    output = Output(lossless_format(bench.base), long_side_px=bench.plan.output.long_side_px)
    return replace(bench, plan=replace(bench.plan, output=output))


def _kept(expected: Expected, pattern: str, saved: Saved) -> Kept:
    plan, protected = expected.bench.plan, expected.protected
    return Kept(
        photo_sha256=plan.photo.sha256,
        pattern_sha256=pattern,
        plan=plan,
        saved=saved,
        seconds=protected.seconds,
        encoders=protected.encoders,
        device=protected.device,
        threads=protected.threads,
        reached_target=protected.reached_target,
    )
