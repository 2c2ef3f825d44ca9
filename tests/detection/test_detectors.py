"""GroundingDINO, OWLv2 and SAM run for real from local folders with random weights."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torchvision.ops import box_iou

from geoshield_app.detection.detector import DetectorFinder
from geoshield_app.detection.grounding_dino import NAMES_AT_ONCE, GroundingDino
from geoshield_app.detection.owlv2 import NMS_IOU, Owlv2
from geoshield_app.detection.sam import SamTightener, tight
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable, OutOfMemory, WeightsMissing
from tests.contracts.element_finder import ElementFinderContract
from tests.detection import tiny_detectors

RGB8 = np.random.default_rng(0).integers(0, 256, (120, 160, 3), dtype=np.uint8)
NAMES = ("shop sign", "palm tree")


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    torch.manual_seed(7)
    root = tmp_path_factory.mktemp("models")
    return {
        GroundingDino: tiny_detectors.grounding_dino(root / "grounding-dino-tiny"),
        Owlv2: tiny_detectors.owlv2(root / "owlv2-base"),
        SamTightener: tiny_detectors.sam(root / "sam-vit-base"),
    }


@pytest.fixture(scope="module")
def dino(folders) -> GroundingDino:
    return GroundingDino(folders[GroundingDino], threshold=0.0)


@pytest.fixture(scope="module")
def owl(folders) -> Owlv2:
    return Owlv2(folders[Owlv2], threshold=0.0)


@pytest.fixture(scope="module")
def segmenter(folders) -> SamTightener:
    return SamTightener(folders[SamTightener])


class TestGroundingDinoFinds(ElementFinderContract):
    @pytest.fixture
    def finder(self, dino) -> DetectorFinder:
        return DetectorFinder(dino)


class TestOwlv2FindsWithTightBoxes(ElementFinderContract):
    @pytest.fixture
    def finder(self, owl, segmenter) -> DetectorFinder:
        return DetectorFinder(owl, segmenter)


def test_grounding_dino_answers_boxes_in_pixels_with_names_asked_for(dino):
    seen = dino.detect(RGB8, NAMES)
    assert len(seen.scores) == 30
    assert set(seen.asked.tolist()) <= {-1, 0, 1} and (seen.asked >= 0).any()
    assert float(seen.boxes.max()) > 2, "in pixels, not in shares"


def test_many_names_are_asked_in_parts_and_keep_their_own_number(dino):
    names = ("post box",) * NAMES_AT_ONCE + ("palm tree",)
    seen = dino.detect(RGB8, names)
    assert len(seen.scores) == 60
    assert NAMES_AT_ONCE in seen.asked.tolist()


def test_owlv2_leaves_one_of_boxes_of_a_name_that_are_nearly_the_same(owl):
    seen = owl.detect(RGB8, NAMES)
    assert len(seen.scores) and set(seen.asked.tolist()) <= {0, 1}
    boxes = torch.from_numpy(seen.boxes)
    overlap = box_iou(boxes, boxes).nan_to_num(0).fill_diagonal_(0).numpy()
    assert overlap[seen.asked[:, None] == seen.asked[None]].max() <= NMS_IOU


def test_sam_keeps_the_number_and_order_of_boxes(segmenter):
    boxes = (Box(10, 10, 60, 60), Box(100, 20, 150, 110))
    drawn = segmenter.tightened(RGB8, boxes)
    assert len(drawn) == 2
    assert all(new.overlap_px(old) == new.area_px for new, old in zip(drawn, boxes, strict=True))
    assert segmenter.tightened(RGB8, ()) == ()


def test_a_mask_draws_its_box_tight_unless_it_is_about_something_else():
    mask = np.zeros((100, 100), bool)
    assert tight(Box(10, 10, 50, 50), mask) == Box(10, 10, 50, 50)
    mask[15:45, 12:48] = True
    mask[80:90, 80:90] = True
    assert tight(Box(10, 10, 50, 50), mask) == Box(12, 15, 48, 45)
    mask[:] = False
    mask[10:14, 10:14] = True
    assert tight(Box(10, 10, 50, 50), mask) == Box(10, 10, 50, 50)


@pytest.mark.parametrize("kind", [GroundingDino, Owlv2, SamTightener])
class TestFoldersThatAreNotWhole:
    def test_an_empty_folder_has_no_weights(self, kind, tmp_path):
        with pytest.raises(WeightsMissing):
            kind(tmp_path)

    def test_a_pickle_is_never_read(self, kind, folders, tmp_path):
        _copied(folders[kind], tmp_path)
        (tmp_path / "model.safetensors").rename(tmp_path / "pytorch_model.bin")
        with pytest.raises(WeightsMissing):
            kind(tmp_path)

    def test_half_a_file_is_said_to_be_unusable(self, kind, folders, tmp_path):
        _copied(folders[kind], tmp_path)
        whole = (tmp_path / "model.safetensors").read_bytes()
        (tmp_path / "model.safetensors").write_bytes(whole[: len(whole) // 2])
        with pytest.raises(ModelUnusable) as caught:
            kind(tmp_path)
        assert caught.value.message.endswith(".") and "\n" not in caught.value.message

    def test_weights_with_parts_missing_are_refused_instead_of_made_up(self, kind, folders, tmp_path):
        _copied(folders[kind], tmp_path)
        weights = load_file(tmp_path / "model.safetensors")
        last = sorted(weights)[-1]
        save_file({key: part for key, part in weights.items() if key != last}, tmp_path / "model.safetensors")
        with pytest.raises(ModelUnusable, match="incomplete"):
            kind(tmp_path)

    def test_a_processor_that_is_missing_is_one_sentence(self, kind, folders, tmp_path):
        _copied(folders[kind], tmp_path)
        (tmp_path / "processor_config.json").unlink()
        with pytest.raises(ModelUnusable):
            kind(tmp_path)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (torch.OutOfMemoryError("CUDA out of memory"), OutOfMemory),
        (RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"), OutOfMemory),
        (KeyError("x"), ModelUnusable),
    ],
)
def test_what_the_library_raises_while_looking_is_one_sentence(dino, monkeypatch, error, kind):
    def fails(*_, **__):
        raise error

    monkeypatch.setattr(type(dino._model), "forward", fails)
    with pytest.raises(kind, match="grounding-dino-tiny"):
        dino.detect(RGB8, NAMES)


def _copied(folder, target) -> None:
    for file in folder.iterdir():
        (target / file.name).write_bytes(file.read_bytes())
