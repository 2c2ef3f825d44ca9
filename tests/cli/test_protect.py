"""geoshield protect, as a person or a program meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geoshield_app.cli import protect
from geoshield_app.workflow.tools import Tools
from tests.cli.conftest import Command
from tests.fakes import tree_of

pytestmark = pytest.mark.usefixtures("tools")


def test_a_folder_goes_in_and_the_same_tree_comes_out(command: Command, inputs: Path, tmp_path: Path) -> None:
    before = tree_of(inputs)
    said = command("protect", inputs, "-o", tmp_path / "out", "--steps", 2, "--yes")
    assert said.code == 0
    assert sorted(tree_of(tmp_path / "out")) == ["a.jpg", "sub/b.jpg"]
    assert tree_of(inputs) == before


def test_the_table_at_the_end_adds_up(command: Command, inputs: Path, tmp_path: Path) -> None:
    (inputs / "text.jpg").write_text("I am no photo.")
    said = command("protect", inputs, inputs / "a.jpg", "-o", tmp_path / "out", "--steps", 1, "--yes")
    lines = [line.split() for line in said.out.splitlines()[-8:]]
    numbers = {" ".join(words[:-1]): int(words[-1]) for words in lines if words and words[-1].isdigit()}
    assert numbers == {"Finished": 2, "Demonstration": 2, "Skipped": 2, "Failed": 1}
    assert "5 inputs" in said.out
    assert said.code == 1


def test_the_demonstration_says_openly_that_it_protects_nothing(
    command: Command, inputs: Path, tmp_path: Path
) -> None:
    said = command("protect", inputs, "-o", tmp_path / "out", "--steps", 1, "--yes")
    assert "protects no real photo" in said.out
    assert "A Demonstration is not protected" in said.out


def test_run_again_it_does_nothing_and_makes_no_copies(
    command: Command, inputs: Path, tmp_path: Path
) -> None:
    words = ("protect", inputs, "-o", tmp_path / "out", "--steps", 1, "--yes")
    command(*words)
    done = tree_of(tmp_path / "out")
    said = command(*words)
    assert said.code == 0
    assert said.out.count("already done") == 2
    assert tree_of(tmp_path / "out") == done


def test_json_is_one_event_a_line_and_nothing_else(command: Command, inputs: Path, tmp_path: Path) -> None:
    said = command("protect", inputs, "-o", tmp_path / "out", "--steps", 2, "--yes", "--json")
    events = [json.loads(line) for line in said.out.splitlines()]
    kinds = [event["event"] for event in events]
    assert kinds[0] == "note" and kinds[-1] == "summary"
    assert kinds.count("finished") == 2 and kinds.count("skipped") == 1
    steps = [event["step"]["index"] for event in events if event["event"] == "progress" and event["step"]]
    assert steps == [1, 2, 1, 2]
    assert events[-1]["states"] == {"Finished": 2, "Skipped": 1}
    assert said.err == ""


def test_without_yes_and_without_a_terminal_drafts_are_written_and_it_stops(
    command: Command, inputs: Path, tmp_path: Path
) -> None:
    said = command("protect", inputs, "-o", tmp_path / "out", "--steps", 1)
    assert said.code == 2
    assert "2 drafts written" in said.out and "--yes" in said.out
    assert "shop sign" in said.out
    assert not (tmp_path / "out").exists()
    assert command("protect", inputs, "-o", tmp_path / "out", "--steps", 1, "--yes").code == 0


@pytest.mark.parametrize(("answer", "code", "files"), [("y", 0, 2), ("n", 2, 0), ("", 2, 0)])
def test_at_a_terminal_the_person_is_asked_once(
    command: Command,
    inputs: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    code: int,
    files: int,
) -> None:
    questions = []
    monkeypatch.setattr(protect.sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(protect.sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda question: questions.append(question) or answer)
    said = command("protect", inputs, "-o", tmp_path / "out", "--steps", 1)
    assert said.code == code
    assert len(questions) == 1 and "2 photos" in questions[0]
    assert len(tree_of(tmp_path / "out")) == files


def test_drafts_can_be_written_edited_and_handed_in(
    command: Command, inputs: Path, tmp_path: Path, tools: Tools
) -> None:
    assert command("analyse", inputs, "-o", tmp_path / "drafts").code == 0
    files = sorted((tmp_path / "drafts").rglob("*.json"))
    assert [file.name for file in files] == ["a.draft.json", "b.draft.json"]
    document = json.loads(files[0].read_text())
    document["value"]["regions"] = []
    files[0].write_text(json.dumps(document))
    said = command("protect", inputs, "-o", tmp_path / "out", "--plan", files[0], "--steps", 1)
    assert said.code == 0
    assert list(tree_of(tmp_path / "out")) == ["a.jpg"]
    assert [plan.regions for _, plan in tools.protector.seen] == [()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--budget", "0"), "'0' is not a whole number from 1 to 32"),
        (("--budget", "33"), "'33' is not a whole number from 1 to 32"),
        (("--budget", "many"), "'many' is not a whole number"),
        (("--steps", "0"), "'0' is not a whole number"),
        (("--preset", "heavy"), "invalid choice: 'heavy'"),
        (("--format", "gif"), "invalid choice: 'gif'"),
        (("--ensemble", "huge"), "invalid choice: 'huge'"),
        (("--describer", "other"), "invalid choice: 'other'"),
        (("--destination", "the moon"), "There is no destination 'the moon'"),
        (("--naming", "{colour}"), "has no field '{colour}'"),
        (("--plan", "nowhere.json"), "nowhere.json"),
        (("--colour", "red"), "Unrecognized arguments"),
    ],
)
def test_a_wrong_value_is_one_sentence_and_exit_code_2(
    command: Command, inputs: Path, tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    said = command("protect", inputs, "-o", tmp_path / "out", "--yes", *words)
    assert said.code == 2
    assert said.err.count("\n") == 1 and sentence in said.err
    assert not (tmp_path / "out").exists()


def test_nothing_to_start_with_is_exit_code_2(command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert command("protect", tmp_path / "empty", "-o", tmp_path / "out", "--yes").code == 2
    said = command("protect", tmp_path / "nowhere", "-o", tmp_path / "out", "--yes")
    assert said.code == 2 and "There is nothing at" in said.out


def test_results_inside_the_input_are_refused_in_one_sentence(command: Command, inputs: Path) -> None:
    said = command("protect", inputs, "-o", inputs / "out", "--yes")
    assert said.code == 2
    assert said.err.count("\n") == 1 and "lies inside" in said.err


def test_an_output_that_is_a_file_is_refused_before_the_work(
    command: Command, inputs: Path, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("mine")
    said = command("protect", inputs, "-o", tmp_path / "out", "--yes")
    assert said.code == 2 and "is a file" in said.err


def test_a_name_that_would_steer_the_terminal_is_shown_harmless(command: Command, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/\x1b[2Jred\u202egpj.jpg").write_text("no photo")
    said = command("protect", tmp_path / "in", "-o", tmp_path / "out", "--yes")
    assert "\x1b" not in said.out and "\u202e" not in said.out
    assert "\\x1b[2Jred\\u202egpj.jpg" in said.out


def test_a_name_that_is_not_utf8_goes_through(command: Command, tmp_path: Path) -> None:
    import os

    from tests.fakes import photo_file

    (tmp_path / "in").mkdir()
    photo_file(tmp_path / "in/x.jpg")
    (tmp_path / "in/x.jpg").rename(tmp_path / "in" / os.fsdecode(b"sch\xf6n.jpg"))
    for _ in range(2):
        said = command("protect", tmp_path / "in", "-o", tmp_path / "out", "--steps", 1, "--yes", "--json")
        assert said.code == 0
    assert len(tree_of(tmp_path / "out")) == 1


def test_two_runs_at_once_are_refused_with_a_sentence(command: Command, inputs: Path, tmp_path: Path) -> None:
    from geoshield_app import wiring

    with wiring.open_journal():
        said = command("protect", inputs, "-o", tmp_path / "out", "--yes")
    assert said.code == 2
    assert said.err.count("\n") == 1


def test_several_destinations_get_a_folder_each_and_every_file_is_told_once(
    command: Command, inputs: Path, tmp_path: Path
) -> None:
    words = ("protect", inputs / "a.jpg", "-o", tmp_path / "out", "--steps", 1, "--yes")
    words = (*words, "--destination", "signal", "--destination", "email")
    said = command(*words)
    assert said.code == 0
    assert sorted(tree_of(tmp_path / "out")) == ["email/a.jpg", "signal/a.jpg"]
    assert said.out.count("signal/a.jpg") == said.out.count("email/a.jpg") == 1
    assert command(*words).out.count("already done") == 1


def test_a_report_is_written_and_named(command: Command, inputs: Path, tmp_path: Path) -> None:
    words = (
        "protect",
        inputs,
        "-o",
        tmp_path / "out",
        "--steps",
        1,
        "--yes",
        "--report",
        tmp_path / "r.html",
    )
    said = command(*words)
    assert said.code == 0
    assert str(tmp_path / "r.html") in said.out and str(tmp_path / "r.json") in said.out
    facts = json.loads((tmp_path / "r.json").read_text())
    assert facts["states"] == {"Finished": 2, "Skipped": 1}
    assert str(inputs) not in (tmp_path / "r.html").read_text()
    command(*words, "--report-paths")
    assert str(inputs) in (tmp_path / "r.html").read_text()


def test_nothing_is_kept_when_nothing_shall_be(command: Command, inputs: Path, tmp_path: Path) -> None:
    from geoshield_app import wiring

    said = command("protect", inputs, "-o", tmp_path / "out", "--steps", 1, "--yes", "--no-keep")
    assert said.code == 0
    assert "lossless copy" not in said.out
    with wiring.open_journal() as journal:
        assert list(journal.kept_folder().iterdir()) == []
    assert "lossless copy" in command("protect", inputs, "-o", tmp_path / "b", "--steps", 1, "--yes").out


def test_the_window_is_named_when_it_holds_the_journal(
    command: Command, inputs: Path, tmp_path: Path
) -> None:
    from geoshield_app import wiring

    with wiring.open_journal("the window"):
        said = command("protect", inputs, "-o", tmp_path / "out", "--yes")
    assert said.code == 2 and "the window, process" in said.err


def test_analysing_protects_nothing_even_where_a_person_has_decided(
    command: Command, inputs: Path, tmp_path: Path, tools: Tools
) -> None:
    from geoshield_app import wiring
    from geoshield_app.domain.plan import Decision
    from geoshield_app.imaging.load import identify

    assert command("analyse", inputs / "a.jpg", "-o", tmp_path / "drafts").code == 0
    photo = identify(inputs / "a.jpg").sha256
    with wiring.open_journal() as journal:
        draft = journal.latest_draft(photo)
        assert draft is not None
        journal.save_decisions({photo: Decision(draft)})
    assert command("analyse", inputs / "a.jpg", "-o", tmp_path / "again").code == 0
    assert list(tree_of(tmp_path / "again")) == ["a.draft.json"]
    assert tools.protector.seen == []  # type: ignore[attr-defined]
    said = command("protect", inputs / "a.jpg", "-o", tmp_path / "out", "--steps", 1)
    assert said.code == 0 and list(tree_of(tmp_path / "out")) == ["a.jpg"], "a decided photo needs no '--yes'"


def test_a_report_that_would_replace_another_file_is_refused_before_the_work(
    command: Command, inputs: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine.json").write_text("{}")
    said = command("protect", inputs, "-o", tmp_path / "out", "--yes", "--report", tmp_path / "mine.html")
    assert said.code == 2 and "it is no report" in said.err
    assert not (tmp_path / "out").exists() and (tmp_path / "mine.json").read_text() == "{}"
