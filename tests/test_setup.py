"""Setting up a fresh machine: what is missing is installed where we may, otherwise said in one line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def setup(monkeypatch: pytest.MonkeyPatch) -> tuple[ModuleType, ModuleType]:
    """packaging/bootstrap.py and packaging/system_packages.py as modules."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import bootstrap
    import system_packages

    return bootstrap, system_packages


def test_without_rights_one_line_to_run_is_printed_and_nothing_is_installed(setup, monkeypatch, capsys):
    _, system_packages = setup
    monkeypatch.setattr(system_packages, "can_install", lambda: False)
    monkeypatch.setattr(system_packages, "install", lambda packages: pytest.fail("installed"))
    system_packages.provide(["xvfb", "libegl1"], "make test")
    assert "sudo apt-get update && sudo apt-get install" in capsys.readouterr().out


def test_a_failing_installer_is_no_end_but_a_line(setup, monkeypatch, capsys):
    _, system_packages = setup
    monkeypatch.setattr(system_packages, "can_install", lambda: True)
    monkeypatch.setattr(system_packages, "install", lambda packages: False)
    system_packages.provide(["xvfb"], "make test")
    assert "install -y --no-install-recommends xvfb" in capsys.readouterr().out


def test_nothing_is_said_when_nothing_is_missing(setup, capsys):
    _, system_packages = setup
    system_packages.provide([], "make test")
    assert capsys.readouterr().out == ""


def test_a_machine_without_any_library_lacks_all_of_them(setup, monkeypatch):
    _, system_packages = setup
    monkeypatch.setattr(system_packages, "_known_libraries", set)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: None)
    missing = system_packages.missing_for_tests()
    assert set(missing) >= {"libegl1", "libxcb-cursor0", "xvfb", "libimage-exiftool-perl"}


def test_the_demonstration_needs_no_system_package(setup):
    bootstrap, _ = setup
    assert bootstrap.PURPOSES["demo"]() == []


def test_new_requirements_make_the_old_set_up_stale(setup, monkeypatch, tmp_path):
    bootstrap, _ = setup
    for name in ("pyproject.toml", "constraints.txt"):
        (tmp_path / name).write_text("torch==2.15.0\n")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    before = bootstrap._fingerprint()
    assert bootstrap._fingerprint() == before
    (tmp_path / "constraints.txt").write_text("torch==2.15.1\n")
    assert bootstrap._fingerprint() != before


def test_an_old_python_is_passed_over_and_none_is_said_aloud(tmp_path):
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    for name in ("sh", "env"):
        (tmp_path / name).symlink_to(f"/bin/{name}" if Path(f"/bin/{name}").exists() else f"/usr/bin/{name}")
    find = ["/bin/sh", str(ROOT / "packaging" / "find_python.sh")]
    none = subprocess.run(find, env={"PATH": str(tmp_path)}, capture_output=True, text=True)
    assert none.returncode == 1
    assert "Python 3.11 or newer" in none.stderr
    (tmp_path / "python3.12").symlink_to(sys.executable)
    found = subprocess.run(find, env={"PATH": str(tmp_path)}, capture_output=True, text=True)
    assert found.stdout.strip() == str(tmp_path / "python3.12")


def test_a_failed_check_fails_the_whole(monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import checks

    monkeypatch.setattr(checks, "STATIC", (("a check", ["python", "-c", "raise SystemExit(3)"]),))
    assert checks.main(["static"]) == 1
    assert "a check: FAILED" in capsys.readouterr().out
