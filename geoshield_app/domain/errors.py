"""Errors a person may meet. The sentence and the advice live on the class.

GeoShieldError
 |- InputError             the photo or path cannot be used
 |   |- NotFound
 |   |- NotAPhoto
 |   |- UnreadablePhoto
 |   |- TooSmall
 |   |- TooLarge
 |   `- UnsupportedPhoto   animation, camera raw, ...
 |- OutputError            the result cannot be written
 |   |- NoSpace
 |   |- NoPermission
 |   |- OutputInsideInput
 |   `- ReadBackMismatch
 |- ModelError             encoders, describers, detectors, locators
 |   |- WeightsMissing
 |   |- WeightsDamaged    half there, or not what they were
 |   |- DownloadFailed
 |   |   `- DownloadStalled
 |   |- ModelUnusable
 |   |- OutOfMemory
 |   `- ServiceError     a program or server that runs a chat model
 |       |- ServiceAbsent, ServiceSlow, ServiceBusy, ServiceLocked
 |       |- ModelAbsent
 |       |- AnswerRefused
 |       `- AnswerUnusable
 `- UsageError             the command cannot start
"""

from __future__ import annotations

import traceback
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What crosses threads instead of an exception: text only, so that it keeps no photo alive."""

    message: str
    advice: str = ""
    details: str = ""
    exit_code: int = 1

    @property
    def sentence(self) -> str:
        """Message and advice in one line."""
        return f"{self.message} {self.advice}".strip()


class GeoShieldError(Exception):
    """Base; ``message`` is one sentence for the person."""

    advice = ""
    exit_code = 1

    def __init__(self, message: str, *, advice: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if advice is not None:
            self.advice = advice

    def problem(self) -> Problem:
        """This error as plain data."""
        return Problem(self.message, self.advice, _details(self), self.exit_code)


class InputError(GeoShieldError):
    advice = "Choose another photo."


class NotFound(InputError):
    advice = "Check the spelling, or whether the drive is connected."


class NotAPhoto(InputError):
    advice = "Leave it out; GeoShield works on photos."


class UnreadablePhoto(InputError):
    advice = "Copy it again from the camera or phone."


class TooSmall(InputError):
    advice = "Use a photo of at least 32 x 32 pixels."


class TooLarge(InputError):
    advice = "Make it smaller first, or close other programs to free memory."


class UnsupportedPhoto(InputError):
    advice = "Export it as JPEG or PNG first."


class OutputError(GeoShieldError):
    advice = "Choose another output folder."


class NoSpace(OutputError):
    advice = "Free some space or choose another drive; finished photos are kept."


class NoPermission(OutputError):
    advice = "Choose a folder you may write to."


class OutputInsideInput(OutputError):
    exit_code = 2
    advice = "Choose an output folder outside the folders you protect."


class ReadBackMismatch(OutputError):
    advice = "Try again; if it happens twice, check the drive."


class ModelError(GeoShieldError):
    advice = "Run 'geoshield doctor' to see what is missing."


class WeightsMissing(ModelError):
    advice = (
        "Get them with 'geoshield models pull', or put them into the folder that 'geoshield models path' names; "
        "'--ensemble demonstration' tries the program without."
    )


class WeightsDamaged(ModelError):
    advice = "Get them again with 'geoshield models pull'."


class DownloadFailed(ModelError):
    """The hub, the network or something between did not deliver; what arrived is kept and goes on later."""

    advice = "Check the connection and pull again; it goes on where it stopped."


class DownloadStalled(DownloadFailed):
    pass


class ModelUnusable(ModelError):
    pass


class OutOfMemory(ModelError):
    advice = "Close other programs, choose the small ensemble, or run on the CPU."


class ServiceError(ModelError):
    """A chat model's service did not do what it was asked."""


class ServiceAbsent(ServiceError):
    """Nothing answers there, or the connection broke."""

    advice = "Check that it runs; 'geoshield helper status' says what is missing."


class ServiceSlow(ServiceError):
    advice = "Try again, or choose a smaller model."


class ServiceBusy(ServiceError):
    """A rate limit or a full queue."""

    advice = "Wait a while and run again; finished photos are kept."


class ServiceLocked(ServiceError):
    """The key is missing or not accepted."""

    advice = "Store it with 'geoshield helper set-key', or choose another describer."


class ModelAbsent(ServiceError):
    advice = "Get it with 'geoshield helper pull', or choose another with '--model'."


class AnswerRefused(ServiceError):
    """The model or its filter declined to answer."""

    advice = "Describe this photo yourself, or choose another describer."


class AnswerUnusable(ServiceError):
    """What came back is no answer."""

    advice = "Try again, or choose another model."


class UsageError(GeoShieldError):
    exit_code = 2


def problem_of(error: BaseException) -> Problem:
    """Any exception as plain data; unexpected ones say so without hiding the details."""
    if isinstance(error, GeoShieldError):
        return error.problem()
    if isinstance(error, MemoryError):
        return Problem("There was not enough memory for this photo.", OutOfMemory.advice, _details(error))
    return Problem(
        f"Something unexpected went wrong ({type(error).__name__}).",
        "The photo was left alone; please report this with the details.",
        _details(error),
    )


def _details(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))
