"""What was handed in ends as exactly one Item each, under names that cannot collide."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.domain.errors import OutputInsideInput
from geoshield_app.domain.settings import Settings
from geoshield_app.workflow.discover import GIVEN_TWICE, Item, discover
from geoshield_app.workflow.naming import result_stems, unique, with_suffix


def touch(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())


def found(paths: list[Path], out: Path) -> tuple[Item, ...]:
    return discover(paths, out, Settings(out=out))


def targets(items: tuple[Item, ...], out: Path) -> dict[str, str]:
    return {item.path.name: str(item.target.relative_to(out)) for item in items if item.target is not None}


def test_the_tree_of_one_folder_is_mirrored_straight_below_out(tmp_path: Path) -> None:
    touch(tmp_path / "in", "b.jpg", "a/c.png", "a/d/e.heic")
    items = found([tmp_path / "in"], tmp_path / "out")
    assert targets(items, tmp_path / "out") == {"b.jpg": "b.jpg", "c.png": "a/c.jpg", "e.heic": "a/d/e.jpg"}


def test_several_folders_keep_their_names_and_single_files_come_to_the_top(tmp_path: Path) -> None:
    touch(tmp_path, "one/x.jpg", "two/x.jpg", "y.jpg")
    items = found([tmp_path / "one", tmp_path / "two", tmp_path / "y.jpg"], tmp_path / "out")
    assert [str(item.target.relative_to(tmp_path / "out")) for item in items if item.target] == [
        "one/x.jpg",
        "two/x.jpg",
        "y.jpg",
    ]


def test_same_stems_become_different_results_and_the_jpeg_keeps_the_plain_name(tmp_path: Path) -> None:
    touch(tmp_path / "in", "IMG_1.HEIC", "IMG_1.JPG", "img_1.png")
    items = found([tmp_path / "in"], tmp_path / "out")
    assert targets(items, tmp_path / "out") == {
        "IMG_1.HEIC": "IMG_1.heic.jpg",
        "IMG_1.JPG": "IMG_1.jpg",
        "img_1.png": "img_1.png.jpg",
    }


def test_two_single_files_of_one_name_get_a_number(tmp_path: Path) -> None:
    touch(tmp_path, "a/x.jpg", "b/x.jpg")
    items = found([tmp_path / "a/x.jpg", tmp_path / "b/x.jpg"], tmp_path / "out")
    assert [item.target.name for item in items if item.target] == ["x.jpg", "x_2.jpg"]


def test_a_file_given_twice_is_skipped_the_second_time(tmp_path: Path) -> None:
    touch(tmp_path, "in/x.jpg")
    link = tmp_path / "link.jpg"
    link.symlink_to(tmp_path / "in/x.jpg")
    items = found([tmp_path / "in", tmp_path / "in/x.jpg", link], tmp_path / "out")
    assert [item.skip for item in items] == [None, GIVEN_TWICE, GIVEN_TWICE]


def test_sidecars_videos_and_texts_are_listed_as_no_photo(tmp_path: Path) -> None:
    touch(tmp_path / "in", "a.xmp", "a.AAE", "a.mov", "a.txt", "a.json", "a.jpg")
    skips = {item.path.name: item.skip for item in found([tmp_path / "in"], tmp_path / "out")}
    assert skips.pop("a.jpg") is None
    assert all("no photo" in skip for skip in skips.values() if skip is not None)
    assert len([skip for skip in skips.values() if skip]) == 5


def test_hidden_files_and_our_own_temporary_files_are_left_alone(tmp_path: Path) -> None:
    touch(tmp_path / "in", ".DS_Store", "._x.jpg", ".geoshield-0011.jpg", ".git/y.jpg", "x.jpg")
    assert [item.path.name for item in found([tmp_path / "in"], tmp_path / "out")] == ["x.jpg"]


def test_a_loop_of_links_ends_and_lists_each_file_once(tmp_path: Path) -> None:
    touch(tmp_path / "in", "a/x.jpg")
    (tmp_path / "in/a/back").symlink_to(tmp_path / "in")
    (tmp_path / "in/self").symlink_to(tmp_path / "in/self")
    items = found([tmp_path / "in"], tmp_path / "out")
    assert [item.path.name for item in items if item.target] == ["x.jpg"]
    assert [item.path.name for item in items if item.problem] == ["self"]


def test_missing_paths_and_empty_folders_are_listed_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    missing, empty = found([tmp_path / "nowhere.jpg", tmp_path / "empty"], tmp_path / "out")
    assert missing.problem is not None and "nowhere.jpg" in missing.problem.message
    assert empty.skip == "There is no file in this folder."


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    os.mkfifo(tmp_path / "in/pipe.jpg")
    assert found([tmp_path / "in"], tmp_path / "out")[0].skip == "It is no ordinary file."


@pytest.mark.parametrize("out", ["in", "in/deep/out", "in/a/../out"])
def test_results_among_the_originals_are_refused(tmp_path: Path, out: str) -> None:
    touch(tmp_path / "in", "a/x.jpg")
    with pytest.raises(OutputInsideInput) as refusal:
        found([tmp_path / "in"], tmp_path / out)
    assert refusal.value.exit_code == 2


def test_the_folder_of_a_single_file_is_refused_as_output(tmp_path: Path) -> None:
    touch(tmp_path, "x.jpg")
    with pytest.raises(OutputInsideInput):
        found([tmp_path / "x.jpg"], tmp_path)


def test_a_linked_output_folder_inside_the_input_is_seen_through(tmp_path: Path) -> None:
    touch(tmp_path / "in", "sub/x.jpg")
    (tmp_path / "out").symlink_to(tmp_path / "in/sub")
    with pytest.raises(OutputInsideInput):
        found([tmp_path / "in"], tmp_path / "out")


def test_a_neighbour_with_a_similar_name_is_not_inside(tmp_path: Path) -> None:
    touch(tmp_path / "in", "x.jpg")
    assert found([tmp_path / "in"], tmp_path / "in-protected")[0].target is not None


def test_no_result_takes_the_name_of_an_original(tmp_path: Path) -> None:
    touch(tmp_path / "all", "a/x.jpg", "b/y.jpg")
    items = found([tmp_path / "all/a", tmp_path / "all/b"], tmp_path / "all")
    assert all(item.target is None and item.problem is not None for item in items)


NAMES = st.text("aAbB.é\u0301_1", min_size=1, max_size=4).filter(lambda name: name.strip("."))
FILES = st.builds(
    lambda name, suffix: name + suffix, NAMES, st.sampled_from((".jpg", ".JPG", ".png", ".heic", ""))
)


@given(
    st.sets(st.builds(lambda a, b: PurePath(a) / b, st.sampled_from(("", "A", "a.jpg")), FILES), max_size=12)
)
def test_results_never_collide_on_any_system_and_do_not_depend_on_the_order(relatives: set[PurePath]) -> None:
    stems = result_stems(relatives)
    assert set(stems) == relatives
    folded = [
        str(with_suffix(stem, suffix)).casefold() for stem in stems.values() for suffix in (".jpg", ".png")
    ]
    assert len(set(folded)) == len(folded)
    assert all(stem.parent == relative.parent for relative, stem in stems.items())
    assert result_stems(sorted(relatives, reverse=True)) == stems


def test_a_taken_name_gets_the_first_free_number_also_when_taken_as_png(tmp_path: Path) -> None:
    touch(tmp_path, "x.jpg", "x_1.png")
    assert unique(tmp_path / "x.jpg", ()).name == "x_2.jpg"
    assert unique(tmp_path / "z.jpg", [tmp_path / "z.jpg"]).name == "z_1.jpg"
