"""What can be fetched: one row per model, whatever it is used for, and how its files stand on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Use(StrEnum):
    """What a model does here."""

    SURROGATE = "makes the pattern"
    DETECTOR = "finds elements"
    SEGMENTER = "tightens boxes"
    LOCATOR = "guesses the place"


@dataclass(frozen=True, slots=True)
class WeightsRow:
    """One model on the hub and the folder it becomes here.

    ``revision``, ``bytes`` and ``sha256`` are pinned where at least two independent public records agree on them; None
    where they could not be looked up: then the hub's own digest of the day is verified and remembered.
    """

    name: str
    """Also the name of its folder."""
    use: Use
    repository: str
    """On the hub, 'owner/name'; empty: nobody publishes it there, it can only be imported."""
    licence: str
    file: str
    """Of its weights, safetensors; or the first shard's index stands for it."""
    bytes: int
    """Of the weights; about right where nothing is pinned."""
    revision: str | None = None
    sha256: str | None = None
    needed: tuple[str, ...] = ()
    """Files without which the weights are of no use, such as 'config.json'."""
    beside: tuple[str, ...] = ()
    """Files that are taken along where they exist."""
    convertible: tuple[str, ...] = ()
    """Pickled files that 'models import' turns into safetensors, read with weights_only=True."""
    tag: str = ""
    note: str = ""


class WeightsState(StrEnum):
    """How the files of a row stand, as far as can be told without reading them whole."""

    BUILT_IN = "built in"
    ABSENT = "absent"
    PARTIAL = "half downloaded"
    INCOMPLETE = "incomplete"
    """Files are missing, a shard perhaps."""
    UNVERIFIED = "present, not verified"
    """Put there by somebody else."""
    VERIFIED = "present"
    """Its digests were right when it was put there, and its sizes still are."""
    CHANGED = "changed on disk"

    @property
    def usable(self) -> bool:
        return self in (WeightsState.BUILT_IN, WeightsState.UNVERIFIED, WeightsState.VERIFIED)


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a repository. ``sha256`` is the hub's for large files; small ones have git's ``blob_sha1`` only."""

    name: str
    bytes: int
    sha256: str | None = None
    blob_sha1: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What the hub has for a row at this moment, to be shown before anything is downloaded."""

    name: str
    revision: str
    files: tuple[RemoteFile, ...]
    bytes_left: int
    """Still to be downloaded."""

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)


class Deed(StrEnum):
    """What is being done with a file."""

    DOWNLOADING = "downloading"
    CHECKING = "checking"
    COPYING = "copying"
    CONVERTING = "converting"


@dataclass(frozen=True, slots=True)
class Moved:
    """Progress of one model: bytes of all its files together."""

    name: str
    deed: Deed
    file: str
    done_bytes: int
    total_bytes: int

    @property
    def share(self) -> float:
        return self.done_bytes / self.total_bytes if self.total_bytes else 0.0


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file as it was when it was verified."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was put into a model's folder, and the digests that were verified; kept beside the weights."""

    name: str
    repository: str
    revision: str
    files: tuple[HeldFile, ...]
    checked_against: str
    """'pinned', 'hub' or 'nothing' (imported, no digest known)."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one file of a model."""

    file: str
    problem: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What reading every file showed."""

    name: str
    state: WeightsState
    faults: tuple[Fault, ...]
    against: str
    """'pinned', 'hub', 'receipt' or 'nothing' (no digest known, none remembered)."""

    @property
    def ok(self) -> bool:
        return not self.faults and self.state.usable
