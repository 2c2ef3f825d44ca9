"""The sentences that the program without its window may say, collected from its sources for the translators.

    python packaging/core_sentences.py      prints them

A sentence is any text in the sources that begins and ends like one. What is filled in becomes {1}, {2} ...; ':number'
or ':words' behind it says what the window may do with it (gui/translation.py). Texts of programmers' errors begin small
and are none.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

from source_index import Module, read
from source_texts import Sources
from wording import Hole, Text

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "geoshield_app"
ROOMS = (
    "domain",
    "detection",
    "encoders",
    "imaging",
    "locating",
    "perturbation",
    "places",
    "storage",
    "vlm",
    "workflow",
)
"""Whose sentences reach the window."""
BESIDE = ("wiring*.py", "gui/program.py")
RAISING = ("geoworld/gallery.py", "geoworld/judge.py", "gui/choices.py")
"""Of these only what is raised as an error of ours."""
PHRASES = ("vlm/reply.py", "vlm/describe.py", "storage/lock.py")
"""Of these, constants and texts with holes are parts of sentences that are put together elsewhere."""
HOLDERS = ("the window", "a command")
"""How programs call themselves where others find them at work (storage/lock.py)."""
ENGLISH_ANYWHERE = ("workflow/report_facts.py",)
"""What these say is written into files."""
TABLES = {"destinations.toml": ("destination", ("title", "note"))}
"""Sentences that lie in resources."""
_END = re.compile(r"(?<=[.!?])\s+")
_OTHERS_SENTENCE = re.compile(r"^\x00\d+\x00\s+(?=[A-Z][a-z])")
"""Filled in whole, before a sentence of its own."""
_GAP = re.compile(r"\s[,.;:]|\(\)|''|\s\s|: \.|=\?|< \?|^,")
"""Left by an empty part, where the code takes another way; or a database's language."""
_HOLE = re.compile(r"\{(\d+)(?::\w+)?\}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_PROGRAMMERS = frozenset(
    {
        "ValueError",
        "TypeError",
        "AssertionError",
        "RuntimeError",
        "KeyError",
        "NotImplementedError",
        "SystemExit",
    }
)


def sentences() -> dict[str, str]:
    """Every template, sorted, with a note for its translator: where it is said and what is filled in."""
    sources = Sources([read(path) for path in _files()])
    found: dict[str, str] = {}
    for module in sources.modules:
        room = str(module.path.relative_to(PACKAGE))
        if room in ENGLISH_ANYWHERE:
            continue
        for root in _raised(module) if room in RAISING else _roots(module):
            for text in sources.texts(module, root):
                _keep(found, text, room, _is_sentence)
        if room in PHRASES:
            for text in _parts(module, sources):
                _keep(found, text, room, _is_part)
    for text in [*sorted(sources.words, key=str), *((name,) for name in HOLDERS)]:
        _keep(found, text, "a part of sentences", _is_phrase)
    for file, (rows, names) in TABLES.items():
        data = tomllib.loads((ROOT / "resources" / file).read_text("utf-8"))
        for text in (row[name] for row in data[rows] for name in names):
            _keep(found, (text,), file, _is_phrase)
    return dict(sorted(found.items()))


def source_of(template: str) -> str:
    """As translators see it: '{1}' without what the window may do with it."""
    return _HOLE.sub(r"{\1}", template)


def bare(template: str) -> str:
    """What stands in it besides the holes."""
    return _HOLE.sub("", template)


def _files() -> list[Path]:
    rooms = [path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py"))]
    beside = (path for pattern in (*BESIDE, *RAISING) for path in sorted(PACKAGE.glob(pattern)))
    return list(dict.fromkeys([*rooms, *beside]))


def _roots(module: Module) -> Iterator[ast.expr]:
    """Outermost strings, f-strings and sums of them; no docstrings, nothing inside programmers' errors."""
    skipped = {id(node.value) for node in ast.walk(module.tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(module.tree):
        raised = node.exc if isinstance(node, ast.Raise) else None
        if isinstance(raised, ast.Call) and ast.unparse(raised.func) in _PROGRAMMERS:
            skipped |= {id(one) for one in ast.walk(raised)}
    for node in ast.walk(module.tree):
        above = module.above.get(node)
        inside = isinstance(above, ast.JoinedStr | ast.FormattedValue) and isinstance(node, ast.Constant)
        if id(node) in skipped or inside:
            continue
        if isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str)
        ):
            yield node


def _raised(module: Module) -> Iterator[ast.expr]:
    """Arguments of the errors that are raised here and are no programmer's."""
    for node in ast.walk(module.tree):
        raised = node.exc if isinstance(node, ast.Raise) else None
        if isinstance(raised, ast.Call) and ast.unparse(raised.func) not in _PROGRAMMERS:
            yield from [*raised.args, *(one.value for one in raised.keywords)]


def _parts(module: Module, sources: Sources) -> Iterator[Text]:
    """What is told in parts: constants at the top, and texts with something filled in."""
    for node in module.tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            yield from sources.texts(module, node.value)
    for root in _roots(module):
        if isinstance(root, ast.JoinedStr):
            yield from sources.texts(module, root)


def _keep(found: dict[str, str], text: Text, room: str, wanted: Callable[[str], bool]) -> None:
    """Each sentence of ``text`` that is ``wanted``, with its own numbering of holes."""
    joined, holes = _joined(text)
    for one in _END.split(joined):
        template, note = _numbered(_OTHERS_SENTENCE.sub("", one.strip()), holes)
        if wanted(template) and not _GAP.search(template):
            found.setdefault(template, f"{room}{'; ' if note else ''}{note}")


def _joined(text: Text) -> tuple[str, list[Hole]]:
    """Holes as '\\x00n\\x00'; words that end a sentence of another are told apart from what follows."""
    holes = [part for part in text if isinstance(part, Hole)]
    parts, number = [], 0
    for part in text:
        if isinstance(part, Hole):
            parts.append(f"\x00{number}\x00")
            number += 1
        else:
            parts.append(part)
    return "".join(parts), holes


def _numbered(text: str, holes: list[Hole]) -> tuple[str, str]:
    """'{1} is {2:number} pixels wide.' and what is filled in."""
    numbers = [int(one) for one in re.findall(r"\x00(\d+)\x00", text)]
    notes = []
    for place, number in enumerate(numbers, start=1):
        hole = holes[number]
        kind = f":{hole.kind}" if hole.kind else ""
        text = text.replace(f"\x00{number}\x00", f"{{{place}{kind}}}", 1)
        notes.append(f"{{{place}}} = {hole.source}" if hole.source else "")
    return text, ", ".join(filter(None, notes))


def _is_sentence(template: str) -> bool:
    """It has words, begins large or with something filled in, and ends like a sentence or with another's."""
    words = bare(template)
    if not _WORD.search(words):
        return _is_frame(template) and bool(re.search(r"[.:]", words))
    ends = template.endswith((".", "!", "?")) or re.search(r": \{\d+:words\}$|: .*'$", template)
    return bool(ends and " " in template and len(_WORD.findall(words)) > 1 and re.match(r"[A-Z'{]", template))


def _is_phrase(template: str) -> bool:
    """Words that are part of a sentence; no paths, no patterns."""
    words = bare(template)
    if not re.search(r"[^\W\d_]", words):
        return _is_frame(template)
    return not re.search(r"[\\^|_]|\w[/.]\w|\}\.\w", template)


def _is_part(template: str) -> bool:
    return " " in template and not template.endswith(",") and _is_phrase(template)


def _is_frame(template: str) -> bool:
    """Signs around words of ours: "'{1}': {2:words}"."""
    words = bare(template)
    return ":words}" in template and len(_HOLE.findall(template)) < 4 and bool(words.strip())


def main() -> int:
    for template, note in sentences().items():
        print(f"{template}\n        {note}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
