"""What a result is called: a template with fields, filled and made legal on Linux, macOS and Windows alike.

A template that could never work is refused at once, with a sentence. What comes out of a photo's own name is made legal
instead, so that nothing stops a batch in the night.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from geoshield_app.domain.errors import UsageError

KEEP, RANDOM = "keep", "random"
"""What may stand in the place of a template: the photo's own name, or a meaningless one."""
FIELDS = {
    "name": "the photo's own name",
    "index": "its number in the batch; {index:4} makes 0007 of 7",
    "date": "the day of the export",
    "random": "ten meaningless letters, the same on every run",
    "preset": "how strong the pattern is",
    "destination": "where it goes",
}
MOST_BYTES = 255
"""Of a file name in UTF-8: the limit of ext4, APFS and others. NTFS counts 255 UTF-16 units, which is never less."""

_SPARE_BYTES = 12
"""For '_123' and a suffix such as '.webp'."""
_ALIASES = {KEEP: "{name}", RANDOM: "{random}"}
_FIELD = re.compile(r"\{(\w+)(?::(\d{1,2}))?\}")
_FORBIDDEN = frozenset('<>:"/\\|?*')
_JOINERS = ("\u200d", "\ufe0e", "\ufe0f")
"""Emoji are put together with these."""
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Categories nobody sees: control, direction (which can make 'gpj.exe' of 'exe.jpg'), lone surrogates, private use."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)
_FALLBACK = "photo"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the fields are filled with."""

    name: str
    """The photo's own name without suffix."""
    index: int
    random: str = ""
    day: date | None = None
    preset: str = ""
    destination: str = ""


def check_template(naming: str) -> None:
    """UsageError when ``naming`` (KEEP, RANDOM or a template) could not give legal names on all three systems."""
    template = _template(naming)
    unknown = [name for name, _ in _FIELD.findall(template) if name not in FIELDS]
    literal = _FIELD.sub("", template)
    if unknown:
        raise _refused(f"The name template has no field '{{{unknown[0]}}}'", f"Fields are: {_fields()}.")
    if "{" in literal or "}" in literal:
        raise _refused("The name template has a brace that belongs to no field", f"Fields are: {_fields()}.")
    wrong = [letter for letter in literal if letter in _FORBIDDEN or _is_unseen(letter)]
    if wrong:
        raise _refused(
            f"A file name may not hold {_shown(wrong[0])} on every system", "Take it out of the template."
        )
    if not template.strip(" ."):
        raise _refused("The name template is empty", "Use '{name}' to keep the photos' names.")
    if not _FIELD.search(template) and _RESERVED.fullmatch(template.partition(".")[0].strip()):
        raise _refused(f"Windows keeps the name '{template}' for itself", "Choose another.")
    if len(literal.encode("utf-8", "replace")) > MOST_BYTES // 2:
        raise _refused("The name template is too long", f"Keep its own text below {MOST_BYTES // 2} bytes.")


def stem_of(naming: str, facts: Facts) -> str:
    """The name without suffix, legal everywhere and short enough for '_123.webp' behind it.

    >>> stem_of("{name}-{index:3}", Facts("IMG_1", 7))
    'IMG_1-007'
    """
    values = {
        "name": facts.name,
        "index": str(facts.index),
        "date": facts.day.isoformat() if facts.day else "undated",
        "random": facts.random,
        "preset": facts.preset,
        "destination": facts.destination,
    }
    return legal(_FIELD.sub(lambda found: values[found[1]].zfill(int(found[2] or 0)), _template(naming)))


def legal(stem: str) -> str:
    """``stem`` with everything replaced that Linux, macOS or Windows refuse; never empty, at most 243 bytes."""
    seen = "".join(
        letter if letter in _JOINERS else "_" if letter in _FORBIDDEN or _is_unseen(letter) else letter
        for letter in unicodedata.normalize("NFC", stem)
    )
    whole = _cut(seen.strip().lstrip("."), MOST_BYTES - _SPARE_BYTES).rstrip(" .")
    if not whole.strip("_ ."):
        return _FALLBACK
    return f"_{whole}" if _RESERVED.fullmatch(whole.partition(".")[0].strip()) else whole


def random_name(photo_sha256: str, key: bytes = b"") -> str:
    """Ten letters and digits that only the holder of ``key`` can tie to the photo; the same on every run."""
    digest = hashlib.blake2b(photo_sha256.encode(), key=key[:64], digest_size=10).digest()
    return "".join("abcdefghjkmnpqrstuvwxyz23456789"[byte % 31] for byte in digest)


def folded(name: str) -> str:
    """Equal for names that some system takes for one: upper and lower case, composed and decomposed accents."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def told_apart(stems: Iterable[str], taken: Collection[str] = ()) -> tuple[str, ...]:
    """``stems`` with '_2', '_3' ... where two, or one and a ``taken`` stem, would meet on any system."""
    used, numbers, apart = {folded(stem) for stem in taken}, dict[str, int](), list[str]()
    for stem in stems:
        candidate, number = stem, numbers.get(folded(stem), 1)
        while folded(candidate) in used:
            number += 1
            candidate = f"{stem}_{number}"
        numbers[folded(stem)] = number
        used.add(folded(candidate))
        apart.append(candidate)
    return tuple(apart)


def preview(naming: str, facts: Sequence[Facts], suffix: str) -> tuple[str, ...]:
    """The names that ``facts`` get, told apart; raises as ``check_template`` does."""
    check_template(naming)
    return tuple(stem + suffix for stem in told_apart(stem_of(naming, one) for one in facts))


def _template(naming: str) -> str:
    return _ALIASES.get(naming.strip(), naming)


def _is_unseen(letter: str) -> bool:
    return letter not in _JOINERS and unicodedata.category(letter) in _UNSEEN


def _cut(text: str, most_bytes: int) -> str:
    """``text`` without the end that is too long, never between a letter and what belongs to it."""
    if len(text.encode("utf-8")) <= most_bytes:
        return text
    end = len(text.encode("utf-8")[:most_bytes].decode("utf-8", "ignore"))
    while end > 0 and _belongs_to_the_letter_before(text[end - 1 : end + 1]):
        end -= 1
    return text[:end]


def _belongs_to_the_letter_before(pair: str) -> bool:
    before, after = pair[0], pair[1:]
    return (
        before in _JOINERS[:1]
        or after in (*_JOINERS, *map(chr, range(0x1F3FB, 0x1F400)))
        or bool(after and unicodedata.combining(after))
    )


def _refused(message: str, advice: str) -> UsageError:
    return UsageError(f"{message}.", advice=advice)


def _fields() -> str:
    return ", ".join(f"{{{name}}}" for name in FIELDS)


def _shown(letter: str) -> str:
    return f"'{letter}'" if letter.isprintable() else f"the invisible letter U+{ord(letter):04X}"
