"""Leave to send photos elsewhere: given by an option or at the terminal, for one run, after what is sent was shown."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace

from geoshield_app import wiring, wiring_locators
from geoshield_app.cli.text import safe
from geoshield_app.domain.services import OPTIONS, Consent, Purpose
from geoshield_app.domain.settings import Settings

Say = Callable[[str], None]


def add_describing_consent(parser: argparse.ArgumentParser) -> None:
    """For commands that describe photos."""
    parser.add_argument(
        "--base-url",
        metavar="URL",
        help="a service that speaks OpenAI's language (default: OPENAI_BASE_URL, else OpenAI's own)",
    )
    parser.add_argument(
        OPTIONS[Purpose.DESCRIBE],
        action="store_true",
        help="allow for this run that a describer elsewhere gets the photos",
    )


def add_locator_options(parser: argparse.ArgumentParser) -> None:
    """For commands that ask where a picture was taken."""
    parser.add_argument(
        "--locators",
        default=wiring_locators.AUTO,
        metavar="NAMES",
        help="with commas: auto, geoclip, ollama[:MODEL], openai[:MODEL], none (default: auto, all ready here)",
    )
    parser.add_argument(
        OPTIONS[Purpose.LOCATE_PROTECTED],
        action="store_true",
        help="allow for this run that a locator elsewhere gets protected pictures",
    )
    parser.add_argument(
        OPTIONS[Purpose.LOCATE_UNPROTECTED],
        action="store_true",
        help="allow for this run that a locator elsewhere gets the unprotected photos too",
    )


def with_consents(settings: Settings, args: argparse.Namespace, say: Say | None = None) -> Settings:
    """The settings with what was allowed; each allowed sending is said aloud before anything is sent."""
    say = say or _to_stderr
    if hasattr(args, "consent_cloud"):
        wanted = _describing(settings, args)
        if wanted is not None and _allowed(wanted, args.consent_cloud, say):
            settings = replace(settings, consent=wanted)
    if hasattr(args, "consent_locate"):
        settings = _locating(settings, args, say)
    return settings


def _describing(settings: Settings, args: argparse.Namespace) -> Consent | None:
    """'auto' only looks for somebody elsewhere when that is allowed anyway."""
    named = settings.describer not in ("auto", "builtin")
    return wiring.describer_consent(settings) if named or args.consent_cloud else None


def _locating(settings: Settings, args: argparse.Namespace, say: Say) -> Settings:
    for wanted in wiring_locators.consents_wanted(settings):
        unprotected = replace(wanted, purpose=Purpose.LOCATE_UNPROTECTED)
        if args.consent_unprotected:
            say(unprotected.sentence)
            settings = replace(settings, locate_unprotected_consent=unprotected)
        elif _allowed(wanted, args.consent_locate, say):
            settings = replace(settings, locate_consent=wanted)
    return settings


def _allowed(wanted: Consent, given: bool, say: Say) -> bool:
    """By the option, or by an answer where somebody sits at the terminal."""
    if given:
        say(wanted.sentence)
        return True
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    say(wanted.sentence)
    print("Allow it for this run? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _to_stderr(sentence: str) -> None:
    print(safe(sentence), file=sys.stderr, flush=True)
