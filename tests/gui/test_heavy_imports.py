"""The models' libraries come in without holding up the window; shown in processes of their own."""

import gc
import os
import subprocess
import sys
from pathlib import Path

from geoshield_app import wiring
from geoshield_app.domain.settings import Settings
from geoshield_app.gui import heavy_imports, program
from geoshield_app.gui.heavy_imports import HELPERS, MODULES, bring_in

ROOT = Path(__file__).resolve().parents[2]


def python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "leaked" not in done.stderr
    return done.stdout.strip()


def test_torch_is_there_afterwards_and_works_and_the_program_ends_quietly() -> None:
    code = (
        "from geoshield_app.gui.heavy_imports import bring_in; import gc, sys; "
        "bring_in(('numpy', 'torch')); import torch; "
        "print(int((torch.ones(3, 3) @ torch.ones(3, 3)).sum()), gc.isenabled(), gc.get_freeze_count() > 10_000)"
    )
    assert python(code) == "27 True True"


def test_before_a_run_has_its_first_tools_everything_that_stays_has_come_in_once(monkeypatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(program, "bring_in", lambda modules, ask: told.append(modules))
    monkeypatch.setattr(wiring, "make_tools", lambda settings, models: told.append("tools"))
    program._bring_in_what_stays.cache_clear()
    try:
        for _ in range(2):
            program._make_tools(Settings(Path()), lambda settings: None)
    finally:
        program._bring_in_what_stays.cache_clear()
    assert told == [(*MODULES, *HELPERS), "tools", "tools"]


def test_an_end_is_answered_between_two_libraries_and_the_next_call_goes_on_there() -> None:
    code = """
import sys
from PySide6.QtCore import QThread
from geoshield_app.gui.batch_thread import BatchThread, end_where_asked
from geoshield_app.gui.heavy_imports import bring_in

def loading():
    def ask():
        if 'colorsys' in sys.modules:
            QThread.currentThread().requestInterruption()
        end_where_asked()
    bring_in(('colorsys', 'sndhdr_or_another', 'tabnanny'), ask)
    yield

said, thread = [], BatchThread(loading)
thread.broke.connect(said.append)
thread.start(); thread.wait()
print('colorsys' in sys.modules, 'tabnanny' in sys.modules, said)
bring_in(('colorsys', 'tabnanny'))
print('tabnanny' in sys.modules)
"""
    assert python(code).split("\n") == ["True False []", "True"]


def test_what_is_not_installed_is_left_to_whoever_needs_it_and_the_rest_comes_in() -> None:
    code = (
        "from geoshield_app.gui.heavy_imports import bring_in; import sys; "
        "bring_in(('no_such_module_at_all', 'colorsys')); print('colorsys' in sys.modules)"
    )
    assert python(code) == "True"


def test_what_breaks_while_it_is_imported_breaks_nothing_here(tmp_path, monkeypatch) -> None:
    (tmp_path / "broken_at_import.py").write_text("raise ValueError('not today')")
    monkeypatch.syspath_prepend(tmp_path)
    bring_in(("broken_at_import",))
    assert "broken_at_import" not in sys.modules


def test_a_second_call_does_nothing(monkeypatch) -> None:
    monkeypatch.setattr(gc, "disable", lambda: 1 / 0)
    bring_in(("sys", "gc"))


def test_a_folder_without_torch_s_libraries_is_no_trouble(tmp_path) -> None:
    heavy_imports._load_libraries(tmp_path)
    heavy_imports._load_libraries(None)
