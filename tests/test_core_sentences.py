"""The sentences of the core are found in its sources, whatever way they are put together."""

from __future__ import annotations

import ast
import textwrap
from pathlib import Path

import pytest

from geoshield_app.domain import errors

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """What the tool finds in the source that it is given, as translators' templates with kinds."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import core_sentences

    monkeypatch.setattr(core_sentences, "PACKAGE", tmp_path / "geoshield_app")
    monkeypatch.setattr(core_sentences, "TABLES", {})
    monkeypatch.setattr(core_sentences, "HOLDERS", ())

    def collected(source: str, **others: str) -> list[str]:
        room = tmp_path / "geoshield_app" / "imaging"
        room.mkdir(parents=True)
        for name, text in {"asked": source, **others}.items():
            (room / f"{name}.py").write_text(textwrap.dedent(text))
        return list(core_sentences.sentences())

    return collected


def test_plain_sentences_are_found_and_fragments_docstrings_and_databases_are_not(found):
    source = '''
    """This is a docstring."""
    ADVICE = "Choose another photo."
    QUERY = "SELECT a FROM b WHERE c=?"
    NAME = "output folder"
    '''
    assert found(source) == ["Choose another photo."]


def test_two_sentences_are_two_whether_in_one_string_or_joined(found):
    source = """
    OTHERS = "Other models may still find it."
    def reason(name):
        return f"{name} did not look. {OTHERS}"
    """
    assert found(source) == ["Other models may still find it.", "{1} did not look."]


def test_numbers_are_told_from_names(found):
    assert found('def f(a, b, c): return f"It has {a:,} pixels, {b:.1f} GB and {c}."') == [
        "It has {1:number} pixels, {2:number} GB and {3}."
    ]


def test_each_way_through_a_condition_is_a_sentence(found):
    source = """
    def f(many, folder):
        what = "a folder" if folder else "no ordinary file"
        return f"'{many}' is {what}, not a photo."
    """
    assert found(source) == [
        "'{1}' is a folder, not a photo.",
        "'{1}' is no ordinary file, not a photo.",
    ]


def test_arguments_of_callers_are_followed(found):
    source = """
    def refuse(name, what):
        return ValueError(f"{name} {what} after all.")
    def first(name):
        return refuse(name, "is empty")
    def second(name):
        return refuse(name, what="is a video")
    """
    assert found(source) == ["{1} is a video after all.", "{1} is empty after all."]


def test_many_wordings_become_words_to_fill_in(found):
    kinds = "".join(f'(b"{letter}", "a thing called {letter}"), ' for letter in "abcdefgh")
    source = f"""
    KINDS = ({kinds})
    def f(head, path):
        for start, what in KINDS:
            if head == start:
                return f"'{{path}}' is {{what}}, not a photo."
    """
    lines = found(source)
    assert "'{1}' is {2:words}, not a photo." in lines
    assert "a thing called c" in lines


def test_words_of_an_enumeration_are_found_by_annotation(found):
    source = """
    from enum import StrEnum
    class State(StrEnum):
        ABSENT = "absent"
        HALF = "half there"
    def state_of(name) -> State: ...
    def f(name):
        state = state_of(name)
        return f"The weights of {name} are {state.value}."
    """
    assert found(source) == ["The weights of {1} are absent.", "The weights of {1} are half there."]


def test_constants_and_functions_of_other_files_are_followed(found):
    source = """
    from geoshield_app.imaging.other import LEAST, kind
    def f(x): return f"It is a {kind(x)} of at least {LEAST} pixels."
    """
    other = """
    LEAST = 32
    def kind(x): return "small photo" if x else "large photo"
    """
    assert found(source, other=other) == [
        "It is a large photo of at least 32 pixels.",
        "It is a small photo of at least 32 pixels.",
    ]


def test_what_another_error_says_is_filled_in_as_words(found):
    lines = found("def f(path, error): return f\"'{path}': {error.message}\"")
    assert lines == ["'{1}': {2:words}"]


def test_texts_of_programmers_errors_are_not_for_a_person(found):
    assert found('def f(x): raise ValueError(f"There is no region {x}.")') == []


def test_lists_of_words_are_words(found):
    source = """
    def f(rows):
        names = ", ".join(f"{row.name} (half there)" for row in rows)
        return f"The ensemble is not ready: {names}."
    """
    assert found(source) == ["The ensemble is not ready: {1:words}.", "{1} (half there)"]


def test_what_refers_to_itself_ends(found):
    source = """
    def f(x):
        x = x + "more "
        return f"It is {f(x)} and {x}."
    """
    assert found(source)


def test_no_file_that_raises_errors_of_ours_is_forgotten(monkeypatch):
    """Rooms of the command line and of experiments never reach the window."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import core_sentences

    kinds = {
        name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)
    }
    raising = set()
    for path in (ROOT / "geoshield_app").rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        calls = [
            node.exc
            for node in ast.walk(tree)
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)
        ]
        if any(ast.unparse(call.func) in kinds for call in calls):
            raising.add(path)
    elsewhere = {
        path for room in ("cli", "evaluation") for path in (ROOT / "geoshield_app" / room).rglob("*.py")
    }
    assert raising - elsewhere - set(core_sentences._files()) == set()


def test_lupdate_can_read_every_sentence(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import translations

    text = translations.marked({'He said "{1:words}" \\ twice.': "a.py; {1} = x", "Café.": ""})
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    assert [ast.literal_eval(call.args[1]) for call in calls] == ['He said "{1}" \\ twice.', "Café."]
