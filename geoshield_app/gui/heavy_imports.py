"""Brings the models' libraries in from a working thread without holding up the window.

Two things hold the interpreter for a tenth of a second and more while torch and its companions are imported: the
system's loader, which reads some GB of libraries and runs their start-up code inside one call, and the garbage
collector, which goes through everything that was imported again and again. So the large libraries are loaded beforehand
by a call that lets the interpreter go, and the collector rests meanwhile and never looks at what was imported.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import importlib.util
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock

from geoshield_app.gui.collector import spare, untouched

LIBRARIES = (
    "libtorch_global_deps.so",
    "libc10.so",
    "libtorch_cpu.so",
    "libc10_cuda.so",
    "libtorch_cuda.so",
    "libtorch.so",
)
"""Of torch, in the order in which they need each other; none of them knows Python."""
MODULES = (
    "numpy",
    "scipy.ndimage",
    "torch",
    "torchvision",
    "open_clip",
    "cv2",
    "onnxruntime",
    "transformers",
)
"""What the pattern needs."""
HELPERS = (
    "rapidocr.main",
    "rapidocr.inference_engine.onnxruntime",
    "scipy.linalg",
    "skimage.metrics",
    "skimage.segmentation",
    "ollama",
    "pydantic.type_adapter",
)
"""What a run needs beside it."""
_lock = Lock()


def _go_on() -> None:
    """Nobody asks for an end."""


def bring_in(modules: Sequence[str] = MODULES, ask: Callable[[], None] = _go_on) -> None:
    """Import ``modules``, once; those that cannot be are left to whoever needs them, with a sentence of their own.

    ``ask`` is called between two of them and may raise: what is here by then is whole, and the next call goes on there.
    """
    with _lock:
        missing = [name for name in modules if name not in sys.modules]
        if not missing:
            return
        with untouched():
            if "torch" in missing:
                _load_libraries(_library_folder(), ask)
            for name in missing:
                ask()
                with contextlib.suppress(Exception):
                    importlib.import_module(name)
            spare()


def _library_folder() -> Path | None:
    """Where torch keeps its libraries, found without importing it."""
    spec = importlib.util.find_spec("torch")
    places = spec.submodule_search_locations if spec is not None else None
    return Path(next(iter(places))) / "lib" if places else None


def _load_libraries(folder: Path | None, ask: Callable[[], None] = _go_on) -> None:
    """On Linux; elsewhere, and for what is not there, the import loads them as ever."""
    if folder is None or not sys.platform.startswith("linux"):
        return
    dlopen = ctypes.CDLL(None).dlopen  # a foreign call: the interpreter goes on meanwhile
    dlopen.restype, dlopen.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    for name in LIBRARIES:
        ask()
        shared = os.RTLD_GLOBAL if name == LIBRARIES[0] else 0  # as torch itself loads them
        dlopen(os.fsencode(folder / name), os.RTLD_NOW | shared)
