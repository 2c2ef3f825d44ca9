"""What may be typed about the files that come out, and what it makes of the Settings."""

from __future__ import annotations

import argparse
from dataclasses import replace

from geoshield_app.cli.arguments import given_path
from geoshield_app.domain.errors import OutputError, UsageError
from geoshield_app.domain.settings import Settings
from geoshield_app.domain.tag_policy import FileDates, TagPolicy
from geoshield_app.imaging.destinations import RESIZED_AFTERWARDS, destination_named, destinations
from geoshield_app.imaging.name_template import FIELDS, KEEP, RANDOM, check_template
from geoshield_app.workflow.preflight import blocking, folder_check
from geoshield_app.workflow.report import report_files
from geoshield_app.workflow.report_facts import ReportChoices


def add_output_options(parser: argparse.ArgumentParser) -> None:
    """Destinations, names, tags and dates of the files, what is kept of them, and the report."""
    names = ", ".join(one.name for one in destinations())
    fields = ", ".join(f"{{{name}}}" for name in FIELDS)
    parser.add_argument(
        "--destination",
        action="append",
        default=[],
        metavar="NAME",
        help=f"where it goes: {names}; repeated, each gets a folder. {RESIZED_AFTERWARDS}",
    )
    parser.add_argument(
        "--naming",
        default=KEEP,
        metavar="TEMPLATE",
        help=f"'{KEEP}' (default), '{RANDOM}', or a template of {fields}",
    )
    parser.add_argument(
        "--tags",
        choices=[one.value for one in TagPolicy],
        default=TagPolicy.NOTHING.value,
        help="what the files may say beside their pixels (default: nothing)",
    )
    parser.add_argument(
        "--dates",
        choices=[one.value for one in FileDates],
        default=FileDates.NOW.value,
        help="the files' date of change (default: now)",
    )
    parser.add_argument(
        "--no-keep", action="store_true", help="keep no lossless result in GeoShield's own folder afterwards"
    )
    parser.add_argument(
        "--report",
        type=given_path,
        metavar="FILE",
        help="write what came of the run: FILE.html and FILE.json",
    )
    parser.add_argument("--report-places", action="store_true", help="with coordinates and guessed places")
    parser.add_argument("--report-paths", action="store_true", help="with the paths of the originals")


def with_outputs(settings: Settings, args: argparse.Namespace) -> Settings:
    """The settings with what was typed; UsageError for a destination or template that does not exist."""
    check_template(args.naming)
    return replace(
        settings,
        destinations=tuple(destination_named(name).name for name in args.destination),
        naming=args.naming,
        dates=FileDates(args.dates),
        output=replace(settings.output, tags=TagPolicy(args.tags)),
        keep_lossless=not args.no_keep,
    )


def report_choices(args: argparse.Namespace) -> ReportChoices:
    return ReportChoices(places=args.report_places, paths=args.report_paths)


def require_report(args: argparse.Namespace) -> None:
    """UsageError before the work when the report would replace another file, or may not be written there."""
    if args.report is None:
        return
    try:
        report_files(args.report)
    except OutputError as error:
        raise UsageError(error.message, advice=error.advice) from error
    for check in blocking([folder_check(args.report.parent)]):
        raise UsageError(check.message, advice=check.advice)
