"""What a file's name says it is, before it is opened."""

from __future__ import annotations

_COMMON = {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif"}
_NEWER = {".heic", ".heif", ".hif", ".avif", ".jxl", ".jp2"}
_RAW = {".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".rw2", ".raf", ".pef", ".srw", ".psd"}
PHOTOS = frozenset(_COMMON | _NEWER | _RAW)
"""Claims to be a photo; when it cannot be used, that is a failure and not passed over."""

_NO_PHOTOS = {
    **dict.fromkeys((".xmp", ".aae", ".json", ".thm", ".pp3"), "a sidecar"),
    **dict.fromkeys((".mov", ".mp4", ".m4v", ".avi", ".mkv", ".webm", ".3gp", ".mts"), "a video"),
    **dict.fromkeys((".txt", ".md", ".rst", ".csv", ".tsv", ".log"), "a text"),
    **dict.fromkeys((".html", ".htm", ".pdf", ".doc", ".docx"), "a document"),
    **dict.fromkeys((".mp3", ".m4a", ".wav", ".flac", ".ogg"), "a sound"),
    **dict.fromkeys((".zip", ".tar", ".gz", ".7z", ".rar"), "an archive"),
}


def what_it_is_instead(suffix: str) -> str | None:
    """'a sidecar', 'a video', ...; None when the suffix does not say that this is no photo."""
    return _NO_PHOTOS.get(suffix.lower())


def claims_to_be_a_photo(suffix: str) -> bool:
    return suffix.lower() in PHOTOS
