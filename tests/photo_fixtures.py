"""Photos made for tests: real files in many formats, tagged with a planted place, whole or broken.

PLACE and the coordinate are planted wherever a format has room for them; a test that finds either in an output has
found a leak.
"""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image, PngImagePlugin

from tests.planted import (  # noqa: F401 - tests find all they plant here
    LATITUDE,
    LONGITUDE,
    PLACE,
    iptc_block,
    motion_trailer,
    placed_profile,
    samsung_trailer,
    srgb_profile,
    xmp_packet,
)

TAGGED_FORMATS = ("jpeg", "png", "webp", "tiff", "heic", "avif")


def picture(width_px: int = 96, height_px: int = 64, seed: int = 0) -> NDArray[np.uint8]:
    """uint8 [H, W, 3]: smooth colours, a little grain, and four different corners, so that turns can be seen."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height_px, 0:width_px].astype(np.float64)
    base = np.stack((255 * x / width_px, 255 * y / height_px, 128 + 80 * np.sin((x + y) / 9)), axis=-1)
    rgb8 = np.clip(base + rng.normal(0, 3, base.shape), 0, 255).astype(np.uint8)
    for corner, colour in zip(
        ((0, 0), (0, -12), (-12, 0), (-12, -12)),
        ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255,) * 3),
        strict=True,
    ):
        top, left = corner
        rgb8[top : top + 12 or None, left : left + 12 or None] = colour
    return rgb8


def alpha(width_px: int = 96, height_px: int = 64) -> NDArray[np.uint8]:
    """uint8 [H, W]: from transparent at the left to opaque at the right."""
    row = np.linspace(0, 255, width_px).astype(np.uint8)
    return np.repeat(row[None], height_px, axis=0)


def exif_block(*, orientation: int = 1, gps: bool = True, thumbnail: bool = False) -> bytes:
    """An EXIF block with a planted place, GPS, maker note, serial number and time zone."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = f"Holiday in {PLACE}"
    exif[0x010F] = "Tester"
    detail = exif.get_ifd(0x8769)
    detail[0x927C] = b"Secret\0" + PLACE.encode()
    detail[0x9010] = "+05:45"
    detail[0xA431] = "SN-12345"
    detail[0x9286] = b"ASCII\0\0\0" + PLACE.encode()
    if gps:
        exif.get_ifd(0x8825).update(_gps_directory())
    block = exif.tobytes()
    return with_thumbnail(block) if thumbnail else block


def _gps_directory() -> dict[int, Any]:
    def angle(degrees: float) -> tuple[float, float, float]:
        whole = int(degrees)
        minutes = int((degrees - whole) * 60)
        return float(whole), float(minutes), round((degrees - whole - minutes / 60) * 3600, 3)

    return {
        0: b"\2\3\0\0",
        1: "N",
        2: angle(LATITUDE),
        3: "W",
        4: angle(-LONGITUDE),
        5: 0,
        6: 52.0,
        0x1C: PLACE.encode(),
    }


def with_thumbnail(block: bytes) -> bytes:
    """The block with a second directory that holds a small JPEG (the unprotected picture)."""
    tiff = bytearray(block[6:])
    order = "<" if tiff[:2] == b"II" else ">"
    (first,) = struct.unpack_from(order + "I", tiff, 4)
    (count,) = struct.unpack_from(order + "H", tiff, first)
    small = jpeg_bytes(picture(32, 24))
    struct.pack_into(order + "I", tiff, first + 2 + 12 * count, len(tiff))
    place = len(tiff) + 2 + 3 * 12 + 4
    entries = ((0x0103, 3, 1, 6), (0x0201, 4, 1, place), (0x0202, 4, 1, len(small)))
    tiff += struct.pack(order + "H", 3)
    for number, kind, amount, value in entries:
        packed = struct.pack(order + "HH", value, 0) if kind == 3 else struct.pack(order + "I", value)
        tiff += struct.pack(order + "HHI", number, kind, amount) + packed
    return block[:6] + bytes(tiff) + bytes(4) + small


def jpeg_bytes(rgb8: NDArray[np.uint8], **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(rgb8).save(buffer, "JPEG", **{"quality": 95, "subsampling": 0, **options})
    return buffer.getvalue()


def jpeg_segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def tagged_jpeg_bytes(*, orientation: int = 1, trailer: bytes = b"") -> bytes:
    """JPEG with EXIF (GPS, thumbnail, maker note), XMP, IPTC, comment, placed profile, an unknown segment."""
    exif = exif_block(orientation=orientation, thumbnail=True)
    plain = jpeg_bytes(picture(), exif=exif, icc_profile=placed_profile(), comment=f"in {PLACE}".encode())
    resource = b"Photoshop 3.0\x008BIM" + struct.pack(">HHI", 0x0404, 0, len(iptc_block())) + iptc_block()
    extra = jpeg_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp_packet())
    extra += jpeg_segment(0xED, resource + b"\0" * (len(resource) % 2))
    extra += jpeg_segment(0xEB, b"Owner\0" + PLACE.encode())
    return plain[:2] + extra + plain[2:] + trailer


def tagged_photo(folder: Path, file_format: str, *, name: str = "tagged") -> Path:
    """A tagged photo of 96 x 64 in one of TAGGED_FORMATS."""
    target = folder / f"{name}.{file_format}"
    image, exif, xmp = Image.fromarray(picture()), exif_block(), xmp_packet()
    if file_format == "jpeg":
        target.write_bytes(tagged_jpeg_bytes(trailer=motion_trailer()))
    elif file_format == "png":
        image.save(target, exif=exif, pnginfo=_png_texts(xmp), icc_profile=placed_profile())
    elif file_format == "webp":
        image.save(target, exif=exif, xmp=xmp, icc_profile=placed_profile(), quality=90)
    elif file_format == "tiff":
        image.save(target, exif=_tiff_exif(), icc_profile=placed_profile(), description=f"In {PLACE}")
    elif file_format == "heic":
        heif = pillow_heif.from_pillow(image)
        heif.save(target, quality=90, exif=exif, xmp=xmp)
    else:
        image.save(target, exif=exif, xmp=xmp, quality=90)
    return target


def _png_texts(xmp: bytes) -> PngImagePlugin.PngInfo:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", f"In {PLACE}")
    texts.add_text("Description", f"Packed in {PLACE}", zip=True)
    texts.add_itxt("XML:com.adobe.xmp", xmp.decode())
    return texts


def _tiff_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010E] = f"In {PLACE}"
    exif[700] = xmp_packet()
    exif[33723] = iptc_block()
    exif.get_ifd(0x8825).update(_gps_directory())
    exif[0x8825] = 0  # Pillow writes a directory only where its pointer is there
    return exif


def gain_map_jpeg(folder: Path) -> Path:
    """An HDR photo as phones write: the picture, an MPF index, a second picture (the gain map), XMP, a trailer."""
    buffer = io.BytesIO()
    first, second = Image.fromarray(picture()), Image.fromarray(picture(48, 32, seed=1))
    first.save(
        buffer, "MPO", save_all=True, append_images=[second], exif=exif_block(thumbnail=True), quality=95
    )
    data = buffer.getvalue()
    packet = xmp_packet().replace(
        b"rdf:about=", b'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" rdf:about='
    )
    segment = jpeg_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)
    target = folder / "gain_map.jpg"
    target.write_bytes(data[:2] + segment + data[2:] + samsung_trailer())
    return target


def oriented_jpeg(folder: Path, orientation: int, upright: NDArray[np.uint8]) -> Path:
    """A JPEG whose pixels are stored turned, so that EXIF ``orientation`` makes them ``upright`` again."""
    undo = {
        1: upright,
        2: upright[:, ::-1],
        3: upright[::-1, ::-1],
        4: upright[::-1],
        5: upright.swapaxes(0, 1),
        6: np.rot90(upright, 1),
        7: upright[::-1, ::-1].swapaxes(0, 1),
        8: np.rot90(upright, -1),
    }[orientation]
    target = folder / f"orientation_{orientation}.jpg"
    target.write_bytes(jpeg_bytes(np.ascontiguousarray(undo), exif=exif_block(orientation=orientation)))
    return target


def png16(folder: Path, levels: NDArray[np.uint16], *, name: str = "deep") -> Path:
    """A PNG of 16 bits: [H, W] grey, [H, W, 2] grey and alpha, [H, W, 3] colour, [H, W, 4] with alpha."""
    channels = 1 if levels.ndim == 2 else levels.shape[2]
    height_px, width_px = levels.shape[:2]
    rows = levels.astype(">u2").reshape(height_px, -1)
    raw = b"".join(b"\0" + row.tobytes() for row in rows)
    model = {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    header = struct.pack(">IIBBBBB", width_px, height_px, 16, model, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header)
    data += png_chunk(b"IDAT", zlib.compress(raw)) + png_chunk(b"IEND", b"")
    target = folder / f"{name}_{channels}.png"
    target.write_bytes(data)
    return target


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def mpo(folder: Path) -> Path:
    """Two pictures in one JPEG, as stereo cameras write."""
    target = folder / "stereo.mpo"
    first, second = Image.fromarray(picture()), Image.fromarray(picture(seed=1))
    first.save(target, "MPO", save_all=True, append_images=[second], quality=95, subsampling=0)
    return target


def animation(folder: Path, file_format: str) -> Path:
    """Three moving frames as gif, webp, png or avif."""
    target = folder / f"moving.{file_format}"
    frames = [Image.fromarray(picture(seed=n)) for n in range(3)]
    frames[0].save(target, save_all=True, append_images=frames[1:], duration=100)
    return target


def bad_files(folder: Path) -> dict[str, Path]:
    """Files that must be refused, by what is wrong with them."""
    whole = tagged_jpeg_bytes()
    png = tagged_photo(folder, "png", name="whole").read_bytes()
    heic = tagged_photo(folder, "heic", name="whole").read_bytes()
    contents = {
        "empty.jpg": b"",
        "text.jpg": b"Dear diary, this is not a photo.\n",
        "zeros.jpg": bytes(5000),
        "start only.jpg": whole[:3],
        "truncated.jpg": whole[: len(whole) * 2 // 3],
        "truncated.png": png[: len(png) * 2 // 3],
        "truncated.heic": heic[: len(heic) * 2 // 3],
        "drawing.svg": b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
        "paper.pdf": b"%PDF-1.7\n%\xe2\xe3",
        "clip.mp4": b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(64),
        "raw.nef": b"MM\0*\0\0\0\x08" + bytes(64),
        "raw.cr3": b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(64),
        "new.jxl": b"\xff\x0a" + bytes(64),
    }
    paths = {}
    for name, data in contents.items():
        paths[name] = folder / name
        paths[name].write_bytes(data)
    paths["1x1.png"] = folder / "1x1.png"
    Image.new("RGB", (1, 1)).save(paths["1x1.png"])
    return paths
