"""The report of a batch: one HTML file to be read, one JSON file for programs.

The HTML loads nothing and runs nothing: no script, a strict content policy, every text escaped, small pictures of the
protected files inside it.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PIL import Image

from geoshield_app.domain.errors import InputError
from geoshield_app.domain.result import Outcome
from geoshield_app.imaging.encode import decode_saved
from geoshield_app.storage.atomic import NameTaken, write_beside
from geoshield_app.storage.os_errors import as_output_errors, printable
from geoshield_app.storage.resources import resource
from geoshield_app.workflow.report_facts import NOTHING_MORE, Facts, ReportChoices, facts_of
from geoshield_app.workflow.session import Row, Session

PICTURE_LONG_SIDE_PX = 320
_PICTURE_QUALITY = 80
_MARKS = (b"<!-- GeoShield report -->", b'"geoshield_report"')
_HEAD_BYTES = 200


def write_report(
    target: Path, session: Session, choices: ReportChoices = NOTHING_MORE, now: datetime | None = None
) -> tuple[Path, Path]:
    """``target`` with the endings .html and .json; an earlier report there is replaced, any other file is not.

    Raises NameTaken and the other OutputErrors of ``write_beside``.
    """
    work = writing_report(target, session, choices, now)
    while True:
        try:
            next(work)
        except StopIteration as end:
            html, json_file = end.value
            return html, json_file


def writing_report(
    target: Path, session: Session, choices: ReportChoices = NOTHING_MORE, now: datetime | None = None
) -> Generator[int, None, tuple[Path, Path]]:
    """``write_report``, with how many photos' pictures were read after each; left, it has written nothing."""
    files = report_files(target)
    facts = facts_of(session, choices, now or datetime.now())
    pictures: dict[str, str] = {}
    for count, row in enumerate(session.rows.values(), start=1):
        pictures |= _pictures(row)
        yield count
    texts = (as_html(facts, pictures), as_json(facts))
    html, json_file = (
        write_beside(file, text.encode("utf-8"), _has(text), replace=True)
        for file, text in zip(files, texts, strict=True)
    )
    return html, json_file


def report_files(target: Path) -> tuple[Path, Path]:
    """The HTML and the JSON file of a report named ``target``; NameTaken when one is there that is no report."""
    stem = target.with_suffix("") if target.suffix.lower() in (".html", ".json") else target
    html, json_file = (stem.with_name(stem.name + ending) for ending in (".html", ".json"))
    for file in (html, json_file):
        with as_output_errors(file):
            foreign = file.exists() and not _is_report(file)
        if foreign:
            raise NameTaken(f"There is already a file '{printable(file)}', and it is no report.")
    return html, json_file


def as_json(facts: Facts) -> str:
    return json.dumps(facts, indent=2, allow_nan=False) + "\n"


def as_html(facts: Facts, pictures: Mapping[str, str] | None = None) -> str:
    """The page; ``pictures`` are base64 JPEGs by the saved file's sha256."""
    from jinja2 import Environment, StrictUndefined

    style = resource("report/report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    page = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        resource("report/report.html").read_text("utf-8")
    )
    return page.render(
        report={**facts, "photos": [_shown(photo, pictures or {}) for photo in facts["photos"]]},
        style=_Safe(style),
        style_sha256=digest,
    )


class _Safe(str):
    """Our own style sheet, which must reach the page as its hash was taken."""

    def __html__(self) -> str:
        return self


def _shown(photo: Facts, pictures: Mapping[str, str]) -> Facts:
    files = [
        {"figures": _figures(file), "notes": file["notes"], "picture": pictures.get(file["sha256"], "")}
        for file in photo["files"]
    ]
    return {**photo, "files": files, "found": _found(photo["elements"])}


def _found(elements: Sequence[Facts]) -> str:
    """'2 x sign (text), church (landmark, left alone)'."""
    counted = Counter(f"{one['name']} ({', '.join(_said_of(one))})" for one in elements)
    return ", ".join(f"{count} x {name}" if count > 1 else name for name, count in counted.items())


def _said_of(element: Facts) -> list[str]:
    if not element["accepted"]:
        return [element["reason"], "left alone"]
    return [element["reason"], *([element["treatment"]] if element["treatment"] != "perturb" else [])]


def _figures(file: Facts) -> dict[str, str]:
    """Label and value, as a person reads them."""
    removed = ", ".join(f"{group} ({count})" for group, count in file["tags_removed"].items())
    psnr = "identical" if file["psnr_db"] is None else f"{file['psnr_db']:.1f} dB"
    shown = {
        "File": " ".join(part for part in (file["name"], file["format"].upper()) if part),
        "Size": f"{file['bytes'] / 1000:,.0f} kB",
        "Largest change": f"{file['largest_change_levels']} of 255 levels",
        "Mean change": f"{file['mean_change_levels']:.2f} levels",
        "PSNR": psnr,
        "SSIM": f"{file['ssim']:.3f}",
        "Tags removed": removed or "there were none",
        "Tags left": ", ".join(file["tags_left"]) or "none",
        "Encoders": file["ensemble"] or "not known",
    }
    for one in file["similarities"]:
        before, after = one["description_before"], one["description_after"]
        shown[f"Surrogate {one['encoder']}"] = (
            f"{before:.3f} to its description before, {after:.3f} after; {one['picture']:.3f} between the pictures"
        )
    for one in file["locators"]:
        shown[f"Asked: {one['locator']}"] = "; ".join(_guesses(one))
    return shown


def _guesses(one: Facts) -> list[str]:
    """'before 3 km off', with the place where it is told."""
    told = []
    for when in ("before", "after"):
        distance = one[f"distance_{when}_km"]
        place = f"{one[when]}, " if one.get(when) else ""
        told.append(f"{when} {place}{'distance unknown' if distance is None else f'{distance:,.0f} km off'}")
    return told


def _pictures(row: Row) -> dict[str, str]:
    """Small JPEGs of the photo's saved files that can still be read, by sha256."""
    pictures = {one.saved.sha256: _picture(one) for one in row.exported or _kept(row.outcome)}
    return {sha256: picture for sha256, picture in pictures.items() if picture}


def _kept(outcome: Outcome | None) -> tuple[Outcome, ...]:
    return () if outcome is None else (outcome,)


def _picture(outcome: Outcome) -> str:
    """base64 JPEG without any tag; '' when the file is gone."""
    try:
        rgb8, _ = decode_saved(outcome.saved.path)
    except InputError:
        return ""
    image = Image.fromarray(rgb8)
    image.thumbnail((PICTURE_LONG_SIDE_PX, PICTURE_LONG_SIDE_PX))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=_PICTURE_QUALITY)
    return base64.b64encode(buffer.getvalue()).decode("ascii")


def _is_report(file: Path) -> bool:
    if not file.is_file():
        return False
    with file.open("rb") as opened:
        head = opened.read(_HEAD_BYTES)
    return any(mark in head for mark in _MARKS)


def _has(text: str) -> Callable[[Path], None]:
    """A read-back check for ``write_beside``."""

    def check(written: Path) -> None:
        if written.read_text("utf-8") != text:
            raise OSError("read back otherwise")

    return check
