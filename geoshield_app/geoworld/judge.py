"""GeoWorld's judges: they say where a picture was taken, without any text, and were never attacked in training."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.photo import Coordinate, Rgb8
from geoshield_app.domain.result import Guess
from geoshield_app.encoders.catalogue import CLIP_MEAN, CLIP_STD, ROWS
from geoshield_app.encoders.ensemble import squashed
from geoshield_app.encoders.loading import load_encoder, load_weights
from geoshield_app.encoders.numpy_encoder import NumpyEncoder, picture_tensor
from geoshield_app.geoworld import gallery
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.far_net import INPUT_PX, FarNet, in_degrees
from geoshield_app.geoworld.gallery import Gallery
from geoshield_app.storage.resources import resource

NEAR_JUDGE, FAR_JUDGE = "geoworld-judge-p14", "geoworld-far-judge"


class NearJudge:
    """Implements ``domain.ports.Locator``: a transformer like the surrogates, with weights and scenes of its own."""

    def __init__(self, encoder: NumpyEncoder, memory: Gallery) -> None:
        self._encoder = encoder
        self._memory = memory

    @classmethod
    def load(cls) -> NearJudge:
        """The judge that travels with the program; WeightsMissing or ModelUnusable when it is incomplete."""
        row = ROWS[NEAR_JUDGE]
        encoder = NumpyEncoder(load_encoder(row, row.folder))
        return cls(encoder, gallery.load(resource("geoworld") / gallery.FILE))

    def locate(self, rgb8: Rgb8) -> Guess:
        """The city of the five most similar reference scenes, and the coordinate of the most similar one of it."""
        found = gallery.vote(self._memory, self._encoder.embed_pictures([rgb8])[0])
        return Guess("geoworld-near", found.place, found.coordinate, found.share)

    def picture_text_cosine(self, rgb8s: Sequence[Rgb8], texts: Sequence[str]) -> NDArray[np.float32]:
        """Cosine of every picture with every text, float32 [N, M]; for measuring content, never for locating."""
        return self._encoder.embed_pictures(rgb8s) @ self._encoder.embed_texts(texts).T


class FarJudge:
    """Implements ``domain.ports.Locator``: a convolutional net without text, unlike the surrogates in every part."""

    def __init__(self, net: FarNet) -> None:
        self._net = net.eval().requires_grad_(False)
        self._mean, self._std = (torch.tensor(values).view(1, 3, 1, 1) for values in (CLIP_MEAN, CLIP_STD))

    @classmethod
    def load(cls) -> FarJudge:
        """The judge that travels with the program; WeightsMissing or ModelUnusable when it is incomplete."""
        net = FarNet()
        try:
            net.load_state_dict(load_weights(FAR_JUDGE, resource("geoworld/encoders") / FAR_JUDGE))
        except RuntimeError as error:
            raise ModelUnusable(f"The weights of {FAR_JUDGE} do not fit.") from error
        return cls(net)

    @torch.no_grad()
    def locate(self, rgb8: Rgb8) -> Guess:
        """The most probable city, a coordinate in it, and its probability."""
        x = squashed(picture_tensor(rgb8), INPUT_PX)
        logits, offsets = self._net((x - self._mean) / self._std)
        city = logits.argmax(1)
        latitude, longitude = in_degrees(self._net.directions(city, offsets)[0])
        row = CITIES[int(city)]
        share = float(logits.softmax(1)[0, int(city)])
        return Guess("geoworld-far", f"{row.name}, {row.country}", Coordinate(latitude, longitude), share)
