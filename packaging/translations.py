"""python packaging/translations.py: collects the window's words for the translators, and compiles what they wrote.

Qt Linguist's own programs do both: lupdate finds the words in geoshield_app/gui and keeps what is translated already,
lrelease writes resources/translations/*.qm. A new language: add it to gui/language.py, run this, translate its .ts file
(pyside6-linguist, or any editor), run this again.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
PROGRAMS = Path(sys.executable).parent


def main() -> int:
    """0 when nothing is left to be translated."""
    sys.path.insert(0, str(ROOT))
    from geoshield_app.gui.language import LANGUAGES

    files = [FOLDER / f"geoshield_{name}.ts" for name in LANGUAGES if name != "en"]
    words = sorted(str(path) for path in (ROOT / "geoshield_app" / "gui").rglob("*.py"))
    FOLDER.mkdir(exist_ok=True)
    _run("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", *words, "-ts", *map(str, files))
    for file in files:
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    left = {file.name: file.read_text("utf-8").count('type="unfinished"') for file in files}
    for name, count in left.items():
        print(f"{name}: {count} left to translate")
    return 1 if any(left.values()) else 0


def _run(program: str, *arguments: str) -> None:
    subprocess.run([PROGRAMS / program, *arguments], check=True)


if __name__ == "__main__":
    raise SystemExit(main())
