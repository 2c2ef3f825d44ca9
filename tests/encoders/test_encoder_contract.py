from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from geoshield_app.encoders.catalogue import ROWS, EncoderRow
from geoshield_app.encoders.loading import load_encoder
from geoshield_app.encoders.numpy_encoder import NumpyEncoder
from tests.contracts.image_text_encoder import ImageTextEncoderContract


class TestRealArchitecture(ImageTextEncoderContract):
    @pytest.fixture
    def pair(
        self,
        tiny_row: Callable[[str], EncoderRow],
        save_weights: Callable[..., dict[str, torch.Tensor]],
        tmp_path: Path,
    ) -> NumpyEncoder:
        row = tiny_row("clip-vit-b-16")
        save_weights(row, tmp_path)
        return NumpyEncoder(load_encoder(row, tmp_path))


class TestBuiltIn(ImageTextEncoderContract):
    @pytest.fixture
    def pair(self) -> NumpyEncoder:
        row = ROWS["geoworld-conv"]
        return NumpyEncoder(load_encoder(row, row.folder))
