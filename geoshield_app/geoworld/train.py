"""Trains every model of the built-in test world from seeds: ``python -m geoshield_app.geoworld.train``.

Two models at a time, one thread each. ``--only NAME`` trains one, ``--quick`` shows in seconds that all parts fit
together, ``--report`` measures what is there.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import torch

from geoshield_app.encoders.allocator import keep_freed_memory
from geoshield_app.encoders.catalogue import ROWS
from geoshield_app.encoders.loading import load_encoder
from geoshield_app.encoders.numpy_encoder import NumpyEncoder
from geoshield_app.geoworld import captions, dataset, gallery, splits, tokenizer
from geoshield_app.geoworld.judge import FAR_JUDGE, NEAR_JUDGE
from geoshield_app.geoworld.train_export import write_config, write_weights
from geoshield_app.geoworld.train_far import FarRow, train_far
from geoshield_app.geoworld.train_report import report
from geoshield_app.geoworld.train_rows import MEAN, STD, TOWERS, TowerRow, model_config
from geoshield_app.geoworld.train_tower import train_tower
from geoshield_app.storage.resources import resource

NAMES = (*TOWERS, FAR_JUDGE)
GALLERY_SCENES, GALLERY_LONG_SIDE_PX = 1920, 320
REPORT_SCENES = 480

log = logging.getLogger("geoshield_app.geoworld.train")


def make_tower(row: TowerRow, out: Path) -> None:
    """Draw the scenes, train, export."""
    started = time.monotonic()
    pool = dataset.draw_pool(splits.balanced_scenes(row.split, row.scenes))
    log.info("%s: %d scenes drawn in %.0f s", row.name, row.scenes, time.monotonic() - started)
    words = tokenizer.build(captions.vocabulary())
    model = train_tower(row, words, pool)
    folder = out / "encoders" / row.name
    write_weights(model.state_dict(), folder)
    write_config(saved_config(row, len(words)), folder)
    log.info("%s: done in %.1f minutes", row.name, (time.monotonic() - started) / 60)


def saved_config(row: TowerRow, vocabulary_size: int) -> dict[str, Any]:
    """What ``config.json`` holds: open_clip's model and preprocessing configuration."""
    model = model_config(row, vocabulary_size, "geoworld-tokenizer")
    preprocess = {"mean": MEAN, "std": STD, "interpolation": "bicubic", "resize_mode": "squash"}
    return {"model_cfg": model, "preprocess_cfg": preprocess}


def make_far_judge(row: FarRow, out: Path) -> None:
    """Draw the scenes, train, export."""
    pool = dataset.draw_pool(splits.balanced_scenes(row.split, row.scenes))
    write_weights(train_far(row, pool).state_dict(), out / "encoders" / row.name)


def make_gallery(out: Path, count: int) -> None:
    """Remember reference scenes as the near judge sees them; its weights must be there."""
    row = ROWS[NEAR_JUDGE]
    encoder = NumpyEncoder(load_encoder(row, out / "encoders" / row.name))
    scenes = tuple(splits.balanced_scenes(splits.GALLERY, count))
    gallery.write(gallery.build(encoder, scenes, GALLERY_LONG_SIDE_PX), out / gallery.FILE)
    log.info("gallery: %d scenes", count)


def make(name: str, out: Path, quick: bool) -> None:
    """Train the named model; runs in a process of its own."""
    _start_log()
    keep_freed_memory()
    torch.set_num_threads(1)
    if name == FAR_JUDGE:
        make_far_judge(FarRow().quick() if quick else FarRow(), out)
        return
    make_tower(TOWERS[name].quick() if quick else TOWERS[name], out)
    if name == NEAR_JUDGE:
        make_gallery(out, 96 if quick else GALLERY_SCENES)


def make_all(names: Sequence[str], out: Path, quick: bool, at_once: int) -> None:
    """Train these models, ``at_once`` at a time, one thread each."""
    tokenizer.write(captions.vocabulary(), out / "tokenizer")
    with ProcessPoolExecutor(at_once, mp_context=get_context("spawn"), max_tasks_per_child=1) as workers:
        for future in [workers.submit(make, name, out, quick) for name in names]:
            future.result()


def main(argv: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m geoshield_app.geoworld.train", description=__doc__)
    parser.add_argument("--out", type=Path, help="folder for the models (default: resources/geoworld)")
    parser.add_argument("--only", choices=NAMES, action="append", help="train this model only")
    parser.add_argument("--quick", action="store_true", help="a few steps, for testing")
    parser.add_argument("--at-once", type=int, default=2, help="models trained at the same time (default 2)")
    parser.add_argument(
        "--report", action="store_true", help="measure the installed models instead of training"
    )
    given = parser.parse_args(argv)
    _start_log()
    if given.report:
        for line in report(48 if given.quick else REPORT_SCENES):
            log.info("%s", line)
        return 0
    make_all(given.only or NAMES, given.out or resource("geoworld"), given.quick, given.at_once)
    return 0


def _start_log() -> None:
    logging.basicConfig(
        stream=sys.stdout, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S"
    )
    logging.getLogger("httpx").setLevel(logging.WARNING)


if __name__ == "__main__":
    sys.exit(main())
