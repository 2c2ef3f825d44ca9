"""What holds for every test: its own home folder, no network, no window on the screen, no thread left behind."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OLLAMA_HOST"] = "127.0.0.1:9"  # nobody there: tests do not depend on an Ollama of this machine
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
):  # a run in the background: those that test Ctrl+C would wait
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).resolve().parent.parent
SHARED_PHOTOS = ROOT.parent / "shared" / "photos"
THREAD_GRACE_SECONDS = 60.0
"""That a thread which is about to end may take on a busy machine, for example with an import in it."""
HARMLESS_THREADS = ("tqdm", "TMonitor", "execnet", "pytest_timeout")


def _qt_loads() -> bool:
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError:
        return False
    return True


def _cuda_answers() -> bool:
    return shutil.which("nvidia-smi") is not None or Path("/dev/nvidia0").exists()


NEEDS = {
    "photos": ("the shared photos beside the checkout", SHARED_PHOTOS.is_dir),
    "exiftool": ("the program exiftool", lambda: shutil.which("exiftool") is not None),
    "x11": ("the program Xvfb", lambda: shutil.which("Xvfb") is not None),
    "gpu": ("a CUDA device", _cuda_answers),
}
collect_ignore_glob = [] if _qt_loads() else ["gui/*"]


def pytest_configure(config: pytest.Config) -> None:
    """Hypothesis: no deadline, because the machine may be busy."""
    from hypothesis import settings

    settings.register_profile("geoshield", deadline=None, print_blob=True)
    settings.load_profile("geoshield")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what lacks its program, with a reason that the summary counts."""
    for marker, (thing, is_here) in NEEDS.items():
        if not is_here():
            for item in items:
                if item.get_closest_marker(marker):
                    item.add_marker(pytest.mark.skip(reason=f"needs {thing}"))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Says aloud what could not run."""
    lines = [f"NOT RUN: {_tests(count)}: {reason}" for reason, count in _skipped(terminalreporter).items()]
    if collect_ignore_glob:
        lines.append(f"NOT RUN: {_tests(_window_tests())}: needs Qt's system libraries")
    if lines:
        terminalreporter.section("tests that could not run here")
        for line in lines:
            terminalreporter.write_line(line, yellow=True)


def _skipped(terminalreporter: Any) -> Counter[str]:
    reports = terminalreporter.stats.get("skipped", [])
    texts = (report.longrepr[2] if isinstance(report.longrepr, tuple) else "" for report in reports)
    return Counter(text.removeprefix("Skipped: ") for text in texts)


def _window_tests() -> int:
    files = (ROOT / "tests" / "gui").glob("test_*.py")
    return sum(len(re.findall(r"^\s*def test_", file.read_text(), re.MULTILINE)) for file in files)


def _tests(count: int) -> str:
    return f"{count} test" if count == 1 else f"{count} tests"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's data, settings and cache of this test alone."""
    home = tmp_path_factory.mktemp("home", numbered=True)
    monkeypatch.setenv("GEOSHIELD_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Refuse every connection and look-up that leaves this machine; a swallowed refusal fails the test too."""
    tried: list[str] = []
    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name), tried))
    look_up = socket.getaddrinfo

    def guarded_look_up(host: Any, *rest: Any, **options: Any) -> Any:
        _refuse_elsewhere(host, tried)
        return look_up(host, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)
    yield tried
    assert not tried, f"tried to reach {tried}"


def _guarded(original: Any, tried: list[str]) -> Any:
    def connect(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            _refuse_elsewhere(address[0], tried)
        return original(self, address)

    return connect


def _refuse_elsewhere(host: Any, tried: list[str]) -> None:
    name = host.decode() if isinstance(host, bytes) else str(host or "")
    if name not in ("", "localhost", "::1", "None") and not name.startswith("127."):
        tried.append(name)
        raise ConnectionRefusedError(f"tests may not reach {name}")


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A test that leaves a Python thread running fails."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_GRACE_SECONDS
    while (left := _threads_since(before)) and time.monotonic() < deadline:
        left[0].join(0.05)
    assert not left, f"threads still running: {left}"


def _threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads of Qt appear as dummies that never leave the list; tests/gui watches those itself."""
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and not isinstance(thread, threading._DummyThread)
        and not any(name in f"{thread.name} {type(thread).__name__}" for name in HARMLESS_THREADS)
    ]


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    """The real photos beside the checkout; mark tests that use it with ``photos``."""
    return SHARED_PHOTOS


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """A display of a fresh X server, such as ':99'; mark tests that use it with ``x11``."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as answers:
            number = answers.readline().strip()
        if not number:
            pytest.fail("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)
