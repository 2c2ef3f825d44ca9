"""python packaging/translations.py: collects the program's words for the translators, and compiles what they wrote.

Qt Linguist's own programs do both: lupdate finds the words in geoshield_app/gui and keeps what is translated already,
lrelease writes resources/translations/*.qm. Sentences of the program behind the window (core_sentences.py) are handed
to lupdate as a file of marks, and lie in resources/translations/sentences.txt for the window to know them again.
A new language: add it to gui/language.py, run this, translate its .ts file (pyside6-linguist, or any editor), and run
this again.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from core_sentences import sentences, source_of
from element_names import element_names

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
PROGRAMS = Path(sys.executable).parent
CONTEXT, ELEMENTS = "Sentences", "Elements"
"""As in gui/translation.py and gui/words.py."""


def main() -> int:
    """0 when nothing is left to be translated."""
    sys.path.insert(0, str(ROOT))
    from geoshield_app.gui.language import LANGUAGES

    files = [FOLDER / f"geoshield_{name}.ts" for name in LANGUAGES if name != "en"]
    core = sentences()
    (FOLDER / "sentences.txt").write_text("".join(f"{template}\n" for template in core), "utf-8")
    words = sorted(str(path) for path in (ROOT / "geoshield_app" / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        marks = Path(folder) / "sentences.py"
        marks.write_text(marked(core, element_names()), "utf-8")
        found = [*words, str(marks)]
        _run(
            "pyside6-lupdate",
            "-silent",
            "-no-obsolete",
            "-locations",
            "none",
            *found,
            "-ts",
            *map(str, files),
        )
    for file in files:
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    left = {file.name: file.read_text("utf-8").count('type="unfinished"') for file in files}
    for name, count in left.items():
        print(f"{name}: {count} left to translate")
    return 1 if any(left.values()) else 0


def marked(core: Mapping[str, str], elements: Sequence[str] = ()) -> str:
    """Sentences, each with its note, and names of elements, as lupdate reads them."""
    wanted = {source_of(template): note for template, note in core.items()}
    lines = [f"#: {note}\n{_mark(CONTEXT, source)}" for source, note in wanted.items()]
    return "".join(lines + [_mark(ELEMENTS, name) for name in elements])


def _mark(context: str, text: str) -> str:
    return f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})\n"


def _run(program: str, *arguments: str) -> None:
    subprocess.run([PROGRAMS / program, *arguments], check=True)


if __name__ == "__main__":
    raise SystemExit(main())
