"""Takes place names out of a sentence and leaves a sentence.

'A street in Paris, France.'          -> 'A street.'
'an Italian restaurant in Rome'       -> 'a restaurant'
'Tokyo at night, full of lights'      -> 'A place at night, full of lights'
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from geoshield_app.places.gazetteer import Gazetteer
from geoshield_app.places.names import Mention

_LEADING_WORDS = (
    "in|from|near|at|to|around|outside|inside|within|across|through|towards|toward"
    "|between|beyond|over|into|of|by|on"
)
_MODIFIERS = (
    "downtown|central|northern|southern|eastern|western|north|south|east|west|rural|urban|inner|greater|upper|lower"
    "|old|modern|medieval|historic|mainland|coastal|nearby|somewhere in"
)
_PARTICIPLES = (
    "taken|located|situated|captured|shot|photographed|set|seen|found|lying|based|filmed|written|made|spoken"
    "|typical|characteristic|reminiscent"
)
_BE = "is|are|was|were|be|been|being|and|or"

_BEFORE_PHRASE = re.compile(
    rf"(?P<participle>(?<!\w)(?:{_PARTICIPLES})\s+)?(?<!\w)(?P<preposition>{_LEADING_WORDS})\s+"
    rf"(?:the\s+)?(?:(?:{_MODIFIERS})\s+)*\Z",
    re.IGNORECASE,
)
_AFTER_BE = re.compile(rf"(?<!\w)(?:{_BE})\s+\Z", re.IGNORECASE)
_AFTER_LINK = re.compile(r"(?<!\w)(?:is|are|was|were|looks?|seems?|appears?|be)\s+\Z", re.IGNORECASE)
_DETERMINED = re.compile(
    r"(?<!\w)(?:the|a|an|this|that|some|any|every|one|two|three|many|several)\s+\Z", re.IGNORECASE
)
_JOINT = re.compile(
    r"\s*(?:,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\s+to\s+|/|\s*\(\s*)(?:the\s+)?\Z", re.IGNORECASE
)
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_HYPHENATED = re.compile(
    r"-(?:style|looking|speaking|inspired|made|born|themed|language|based|like)\b", re.IGNORECASE
)
_CLOSED_CLASS = frozenset(
    """is are was were be been being has have had can could will would may might must do does did shows show with
    at on in and or but of for from to by near that which who where when while during under over above behind beside
    between along across against around as than then after before into onto through without it its there here
    seems appears lies stands sits looks""".split()  # noqa: SIM905
)
_VERBS = re.compile(
    r"(?:rise|stand|sell|walk|drink|eat|live|lie|sit|look|seem|appear|feature|include|offer|overlook|glow|shine|stretch|"
    r"tower|dominate|cover|surround|welcome|greet|gather|wear|play|cross|flow|run|drive|ride|say|read|remain|become|"
    r"begin|fill|line|flank|hang|hold|loom|sparkle|wave|wait|work|come|go|get|make|take|give|speak|use)e?s?",
    re.IGNORECASE,
)
_EMPTY_WORDS = _CLOSED_CLASS | frozenset(
    """a an the this these those photo photograph picture image view scene shot taken place city town somewhere
    made written located situated captured photographed set seen found we see shown i you""".split()  # noqa: SIM905
)
_ARTICLE = re.compile(r"(?<!\w)(a|an)(\s+)(?=[^\W\d_])", re.IGNORECASE)
_VOWEL = re.compile(r"(?!uni|use|usu|eu|one\b|once)[aeiou]|hour|honest|heir", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Chain:
    """Mentions that hang together: 'Paris, France', 'French and Italian'."""

    start: int
    end: int
    names: tuple[str, ...]
    adjective: bool


def without_places(sentence: str) -> tuple[str, tuple[str, ...]]:
    """The sentence without place names, '' when nothing is left to say, and the names that went."""
    gazetteer = Gazetteer.load()
    removed: dict[str, None] = {}
    text = sentence
    for _ in range(4):  # what closes up may make a new name
        chains = _chains(text, gazetteer.mentions(text))
        if not chains:
            break
        for chain in reversed(chains):
            text = _without(text, chain)
        removed |= dict.fromkeys(name for chain in chains for name in chain.names)
        text = _tidy(text)
    if not removed:
        return sentence, ()
    if gazetteer.mentions(text) or not _says_something(text):
        return "", tuple(removed)
    return _opened_like(sentence, text), tuple(removed)


def _chains(text: str, mentions: tuple[Mention, ...]) -> list[_Chain]:
    chains: list[_Chain] = []
    for mention in mentions:
        last = chains[-1] if chains else None
        joint = _JOINT.match(text[last.end : mention.start]) if last is not None else None
        if last is not None and joint and last.adjective == mention.adjective:
            end = mention.end + (text[mention.end : mention.end + 1] == ")" and "(" in joint.group())
            chains[-1] = _Chain(last.start, end, (*last.names, mention.name), mention.adjective)
        else:
            chains.append(_Chain(mention.start, mention.end, (mention.name,), mention.adjective))
    return chains


def _without(text: str, chain: _Chain) -> str:
    """``text`` with one chain taken out, or a neutral word in its place."""
    before, after = text[: chain.start], text[chain.end :]
    hyphenated = _HYPHENATED.match(after)
    if hyphenated:
        return before + after[hyphenated.end() :]
    if re.match(r"['’]s?\s", after):
        return _possessive(before, after)
    if "," in text[chain.start : chain.end]:
        after = after.removeprefix(",")  # ', France,' was set off by two commas
    phrase = _BEFORE_PHRASE.search(before)
    if _stands_before_noun(after):
        return before + after
    if phrase:
        keep_participle = phrase["participle"] and _AFTER_BE.search(before[: phrase.start()])
        return before[: phrase.start("preposition") if keep_participle else phrase.start()] + after
    return _neutral(before, chain, after)


def _possessive(before: str, after: str) -> str:
    rest = re.sub(r"^['’]s?", "", after)
    return before.rstrip() + rest if _DETERMINED.search(before) else before + "the" + rest


def _stands_before_noun(after: str) -> bool:
    """Whether the name only says which: 'a Paris street', 'Danish flags'."""
    following = _NEXT_WORD.match(after)
    if following is None:
        return False
    word = following[1].lower()
    if _VERBS.fullmatch(word) and word not in ("line", "lines", "tower", "towers"):
        return False
    return word not in _CLOSED_CLASS and not (
        word.endswith("ing") and word not in ("building", "ceiling", "painting")
    )


def _neutral(before: str, chain: _Chain, after: str) -> str:
    """A word that keeps the sentence whole where the name was its subject or object."""
    if chain.adjective and _AFTER_LINK.search(before):
        word = "local"
    elif chain.adjective:
        word = "people" if re.search(r"(?<!\w)the\s+\Z", before, re.IGNORECASE) else ""
    elif not before.strip() and not after.strip(" .!?,;:"):
        word = ""
    elif _DETERMINED.search(before):
        word = "place"
    else:
        word = "a place"
    return before + word + after


def _tidy(text: str) -> str:
    """Spaces, commas, brackets and articles as they should be after something was taken out."""
    text = re.sub(r"\(\s*\)|\[\s*\]|[\"“]\s*[\"”]", "", text)
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,.;:!?)]|[\"”](?=\W|\Z))", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text)
    text = re.sub(r"\b(?:and|or|with|the|a|an)(?=\s*[.,;:!?]|\s*\Z)", "", text)
    text = re.sub(r"\s+([,.;:!?)])", r"\1", text)
    text = re.sub(r"[,;:](?=[.!?])|[,;:\s]+\Z", "", text)
    text = re.sub(r"\A[\s,;:.]+", "", text)
    return _ARTICLE.sub(lambda found: _article(found, text), text).strip()


def _article(found: re.Match[str], text: str) -> str:
    """'a' or 'an', by the sound that follows now."""
    right = "an" if _VOWEL.match(text, found.end()) else "a"
    return (right.capitalize() if found[1][0].isupper() else right) + found[2]


def _says_something(text: str) -> bool:
    return any(word.lower() not in _EMPTY_WORDS for word in re.findall(r"[^\W\d_]+", text))


def _opened_like(sentence: str, text: str) -> str:
    """A capital at the start where the sentence had one."""
    return text[:1].upper() + text[1:] if sentence.lstrip()[:1].isupper() else text
