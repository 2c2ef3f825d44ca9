"""python -m tests.corpus FOLDER [--steps N] [--out DIR]: every file through inspect and protect, then checked.

ExifTool, which shares no code with the program, looks for what is left in each result. Run again with the same
``--out`` it continues: finished photos are not redone, and originals are still held against their first hash.
A batch that dies (a decoder's crash) is started again without the file it died on, which counts as a crash.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

BATCH = 100
PLAIN_GROUPS = frozenset(
    {"SourceFile", "ExifTool", "System", "File", "Composite", "JFIF", "PNG", "RIFF", "ICC_Profile", "ICC-header",
     "APP14"}
)  # fmt: skip
"""What ExifTool may find in a result: the file's own frame, its size, and a colour profile without words."""
UNEXPECTED = "Something unexpected"
DONE_BEFORE = "done before"
ENDINGS = ("finished", "failed", "skipped")


@dataclass
class Tally:
    """What happened to each file, by its path."""

    inspected: dict[str, str] = field(default_factory=dict)
    """'told' or the problem's sentence."""
    ended: dict[str, str] = field(default_factory=dict)
    """'finished', 'done before', 'failed', 'skipped' or 'crashed'."""
    reasons: dict[str, str] = field(default_factory=dict)
    results: dict[str, str] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)
    left: dict[str, list[str]] = field(default_factory=dict)
    """Results in which ExifTool found more than it may."""

    @property
    def crashes(self) -> list[str]:
        told = {path: text for path, text in self.inspected.items() if UNEXPECTED in text}
        return sorted({*told, *(path for path, how in self.ended.items() if how == "crashed")})

    def failures(self, files: Sequence[Path]) -> list[str]:
        """Sentences about what must not be; empty is the promise kept."""
        wrong = [f"crashed: {path}" for path in self.crashes]
        wrong += [f"original changed: {path}" for path in self.changed]
        wrong += [f"left in {path}: {', '.join(tags)}" for path, tags in self.left.items()]
        wrong += [f"no ending: {path}" for path in files if str(path) not in self.ended]
        wrong += [f"not inspected: {path}" for path in files if str(path) not in self.inspected]
        wrong += [
            f"no result: {path}"
            for path, how in self.ended.items()
            if how == "finished" and path not in self.results
        ]
        return wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every promise was kept, 1 when one was broken, 2 when nothing could start."""
    args = _parser().parse_args(arguments)
    files = sorted(path for path in args.folder.resolve().rglob("*") if path.is_file())
    if not files or shutil.which("exiftool") is None:
        print("nothing to do: no file there" if not files else "needs the program exiftool", file=sys.stderr)
        return 2
    out = args.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    before = _first_hashes(files, out / "before.json")
    tally = Tally()
    for batch in _batches(files):
        inspect(batch, tally, out)
        protect(batch, tally, out, args.steps)
        print(f"{len(tally.ended)} of {len(files)} files", file=sys.stderr, flush=True)
    tally.changed = [str(path) for path in files if sha256_of(path) != before[str(path)]]
    tally.left = left_by_exiftool(
        str(path) for path in sorted((out / "results").rglob("*")) if path.is_file()
    )
    wrong = tally.failures(files)
    print("\n".join([*table(files, tally), *(f"WRONG  {sentence}" for sentence in wrong)]))
    return 1 if wrong else 0


def inspect(files: Sequence[Path], tally: Tally, out: Path) -> None:
    """What 'geoshield inspect' says about each file; sidecars and texts are passed over by the program."""
    lines, code = _run(["inspect", "--json", *map(str, files)], out)
    for line in lines:
        tally.inspected[line["path"]] = line.get("problem", "told")
    for path in files if code in (0, 1) else ():
        tally.inspected.setdefault(str(path), "passed over")


def protect(files: Sequence[Path], tally: Tally, out: Path, steps: int) -> None:
    """'geoshield protect' on all of ``files``, again without the one it died on until all have ended."""
    waiting = list(files)
    while waiting:
        options = ["-o", str(out / "results"), "--steps", str(steps), "--yes", "--json"]
        options += ["--ensemble", "demonstration", "--describer", "builtin"]
        lines, code = _run(["protect", *map(str, waiting), *options], out)
        _count(lines, tally)
        waiting = [path for path in waiting if str(path) not in tally.ended]
        if not waiting:
            return
        working = [
            line["path"] for line in lines if line["event"] == "progress" and line["path"] not in tally.ended
        ]
        culprit = working[-1] if working else str(waiting[0])
        tally.ended[culprit], tally.reasons[culprit] = "crashed", f"the program ended with {code}"
        waiting = [path for path in waiting if str(path) != culprit]


def _count(lines: Iterable[dict[str, Any]], tally: Tally) -> None:
    for line in lines:
        kind, path = line["event"], line.get("path")
        if kind not in ENDINGS or path is None:
            continue
        message = line.get("problem", {}).get("message", line.get("reason", ""))
        kind = DONE_BEFORE if "already done" in message else kind
        tally.ended[path] = "crashed" if UNEXPECTED in message else kind
        tally.reasons[path] = message
        if kind == "finished":
            tally.results[path] = line["outcome"]["saved"]["path"]


def left_by_exiftool(results: Iterable[str]) -> dict[str, list[str]]:
    """Per result the tags that do not belong there."""
    left = {}
    for batch in _batches(list(results)):
        command = ["exiftool", "-j", "-G1", "-a", "-u", "-ee", *batch]
        answer = subprocess.run(command, capture_output=True, check=False).stdout
        for row in json.loads(answer or b"[]"):
            more = [key for key in row if key.partition(":")[0] not in PLAIN_GROUPS]
            words = {
                row.get("ICC_Profile:ProfileDescription", "RGB"),
                row.get("ICC_Profile:ProfileCopyright", "None"),
            }
            more += ["words in the profile"] if words - {"RGB", "None"} else []
            if more:
                left[row["SourceFile"]] = more
    return left


def table(files: Sequence[Path], tally: Tally) -> list[str]:
    """Counts that add up, and each reason with its number."""
    ended = Counter(tally.ended.values())
    told = Counter(
        "told" if how == "told" else "passed over" if how == "passed over" else "refused"
        for how in tally.inspected.values()
    )
    lines = [f"{'files':<34}{len(files):>6}"]
    lines += [f"{'inspect: ' + how:<34}{number:>6}" for how, number in sorted(told.items())]
    lines += [f"{'protect: ' + how:<34}{ended[how]:>6}" for how in (*ENDINGS, DONE_BEFORE, "crashed")]
    lines.append(f"{'protect: all endings':<34}{sum(ended.values()):>6}")
    lines.append(f"{'originals changed':<34}{len(tally.changed):>6}")
    lines.append(f"{'results with anything left':<34}{len(tally.left):>6}")
    reasons = Counter(
        _general(text)
        for path, text in tally.reasons.items()
        if tally.ended[path] not in ("finished", DONE_BEFORE)
    )
    lines += [f"  {number:>5}  {text}" for text, number in reasons.most_common()]
    return lines


def _general(sentence: str) -> str:
    """The sentence without the file's name and numbers, so that equal reasons are counted together."""
    without_name = sentence.partition("' ")[2] if sentence.startswith("'") else sentence
    return (
        "".join("#" if letter.isdigit() else letter for letter in without_name)
        .replace("##", "#")
        .replace("##", "#")
    )


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _first_hashes(files: Sequence[Path], store: Path) -> dict[str, str]:
    """Hashes from before the first run; new files are added."""
    known: dict[str, str] = json.loads(store.read_text()) if store.exists() else {}
    known |= {str(path): sha256_of(path) for path in files if str(path) not in known}
    store.write_text(json.dumps(known))
    return known


def _run(arguments: Sequence[str], out: Path) -> tuple[list[dict[str, Any]], int]:
    """The program's JSON lines and how it ended; its own data lies under ``out``."""
    environment = {**os.environ, "GEOSHIELD_HOME": str(out / "home"), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "geoshield_app", *arguments]
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    (out / "last_errors.txt").write_bytes(done.stderr)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]
    if not lines and done.returncode > 1:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise SystemExit(f"the program does not start: {' '.join(last)}")
    return lines, done.returncode


def _batches(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (items[start : start + BATCH] for start in range(0, len(items), BATCH))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--steps", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path("corpus-out"))
    return parser


if __name__ == "__main__":
    sys.exit(main())
