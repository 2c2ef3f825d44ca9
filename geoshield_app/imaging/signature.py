"""What a file is, by its first bytes; its name only helps to word a refusal."""

from __future__ import annotations

from pathlib import Path

from geoshield_app.domain.errors import GeoShieldError, NotAPhoto, UnreadablePhoto, UnsupportedPhoto

HEAD_BYTES = 4096

_RAW = """
.3fr .arw .cr2 .cr3 .crw .dcr .dng .erf .fff .gpr .iiq .k25 .kdc .mef .mos .mrw .nef .nrw .orf .pef .raf .raw .rw2
.rwl .sr2 .srf .srw .x3f
"""
_PHOTO = """
.jpg .jpeg .jpe .jfif .mpo .png .apng .webp .tif .tiff .bmp .dib .gif .heic .heif .hif .avif
.jp2 .j2k .j2c .jpc .jpf .jpx
"""
RAW_SUFFIXES = frozenset(_RAW.split())
PHOTO_SUFFIXES = frozenset(_PHOTO.split())

_STARTS = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"\0\0\0\x0cjP  \r\n", "JPEG2000"),
    (b"\xff\x4f\xff\x51", "JPEG2000"),
)
_RAW_STARTS = (b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"\0MRM", b"FOVb")
_OTHER_PICTURES = (
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"\0\0\0\x0cJXL \r\n", "a JPEG XL picture"),
    (b"8BPS", "a Photoshop document"),
    (b"gimp xcf", "a GIMP document"),
    (b"\x76\x2f\x31\x01", "an OpenEXR picture"),
    (b"#?RADIANCE", "a Radiance HDR picture"),
    (b"DDS ", "a DDS texture"),
)
_NO_PHOTOS = (
    (b"%PDF", "a PDF document"),
    (b"%!PS", "a PostScript document"),
    (b"\x1a\x45\xdf\xa3", "a video"),
    (b"FLV\x01", "a video"),
    (b"\0\0\x01\xba", "a video"),
    (b"\0\0\x01\xb3", "a video"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)
_HEIF = b"heic heix heim heis hevc hevx hevm hevs mif1 msf1 mif2"
_AVIF_BRANDS = {b"avif", b"avis"}
_HEIF_BRANDS = set(_HEIF.split())
_VIDEO_BOXES = {b"moov", b"mdat", b"wide", b"skip"}


def shown(path: Path) -> str:
    """The file's name in quotes, safe in one line of any terminal or log."""
    text = path.name or str(path)
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "'" + "".join(c if c.isprintable() else "?" for c in text) + "'"


def photo_format(path: Path, head: bytes) -> str:
    """JPEG, PNG, WEBP, TIFF, BMP, GIF, HEIF, AVIF or JPEG2000; ``head`` holds the file's first HEAD_BYTES.

    Raises UnreadablePhoto (empty or damaged), NotAPhoto, or UnsupportedPhoto (camera raw, other pictures).
    """
    if not head:
        raise UnreadablePhoto(f"{shown(path)} is empty (0 bytes).")
    if _is_raw(path, head):
        raise camera_raw(path)
    found = _by_start(head) or _by_container(path, head)
    if found is None:
        raise _refusal(path, head)
    return found


def camera_raw(path: Path) -> UnsupportedPhoto:
    """The refusal of a camera raw file."""
    return UnsupportedPhoto(
        f"{shown(path)} is a camera raw file, which has to be developed first.",
        advice="Export it as JPEG, PNG or TIFF from your photo program.",
    )


def _is_raw(path: Path, head: bytes) -> bool:
    if head.startswith(_RAW_STARTS) or head[6:14] == b"HEAPCCDR" or head[4:12] == b"ftypcrx ":
        return True
    tiff = _by_start(head) == "TIFF"
    return tiff and (head[8:10] == b"CR" or path.suffix.lower() in RAW_SUFFIXES)


def _by_start(head: bytes) -> str | None:
    return next((name for start, name in _STARTS if head.startswith(start)), None)


def _by_container(path: Path, head: bytes) -> str | None:
    """RIFF and ISO base media: the brand inside decides."""
    if head[:4] == b"RIFF":
        if head[8:12] == b"WEBP":
            return "WEBP"
        raise NotAPhoto(f"{shown(path)} is a video or sound file, not a photo.")
    if head[4:8] == b"ftyp":
        return _by_brand(path, head)
    if head[4:8] in _VIDEO_BOXES:
        raise NotAPhoto(f"{shown(path)} is a video, not a photo.")
    return None


def _by_brand(path: Path, head: bytes) -> str:
    end = min(int.from_bytes(head[:4], "big"), len(head))
    major = head[8:12]
    brands = {major, *(head[i : i + 4] for i in range(16, end - 3, 4))}
    if major in _AVIF_BRANDS or (major in {b"mif1", b"msf1"} and brands & _AVIF_BRANDS):
        return "AVIF"
    if brands & _HEIF_BRANDS:
        return "HEIF"
    raise NotAPhoto(f"{shown(path)} is a video, not a photo.")


def _refusal(path: Path, head: bytes) -> GeoShieldError:
    for start, what in _OTHER_PICTURES:
        if head.startswith(start):
            return UnsupportedPhoto(f"{shown(path)} is {what}, which GeoShield cannot open.")
    for start, what in _NO_PHOTOS:
        if head.startswith(start):
            return NotAPhoto(f"{shown(path)} is {what}, not a photo.")
    text = _kind_of_text(head)
    if text:
        return NotAPhoto(f"{shown(path)} is {text}, not a photo.")
    if path.suffix.lower() in PHOTO_SUFFIXES | RAW_SUFFIXES:
        return UnreadablePhoto(
            f"{shown(path)} does not begin like any photo; it is damaged or something else."
        )
    return NotAPhoto(f"{shown(path)} is not a photo.")


def _kind_of_text(head: bytes) -> str:
    """'a text file' and the like, '' for anything that is not text."""
    text = _as_text(head)
    if text is None:
        return ""
    lowered = text.lower()
    if "<svg" in lowered:
        return "an SVG drawing"
    if "<x:xmpmeta" in lowered or "<rdf:rdf" in lowered:
        return "an XMP sidecar (a text about a photo)"
    return "a web page" if "<html" in lowered else "a text file"


def _as_text(head: bytes) -> str | None:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[: len(head) // 2 * 2].decode("utf-16", "replace")
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:  # not merely a letter cut in two
            return None
        text = head[: error.start].decode("utf-8")
    return text if all(c.isprintable() or c in "\t\r\n\f\ufeff" for c in text) else None
