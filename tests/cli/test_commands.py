"""The smaller commands, and what holds for all of them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from geoshield_app.cli.arguments import with_budget
from geoshield_app.cli.main import COMMANDS, parser_of
from geoshield_app.cli.text import as_json, duration, safe
from geoshield_app.domain.presets import BALANCED, PAPER
from tests.cli.conftest import Command
from tests.fakes import photo_file


def test_every_command_has_its_help() -> None:
    text = parser_of().format_help()
    assert all(f"    {name}" in text for name in COMMANDS)


def test_no_command_or_an_unknown_one_is_one_sentence(command: Command) -> None:
    for words in ((), ("dance",)):
        said = command(*words)
        assert said.code == 2 and said.err.count("\n") == 1


def test_help_and_version_are_no_errors(command: Command) -> None:
    assert command("--help").code == 0
    assert command("protect", "--help").code == 0
    assert command("--version").out.startswith("GeoShield")


def test_inspect_names_the_nearest_town_and_the_telling_tags(command: Command, tmp_path: Path) -> None:
    photo = photo_file(tmp_path / "a.jpg")
    said = command("inspect", photo)
    assert said.code == 0 and "Lund, Sweden" in said.out
    told = json.loads(command("inspect", photo, "--json").out)
    assert "Lund" in told["nearest_town"]
    assert told["tags"]["coordinate"]["latitude"] == pytest.approx(55.70, abs=0.01)


def test_inspect_goes_on_after_a_broken_file(command: Command, tmp_path: Path) -> None:
    photo_file(tmp_path / "in/b.jpg")
    (tmp_path / "in/a.jpg").write_text("no photo")
    said = command("inspect", tmp_path / "in")
    assert said.code == 1
    assert "b.jpg" in said.out and "a.jpg" in said.err


@pytest.mark.usefixtures("tools")
def test_verify_measures_the_two_files_and_finds_tags_left(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = photo_file(tmp_path / "in/a.jpg")
    command("protect", photo, "-o", tmp_path / "out", "--steps", 1, "--yes", "--format", "png")
    said = command("verify", photo, tmp_path / "out/a.png")
    assert said.code == 0
    assert "up to 8 levels" in said.out and "tags left none" in said.out
    assert command("verify", photo, photo).code == 1, "an original still has its tags"


def test_verify_says_what_it_had_to_resample(command: Command, tmp_path: Path) -> None:
    from PIL import Image

    photo = photo_file(tmp_path / "a.png", side_px=96, gps=False)
    Image.open(photo).resize((52, 48)).save(tmp_path / "small.png")
    said = command("verify", photo, tmp_path / "small.png")
    assert said.code == 0 and "resampled from 104x96 to 52x48" in said.out
    Image.open(photo).resize((60, 48)).save(tmp_path / "other.png")
    assert command("verify", photo, tmp_path / "other.png").code == 1


def test_models_lists_the_encoders_and_whether_they_are_here(command: Command) -> None:
    rows = [json.loads(line) for line in command("models", "list", "--json").out.splitlines()]
    assert {"paper", "small", "wide", "demonstration"} == {name for row in rows for name in row["ensembles"]}
    assert not next(row for row in rows if row["name"] == "clip-vit-b-16")["present"]
    assert command("models", "path").out.strip().endswith("models")


@pytest.mark.usefixtures("tools")
def test_forget_wipes_what_is_remembered(command: Command, tmp_path: Path) -> None:
    photo = photo_file(tmp_path / "in/a.jpg")
    command("protect", photo, "-o", tmp_path / "out", "--steps", 1, "--yes")
    assert "0 remembered things" in command("forget").out
    assert "3 remembered things" in command("forget", "--all").out
    said = command("protect", photo, "-o", tmp_path / "out", "--steps", 1, "--yes")
    assert "already" not in said.out and (tmp_path / "out/a.jpg").exists()


def test_doctor_lists_its_checks_with_advice(command: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = command("doctor", "-o", tmp_path / "file")
    assert said.code == 1
    assert "MISSING output folder" in said.out and "Choose a folder" in said.out


def test_the_command_line_starts_without_torch_or_qt() -> None:
    script = (
        "import sys; from geoshield_app.cli.main import parser_of; parser_of();"
        "print([name for name in ('torch', 'PySide6', 'transformers') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_program_without_streams_does_not_fall_over() -> None:
    script = "import sys; sys.stdout = sys.stderr = None; from geoshield_app.__main__ import main; main(['models'])"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_reader_that_goes_away_is_no_crash(tmp_path: Path) -> None:
    for number in range(30):
        photo_file(tmp_path / f"in/{number}.jpg", seed=number)
    command = f"{sys.executable} -m geoshield_app inspect --all {tmp_path}/in | head -n 1"
    found = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert "Traceback" not in found.stderr


def test_a_budget_of_ones_own_scales_the_steps_but_not_the_papers() -> None:
    assert with_budget(BALANCED, 4).step_levels == BALANCED.step_levels / 2
    assert with_budget(BALANCED, 4).budget_levels == 4
    assert with_budget(PAPER, 16).step_levels == PAPER.step_levels


def test_letters_that_steer_a_terminal_are_written_out() -> None:
    assert safe("a\x1b]0;x\x07\n\u202eb\udcff") == "a\\x1b]0;x\\x07\\x0a\\u202eb\\udcff"
    assert safe("Malmö 東京") == "Malmö 東京"


def test_json_has_no_words_that_are_no_json() -> None:
    assert json.loads(as_json({"psnr": float("inf"), "path": Path("a"), "many": (1, 2)})) == {
        "psnr": None,
        "path": "a",
        "many": [1, 2],
    }


@pytest.mark.parametrize(
    ("seconds", "text"), [(3.2, "4 s"), (89, "89 s"), (100, "2 min"), (7500, "2 h 5 min")]
)
def test_times_are_short_words(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_photos_and_folders_alone_open_the_window_with_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from geoshield_app import __main__ as program
    from geoshield_app.cli import main as command_line
    from geoshield_app.gui import app, collector

    monkeypatch.setattr(collector, "rest", lambda: None)  # this process goes on
    for name in program._QUIET:
        monkeypatch.setenv(name, "1")
    opened: list[list[Path]] = []
    commanded: list[list[str]] = []
    monkeypatch.setattr(app, "main", lambda paths=(): opened.append(list(paths)) or 0)
    monkeypatch.setattr(command_line, "main", lambda arguments: commanded.append(list(arguments)) or 2)
    photo = tmp_path / "Strand \U0001f31e.jpg"
    photo.write_bytes(b"")
    assert program.main([str(photo), str(tmp_path)]) == 0
    assert program.main([]) == 0
    assert opened == [[photo, tmp_path], []]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "models").mkdir()
    gone, odd = str(tmp_path / "gone.jpg"), (["x" * 5000], ["a\0b"])
    asked = [["doctr"], [gone], [str(photo), "--json"], *odd, ["models"]]
    for arguments in asked:
        assert program.main(arguments) == 2
    assert commanded == asked, "a command stays one, whatever lies in the folder"
