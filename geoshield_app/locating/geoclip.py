"""GeoCLIP as a judge: it never saw the pattern being made, and answers with a coordinate instead of words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional as F

from geoshield_app.domain.errors import ModelUnusable, OutOfMemory
from geoshield_app.domain.photo import Coordinate, Rgb8
from geoshield_app.domain.result import Guess
from geoshield_app.encoders.device_errors import is_out_of_memory
from geoshield_app.locating.geoclip_rows import gallery_rows
from geoshield_app.locating.geoclip_weights import Parts, load_parts
from geoshield_app.places.distance import EARTH_RADIUS_KM
from geoshield_app.places.lookup import near

AROUND_KM = 25.0
"""The confidence is the weight of all places that near to the best one."""
MOST_ASPECT = 8
"""A longer picture is cut to its middle: the tower looks at the middle square alone."""


class GeoClip:
    """Implements ``domain.ports.Locator``: the place of its gallery whose vector is nearest to the picture's."""

    name = "geoclip"

    def __init__(self, parts: Parts, device: str = "cpu") -> None:
        self._device = device
        self._parts = parts
        for module in (parts.tower, parts.head, parts.locations):
            module.to(device)
        self._rows: Tensor | None = None

    @classmethod
    def load(cls, folder: Path, tower_folder: Path, device: str = "cpu") -> GeoClip:
        """From local folders; WeightsMissing or ModelUnusable when they are incomplete."""
        return cls(load_parts(folder, tower_folder), device)

    @torch.no_grad()
    def locate(self, rgb8: Rgb8) -> Guess:
        """The most probable place of the gallery and the weight of the places around it."""
        try:
            cosines = (self._gallery_rows() @ self._picture_row(rgb8)).float().cpu()  # [N]
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise
            raise OutOfMemory("There is not enough memory for GeoCLIP.") from error
        shares = (self._parts.sharpness * cosines).softmax(0).numpy()
        if not np.isfinite(shares).all():
            raise ModelUnusable("GeoCLIP answered with values that are no numbers.")
        best = int(shares.argmax())
        latitude, longitude = (float(degrees) for degrees in self._parts.gallery[best])
        place = Coordinate(latitude, longitude)
        return Guess(self.name, near(place), place, min(1.0, float(shares[self._around(best)].sum())))

    def _picture_row(self, rgb8: Rgb8) -> Tensor:
        """A unit vector [D]."""
        picture = Image.fromarray(np.ascontiguousarray(_middle(rgb8)))
        pixels = self._parts.prepare(images=picture, return_tensors="pt")["pixel_values"].to(self._device)
        features = self._parts.tower(pixel_values=pixels).image_embeds  # [1, T]
        row: Tensor = F.normalize(self._parts.head(features), dim=-1)[0]
        return row

    def _gallery_rows(self) -> Tensor:
        """Unit vectors [N, D] of all places."""
        if self._rows is None:
            self._rows = gallery_rows(self._parts.locations, self._parts.gallery, self._device)
        return self._rows

    def _around(self, best: int) -> np.ndarray:
        """Which places lie near the best one, bool [N]."""
        phi, lam = np.radians(self._parts.gallery.astype(np.float64)).T
        height = np.sin((phi - phi[best]) / 2) ** 2
        height += np.cos(phi) * np.cos(phi[best]) * np.sin((lam - lam[best]) / 2) ** 2
        near_by: np.ndarray = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(1, height))) <= AROUND_KM
        return near_by


def _middle(rgb8: Rgb8) -> Rgb8:
    """The picture, or the middle of one that is very long."""
    height, width = rgb8.shape[:2]
    tall, wide = min(height, MOST_ASPECT * width), min(width, MOST_ASPECT * height)
    top, left = (height - tall) // 2, (width - wide) // 2
    return rgb8[top : top + tall, left : left + wide]
