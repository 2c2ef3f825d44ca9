"""Whatever the library, the network or the disk raises is foreseen: one sentence with advice, in our words."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from huggingface_hub import errors

from geoshield_app.domain.errors import DownloadFailed, GeoShieldError, NoPermission, NoSpace, OutputError
from geoshield_app.storage.hub_errors import told
from tests.storage.hub_fixtures import ROW

REQUEST = httpx2.Request("GET", "http://127.0.0.1/api/models/owner/name")


def _all(kind: type[Exception]) -> Iterator[type[Exception]]:
    yield kind
    for deeper in kind.__subclasses__():
        yield from _all(deeper)


HUB_KINDS = sorted(set(_all(errors.HfHubHTTPError)), key=lambda one: one.__name__)
NETWORK_KINDS = sorted(set(_all(httpx2.TransportError)), key=lambda one: one.__name__)


def _said(error: BaseException) -> GeoShieldError:
    said = told(error, ROW, Path("/models/tiny"))
    assert said.message.endswith(".") and "\n" not in said.message and said.advice
    return said


@pytest.mark.parametrize("kind", HUB_KINDS)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 407, 408, 410, 429, 500, 502, 503, 504])
def test_every_error_of_the_hub_is_foreseen(kind: type[errors.HfHubHTTPError], status: int) -> None:
    said = _said(kind("long text\nof the library", response=httpx2.Response(status, request=REQUEST)))
    assert isinstance(said, DownloadFailed) and kind.__name__ not in said.message


@pytest.mark.parametrize("kind", NETWORK_KINDS)
def test_every_error_of_the_network_is_foreseen(kind: type[Exception]) -> None:
    said = _said(kind("long text"))
    assert isinstance(said, DownloadFailed) and kind.__name__ not in said.message


@pytest.mark.parametrize(
    "error",
    [
        errors.OfflineModeIsEnabled("off"),
        errors.FileMetadataError("no commit"),
        errors.HFValidationError("bad name"),
        httpx2.DecodingError("gzip"),
        httpx2.TooManyRedirects("loop"),
        httpx2.InvalidURL("url"),
        ValueError("no JSON"),
        KeyError("siblings"),
        OSError("Consistency check failed: file should be of size 3"),
        httpx2.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate"),
    ],
)
def test_other_ways_to_fail_have_their_sentence(error: BaseException) -> None:
    said = _said(error)
    assert isinstance(said, DownloadFailed) and type(error).__name__ not in said.message


def test_what_nobody_foresaw_names_its_kind() -> None:
    assert "(ZeroDivisionError)" in _said(ZeroDivisionError("x")).message


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, NoSpace),
        (errno.EDQUOT, NoSpace),
        (errno.EACCES, NoPermission),
        (errno.EPERM, NoPermission),
        (errno.EROFS, NoPermission),
        (errno.EIO, OutputError),
        (errno.ENOENT, OutputError),
        (errno.ENODEV, OutputError),
        (errno.ENAMETOOLONG, OutputError),
    ],
)
def test_a_full_read_only_or_vanished_drive_is_told_as_such(number: int, kind: type[GeoShieldError]) -> None:
    assert type(_said(OSError(number, "said by the system"))) is kind


def test_our_own_errors_pass_as_they_are() -> None:
    own = NoSpace("There is no space left.")
    assert told(own, ROW, Path("/models")) is own
