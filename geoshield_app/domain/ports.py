"""The ports: what a craft offers the journey. One method each; all fit on one screen.

Work: ``yield`` reports, leaving the loop cancels, ``return`` gives the result.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar, runtime_checkable

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.findings import Region, SceneNotes, Sighting
from geoshield_app.domain.photo import Photo, Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.result import Guess, Protected, Similarity, Step

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

T = TypeVar("T")
Work: TypeAlias = Generator[Step, None, T]
GroupResults: TypeAlias = tuple[Protected | GeoShieldError, ...]
"""One for each photo, in the order given; an error is that photo's alone."""


class Describer(Protocol):
    """Says what a photo shows without its place, and names what tells the place."""

    def describe(self, photo: Photo) -> SceneNotes: ...


class ChatModel(Protocol):
    """A vision-language model spoken to over a service. Raises ServiceError's kinds, never the client's own."""

    @property
    def name(self) -> str:
        """Provider and model, ``ollama/llava:7b``."""
        ...

    @property
    def leaves_machine(self) -> bool:
        """Whether the picture goes to another machine."""
        ...

    def answer(self, question: Question) -> str: ...


class ElementFinder(Protocol):
    """Finds the named elements, and others that tell the place; a Sighting where there is more to say than regions."""

    def find(self, photo: Photo, notes: SceneNotes) -> tuple[Region, ...] | Sighting: ...


class Protector(Protocol):
    """Runs the optimiser on the base picture (uint8 [H, W, 3])."""

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]: ...


@runtime_checkable
class GroupProtector(Protector, Protocol):
    """A Protector that can work on several photos at once, where that pays."""

    @property
    def group_size(self) -> int:
        """How many photos at once pay here; 1: none beside another."""
        ...

    def protect_together(
        self, jobs: Sequence[tuple[Rgb8, Plan]]
    ) -> Generator[tuple[int, Step], None, GroupResults]: ...


class Comparer(Protocol):
    """Asks the surrogates how near two pictures and the description are."""

    def similarities(self, before: Rgb8, after: Rgb8, notes: SceneNotes) -> tuple[Similarity, ...]: ...


class Locator(Protocol):
    """Guesses where a picture was taken; never a surrogate, never the photo's describer."""

    def locate(self, rgb8: Rgb8) -> Guess: ...


class ImageTextEncoder(Protocol):
    """A CLIP-style pair seen from outside torch: float32 [N, D], unit rows."""

    @property
    def name(self) -> str: ...

    def embed_pictures(self, pictures: Sequence[Rgb8]) -> NDArray[np.float32]: ...

    def embed_texts(self, texts: Sequence[str]) -> NDArray[np.float32]: ...


@runtime_checkable
class PatchEncoder(Protocol):
    """An image-text pair that also tells what it sees where: float32 [rows, columns, D], unit rows, or None."""

    def embed_patches(self, picture: Rgb8) -> NDArray[np.float32] | None: ...


class OriginCheck(Protocol):
    """Tells whether a photo is a scene of the built-in test world."""

    def is_test_scene(self, photo: Photo) -> bool: ...
