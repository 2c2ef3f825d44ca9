"""The rules of the house hold, and their watchers would notice a breach."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "geoshield_app"
LINES_AT_MOST = 300
HOSTS = re.compile(r"--(?:extra-)?index-url|--find-links|https?://[^\s\"')]*/simple\b|\bfile:///")


def _import_rules(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).parent / "lint-imports", "--no-cache"]
    environment = os.environ | {"PYTHONPATH": str(folder)}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def _python(code: str, *, folder: Path = ROOT, **environment: str) -> str:
    """What a fresh interpreter prints; its own errors fail the test."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=os.environ | environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _tracked_files() -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listing.returncode != 0:
        pytest.skip("needs a git checkout")
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_imports_point_down() -> None:
    done = _import_rules(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("room", "statement"),
    [
        ("places", "import geoshield_app.gui.app"),
        ("workflow", "import torch"),
        ("cli", "import PySide6.QtCore"),
        ("imaging", "import geoshield_app.encoders.ensemble\nimport geoshield_app.perturbation.steps"),
    ],
)
def test_a_planted_import_is_caught(tmp_path: Path, room: str, statement: str) -> None:
    shutil.copytree(PACKAGE, tmp_path / "geoshield_app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "geoshield_app" / room / "planted.py").write_text(f"{statement}\n")
    done = _import_rules(tmp_path)
    assert done.returncode != 0
    assert f"geoshield_app.{room}.planted" in done.stdout


def test_the_command_line_starts_without_qt() -> None:
    code = "import sys, geoshield_app.cli.main; print('PySide6' in sys.modules)"
    assert _python(code) == "False"


def test_the_window_opens_without_torch() -> None:
    code = (
        "import sys, geoshield_app.gui.app as app; backend = app.open_backend(); "
        "window = app.new_window(app.application([]), backend)\n"
        "window.show(); print([name for name in ('torch', 'transformers', 'open_clip') if name in sys.modules])"
    )
    assert _python(code, QT_QPA_PLATFORM="offscreen") == "[]"


def test_files_stay_short() -> None:
    files = [*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py"), *(ROOT / "packaging").rglob("*.py")]
    lengths = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in files}
    assert {name: lines for name, lines in lengths.items() if lines > LINES_AT_MOST} == {}


def test_packages_say_nothing_in_init() -> None:
    assert [path for path in PACKAGE.rglob("__init__.py") if path.read_text().strip()] == []


def test_every_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_tested_versions_are_plain() -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    rows = [line for line in lines if line and not line.startswith("#")]
    assert rows
    assert [row for row in rows if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", row)] == []


def test_no_file_names_where_packages_come_from() -> None:
    hits = []
    for path in _tracked_files():
        if path == Path(__file__).resolve() or path.stat().st_size > 1_000_000:
            continue
        if HOSTS.search(path.read_text(errors="ignore")):
            hits.append(str(path.relative_to(ROOT)))
    assert hits == []


def test_the_watcher_for_hosts_would_notice_one() -> None:
    assert HOSTS.search("pip install --index-url https://somewhere.example/simple torch")


@pytest.mark.timeout(200)
def test_resources_travel_in_the_wheel(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    installed = tmp_path / "installed"
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(installed)
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r})\n"
        "from geoshield_app.storage.resources import resource\n"
        "print(resource('theme/tokens.json'))"
    )
    found = Path(_python(code, folder=tmp_path))
    assert found == installed / "geoshield_app" / "_resources" / "theme" / "tokens.json"
    shipped = {
        path.name for path in (installed / "geoshield_app" / "_resources").rglob("*") if path.is_file()
    }
    assert shipped >= {path.name for path in (ROOT / "resources").rglob("*") if path.is_file()}


def test_the_continuous_check_runs_the_same_command() -> None:
    run = ROOT / ".ci" / "run"
    assert os.access(run, os.X_OK)
    assert "make test" in run.read_text()
