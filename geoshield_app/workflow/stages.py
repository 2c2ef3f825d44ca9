"""The small stages of the journey, and what each refuses."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np

from geoshield_app.domain.errors import InputError, ModelUnusable, NoSpace
from geoshield_app.domain.findings import SceneNotes, Sighting
from geoshield_app.domain.photo import Photo, PhotoRef, Rgb8
from geoshield_app.domain.plan import Output, Plan
from geoshield_app.domain.result import Protected
from geoshield_app.imaging.load import open_photo
from geoshield_app.places.filter import without_places
from geoshield_app.storage.os_errors import nearest_there, printable
from geoshield_app.workflow.tools import Tools

_LOSSLESS_BYTES_PER_PIXEL = 4.0
_JPEG_BYTES_PER_PIXEL = 1.5
_SPARE_BYTES = 1 << 20


class PhotoChanged(InputError):
    advice = "Look at it again before protecting it."


def open_unchanged(ref: PhotoRef, tools: Tools) -> Photo:
    """The photo, if its bytes are still those that were looked at; PhotoChanged otherwise."""
    photo = open_photo(ref.path, memory_limit_bytes=tools.memory_limit_bytes)
    if photo.ref.sha256 != ref.sha256:
        raise _changed(ref)
    return photo


def require_unchanged(ref: PhotoRef, plans: Iterable[Plan]) -> None:
    """PhotoChanged when a plan was made for a file of this name with other bytes."""
    if any(os.path.realpath(plan.photo.path) == os.path.realpath(ref.path) for plan in plans):
        raise _changed(ref)


def _changed(ref: PhotoRef) -> PhotoChanged:
    return PhotoChanged(f"'{printable(Path(ref.path.name))}' has changed since it was looked at.")


def describe(photo: Photo, tools: Tools) -> SceneNotes:
    """The describer's notes without place names; ModelUnusable when it answered with something else."""
    notes = tools.describer.describe(photo)
    if not isinstance(notes, SceneNotes) or not all(isinstance(line, str) for line in notes.sentences):
        raise ModelUnusable(
            "The describer gave no usable answer.", advice="Try again or choose another describer."
        )
    cleaned = [without_places(sentence) for sentence in notes.sentences]
    removed = tuple(dict.fromkeys(name for _, names in cleaned for name in names))
    sentences = tuple(sentence for sentence, _ in cleaned if sentence.strip())
    problems = (
        *notes.problems,
        *((f"Place names were taken out: {', '.join(removed)}.",) if removed else ()),
    )
    if not sentences:
        problems = (*problems, "The description is empty, so nothing of the content is held on to.")
    return replace(notes, sentences=sentences, problems=problems)


def find(photo: Photo, notes: SceneNotes, tools: Tools) -> Sighting:
    """The finder's regions, cut to the photo; those outside it are dropped."""
    found = tools.finder.find(photo, notes)
    sighting = found if isinstance(found, Sighting) else Sighting(found)
    inside = []
    for region in sighting.regions:
        box = region.box and region.box.clipped(photo.ref.width_px, photo.ref.height_px)
        if box is not None or region.box is None:
            inside.append(replace(region, box=box))
    return replace(sighting, regions=tuple(inside))


def noted(notes: SceneNotes, sighting: Sighting) -> SceneNotes:
    """The notes with what the finders had to say beside their regions."""
    return replace(notes, problems=(*notes.problems, *sighting.problems)) if sighting.problems else notes


def require_able(plan: Plan, tools: Tools) -> None:
    """Refuse a plan that these tools would carry out otherwise than decided."""
    if plan.ensemble != tools.ensemble:
        raise ModelUnusable(
            f"The plan asks for the ensemble '{plan.ensemble}', but '{tools.ensemble}' is loaded.",
            advice=f"Protect it again, or run with '--ensemble {plan.ensemble}'.",
        )


def require_space(target: Path, base: Rgb8, output: Output) -> None:
    """NoSpace before the work, not after it."""
    per_pixel = _LOSSLESS_BYTES_PER_PIXEL if output.format.lossless else _JPEG_BYTES_PER_PIXEL
    needed = base.shape[0] * base.shape[1] * per_pixel + _SPARE_BYTES
    if free_bytes(target.parent) < needed:
        raise NoSpace(f"There is not enough space left to save '{target.name}'.")


def free_bytes(folder: Path) -> int:
    """What is free on the drive where ``folder`` is or will be."""
    return shutil.disk_usage(nearest_there(folder)).free


def trusted(protected: object, base: Rgb8, plan: Plan) -> Protected:
    """The protector's result, if it kept size and budget; ModelUnusable otherwise."""
    if not isinstance(protected, Protected) or protected.rgb8.dtype != np.uint8:
        raise ModelUnusable("The optimiser returned no picture.")
    if protected.rgb8.shape != base.shape:
        raise ModelUnusable("The optimiser returned a picture of another size.")
    largest = largest_change(base, protected.rgb8)
    if largest > plan.recipe.budget_levels:
        raise ModelUnusable(
            f"The optimiser changed pixels by {largest} levels, {plan.recipe.budget_levels} were allowed."
        )
    return protected


def largest_change(base: Rgb8, after: Rgb8) -> int:
    """In levels, over all pixels and channels of two uint8 [H, W, 3]."""
    return int((np.maximum(after, base) - np.minimum(after, base)).max())
