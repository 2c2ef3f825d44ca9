"""How much of what tells the place the built-in finders find, on fresh scenes whose true boxes are known.

Every scene is looked at twice: asked for the elements that are there (as a good describer would), and for those that
the built-in describer named. The control moves every box found by half the picture.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path

from geoshield_app.detection.merge import merged
from geoshield_app.detection.recall import misplaced
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Element, Origin, Reason, Region, SceneNotes
from geoshield_app.domain.photo import Photo, PhotoRef, Rgb8
from geoshield_app.domain.ports import Describer, ElementFinder
from geoshield_app.evaluation.fingerprint import of_code
from geoshield_app.evaluation.world import subjects_of
from geoshield_app.geoworld.render import CueBox, cue_boxes, draw
from geoshield_app.geoworld.scene import Scene
from geoshield_app.storage.atomic import write_beside
from geoshield_app.storage.documents import UnreadableDocument, dumps, loads
from geoshield_app.storage.os_errors import as_output_errors

LONG_SIDE_PX = 1280
LEAST_IOU = 0.3
CAPS = (8, 16, 24)
WRITTEN = {"sign": "shop sign", "street_sign": "street sign", "plate": "licence plate"}
LEAST_INSIDE = 0.5
"""Part of a text region that must lie in a cue's box: the writing is smaller than the board that bears it."""
ALIKE = 0.75
"""Letters in common, as difflib counts them, from which words count as read."""
KEY_DIGITS = 12
LOOKING = (
    "detection/*.py",
    "vlm/builtin.py",
    "vlm/scoring.py",
    "vlm/views.py",
    "encoders/patches.py",
    "geoworld/[cdflprs]*.py",
    "evaluation/elements.py",
    "evaluation/world.py",
)
"""The code between a scene's seed and what was seen of it."""
NOTHING_ASKED = SceneNotes(())


@dataclass(frozen=True, slots=True)
class Seen:
    """One true box: its class and name, and whether some region covers it at LEAST_IOU."""

    scene: int
    kind: str
    name: str
    named: bool
    """Asked for the true elements."""
    own: bool
    """Likewise, by a region that bears its name."""
    described: bool
    """Asked for what the built-in describer named."""
    moved: bool
    """By the control."""
    capped: tuple[bool, ...]
    """Asked for the true elements, with as many boxes at most as CAPS say."""


@dataclass(frozen=True, slots=True)
class Written:
    """One true box with writing in it."""

    scene: int
    kind: str
    script: str
    boxed: bool
    """At least half of some text region lies in it."""
    read: bool | None
    """None where the truth spells nothing."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one scene showed."""

    seen: tuple[Seen, ...]
    written: tuple[Written, ...]
    boxes: int
    """Found, other than writing, asked for the true elements."""
    right: int
    """Of these, on a true box."""
    texts: int
    stray_texts: int
    """Text regions that are on no true writing."""


@dataclass(frozen=True, slots=True)
class Eyes:
    """The built-in describer and finders."""

    describer: Describer
    text: ElementFinder
    clip: ElementFinder


@lru_cache(maxsize=1)
def built_in(threads: int) -> Eyes:
    """As the program builds them for the demonstration ensemble."""
    from geoshield_app import wiring, wiring_finders
    from geoshield_app.domain.settings import Settings
    from geoshield_app.encoders.loading import load_ensemble
    from geoshield_app.encoders.numpy_encoder import NumpyEncoder

    settings = Settings(
        Path(), ensemble=wiring.DEMONSTRATION, describer="builtin", device="cpu", threads=threads
    )
    encoders = load_ensemble(settings.ensemble, device="cpu", threads=threads)
    pairs = tuple(NumpyEncoder(encoder) for encoder in encoders)
    return Eyes(
        wiring.DESCRIBERS["builtin"](pairs, settings),
        wiring_finders.FINDERS["text"](pairs, settings),
        wiring_finders.FINDERS["clip"](pairs, settings),
    )


def looks(count: int, run_seed: int, jobs: int, threads: int, folder: Path) -> list[Look]:
    """Every scene looked at, in order; what ``folder`` holds of an earlier run is not done again."""
    scenes = [subject.scene for subject in subjects_of(count, run_seed)]
    key = of_code(LOOKING)[:KEY_DIGITS]
    files = {scene.seed: folder / "looks" / f"{key}-{scene.seed}.json" for scene in scenes}
    found = {seed: look for seed, file in files.items() if (look := _kept(file)) is not None}
    missing = [(scene, threads) for scene in scenes if scene.seed not in found]
    with as_output_errors(folder):
        (folder / "looks").mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as workers:
        for (scene, _), look in zip(missing, workers.map(_look, missing), strict=True):
            found[scene.seed] = look
            write_beside(files[scene.seed], dumps(look).encode("ascii"), lambda _: None, replace=True)
            print(f"scene {len(found)}/{count}", file=sys.stderr, flush=True)
    return [found[scene.seed] for scene in scenes]


def _kept(file: Path) -> Look | None:
    try:
        return loads(Look, file.read_text("ascii"))
    except (OSError, UnicodeDecodeError, UnreadableDocument):
        return None


def _look(task: tuple[Scene, int]) -> Look:
    scene, threads = task
    return look_at(scene, built_in(threads))


def look_at(scene: Scene, eyes: Eyes) -> Look:
    """What the built-in finders see of one scene."""
    photo = photo_of(draw(scene, LONG_SIDE_PX))
    size = photo.ref.width_px, photo.ref.height_px
    truth = cue_boxes(scene, *size)
    texts = _regions(eyes.text, photo, NOTHING_ASKED)
    asked = SceneNotes((), tuple({cue.name: Element(cue.name, Reason(cue.reason)) for cue in truth}.values()))
    things = _regions(eyes.clip, photo, asked)
    described = eyes.describer.describe(photo)
    others = merged([*texts, *_regions(eyes.clip, photo, described)], described.elements, *size)
    capped = [merged([*texts, *things], asked.elements, *size, most=most) for most in CAPS]
    usual = merged([*texts, *things], asked.elements, *size)
    moved = misplaced(usual, *size)
    seen = tuple(
        Seen(
            scene.seed,
            cue.kind,
            cue.name,
            covered(cue.box, usual),
            covered(cue.box, [one for one in usual if one.label == cue.name]),
            covered(cue.box, others),
            covered(cue.box, moved),
            tuple(covered(cue.box, regions) for regions in capped),
        )
        for cue in truth
    )
    found = [one for one in usual if one.box is not None and one.origin is not Origin.TEXT]
    right = sum(
        any(one.box is not None and one.box.iou(cue.box) >= LEAST_IOU for cue in truth) for one in found
    )
    stray = sum(not any(_inside(one, cue.box) for cue in truth if cue.kind in WRITTEN) for one in texts)
    return Look(seen, writing(scene, truth, texts), len(found), right, len(texts), stray)


def covered(box: Box, regions: Iterable[Region]) -> bool:
    """Whether some region covers the box at LEAST_IOU."""
    return any(one.box is not None and one.box.iou(box) >= LEAST_IOU for one in regions)


def writing(scene: Scene, truth: Sequence[CueBox], texts: Sequence[Region]) -> tuple[Written, ...]:
    """What became of each true box with writing in it."""
    found = []
    for cue in truth:
        if cue.kind not in WRITTEN:
            continue
        inside = [one for one in texts if _inside(one, cue.box)]
        script, words = _truth(scene, cue.kind)
        read = None if not words else any(_alike(one.label, word) for one in inside for word in words)
        found.append(Written(scene.seed, cue.kind, script, bool(inside), read))
    return tuple(found)


def _truth(scene: Scene, kind: str) -> tuple[str, tuple[str, ...]]:
    """Script and words of the scene's cues of a kind; plates and invented scripts spell nothing known."""
    cues = [cue for cue in scene.cues if cue.kind == kind]
    if kind == "plate":
        return "plate", ()
    if kind == "street_sign":
        parts = [cue.text.partition(":") for cue in cues]
        script, words = parts[0][0], tuple(word for _, _, word in parts)
    else:
        script, words = cues[0].value, tuple(cue.text for cue in cues)
    return script, words if script == "latin" else ()


def _inside(region: Region, box: Box) -> bool:
    return region.box is not None and region.box.overlap_px(box) >= LEAST_INSIDE * region.box.area_px


def _alike(read: str, word: str) -> bool:
    return difflib.SequenceMatcher(None, read.upper(), word.upper()).ratio() >= ALIKE


def photo_of(rgb8: Rgb8) -> Photo:
    """A drawn picture as an opened photo."""
    return Photo(PhotoRef(Path("scene.png"), "0" * 64, rgb8.shape[1], rgb8.shape[0], "PNG"), rgb8)


def _regions(finder: ElementFinder, photo: Photo, notes: SceneNotes) -> tuple[Region, ...]:
    found = finder.find(photo, notes)
    return found if isinstance(found, tuple) else found.regions
