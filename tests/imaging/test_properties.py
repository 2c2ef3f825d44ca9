"""Whatever the size, mode, profile and orientation: size kept, alpha untouched, budget exact in lossless output."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.domain.photo import picture_size
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.domain.tag_policy import TagPolicy
from geoshield_app.imaging.encode import decode_saved, encode
from geoshield_app.imaging.icc import clean_profile, is_clean
from geoshield_app.imaging.inspect import tags_left
from geoshield_app.imaging.kept_tags import kept_tags
from geoshield_app.imaging.load import identify, open_photo
from geoshield_app.imaging.pixels import upright
from geoshield_app.imaging.save import save
from tests import photo_fixtures as make

BUDGET_LEVELS = 8
SOURCES = {
    "png": ("1", "L", "P", "RGB", "RGBA", "LA", "I;16"),
    "tiff": ("L", "RGB", "RGBA", "CMYK", "I;16"),
    "jpeg": ("L", "RGB", "CMYK"),
    "webp": ("RGB", "RGBA"),
}
CASES = [(file_format, mode) for file_format, modes in SOURCES.items() for mode in modes]
PROFILES = {"none": b"", "wide": make.placed_profile(), "srgb": make.srgb_profile(), "damaged": b"no profile"}


def picture_in(mode: str, size: tuple[int, int], seed: int) -> Image.Image:
    rgb8, alpha8 = make.picture(*size, seed=seed), make.alpha(*size)
    if mode == "I;16":
        return Image.fromarray(rgb8[..., 0].astype(np.uint16) * 257)
    if mode in ("RGBA", "LA"):
        return Image.fromarray(np.dstack((rgb8, np.maximum(alpha8, 1)))).convert(mode)
    return Image.fromarray(rgb8).convert(mode)


def file_of(picture: Image.Image, file_format: str, orientation: int, profile: bytes) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    options: dict[str, Any] = {"exif": exif} | ({"icc_profile": profile} if profile else {})
    if file_format == "webp":
        options |= {"lossless": True, "exact": True}
    buffer = io.BytesIO()
    picture.save(buffer, file_format.upper(), **options)
    return buffer.getvalue()


def patterned(rgb8: NDArray[np.uint8], seed: int) -> NDArray[np.uint8]:
    """Every pixel moved by the whole budget, where there is room."""
    sign = np.random.default_rng(seed).choice((-1, 1), rgb8.shape)
    return np.clip(rgb8.astype(np.int16) + BUDGET_LEVELS * sign, 0, 255).astype(np.uint8)


@settings(max_examples=90, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    case=st.sampled_from(CASES),
    size=st.tuples(st.integers(32, 90), st.integers(32, 90)),
    orientation=st.integers(1, 8),
    profile=st.sampled_from(sorted(PROFILES)),
    output=st.sampled_from([FileFormat.PNG, FileFormat.WEBP]),
    policy=st.sampled_from(list(TagPolicy)),
    seed=st.integers(0, 999),
)
def test_size_alpha_and_budget_hold_for_every_photo(
    tmp_path: Path,
    case: tuple[str, str],
    size: tuple[int, int],
    orientation: int,
    profile: str,
    output: FileFormat,
    policy: TagPolicy,
    seed: int,
) -> None:
    file_format, mode = case
    source, target = tmp_path / f"in.{file_format}", tmp_path / f"out{output.suffix}"
    stored = picture_in(mode, size, seed)
    source.write_bytes(file_of(stored, file_format, orientation, PROFILES[profile]))
    photo = open_photo(source)
    expected_size = size if orientation < 5 else size[::-1]
    assert picture_size(photo.rgb8) == expected_size == (photo.ref.width_px, photo.ref.height_px)
    assert identify(source) == photo.ref
    after = patterned(photo.rgb8, seed)
    kept = kept_tags(photo.tags, policy)
    data = encode(after, photo.alpha8, photo.icc, Output(output, tags=policy), kept)
    save(
        data, target, expected_size=expected_size, replace=True, expected_rgb8=after,
        expected_alpha8=photo.alpha8, kept=kept,
    )  # fmt: skip
    rgb8, alpha8 = decode_saved(target)
    change = np.abs(rgb8.astype(int) - photo.rgb8)
    assert change.max() == BUDGET_LEVELS
    assert tags_left(target, kept) == ()
    if mode in ("RGBA", "LA"):
        planted = upright(np.asarray(stored.getchannel("A")), orientation)
        assert alpha8 is not None
        assert np.array_equal(alpha8, planted)
    else:
        assert alpha8 is None
    assert photo.icc is None or is_clean(photo.icc)
    if mode == "RGB" and profile in ("wide", "srgb"):
        assert photo.icc == clean_profile(PROFILES[profile])
