"""Sample photos for trying the program: scenes of the test world as a phone would have written them, tags and all."""

from __future__ import annotations

import io
import struct
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from geoshield_app.geoworld import splits
from geoshield_app.geoworld.origin import SCENE_TAG
from geoshield_app.geoworld.render import draw
from geoshield_app.geoworld.scene import Scene
from geoshield_app.storage.atomic import write_beside

QUALITY = 92
THUMBNAIL_PX = 160

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="{city}"
 photoshop:Country="{country}"/></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def write_samples(folder: Path, count: int, long_side_px: int) -> tuple[Path, ...]:
    """Write ``count`` JPEG photos with this long side, each of another city while there are cities.

    They tell their place by GPS, XMP and comment, not by their names. Sample number n is always the same photo; where
    it is already, it stays. Raises OutputError when the folder cannot be written to or a name belongs to another file.
    """
    scenes = splits.balanced_scenes(splits.SAMPLES, count)
    return tuple(
        _written(folder / f"geoworld-{number:03d}.jpg", sample_bytes(scene, long_side_px))
        for number, scene in enumerate(scenes, start=1)
    )


def sample_places(count: int) -> tuple[str, ...]:
    """'City, Country' of each of these photos, in their order."""
    return tuple(
        f"{one.city.name}, {one.city.country}" for one in splits.balanced_scenes(splits.SAMPLES, count)
    )


def _written(file: Path, data: bytes) -> Path:
    if file.is_file() and file.stat().st_size == len(data) and file.read_bytes() == data:
        return file
    return write_beside(file, data, _readable, replace=False)


def sample_bytes(scene: Scene, long_side_px: int) -> bytes:
    """One sample photo as JPEG bytes."""
    pixels = draw(scene, long_side_px)
    xmp = _XMP.format(city=scene.city.name, country=scene.city.country).encode()
    comment = f"Holiday in {scene.city.name}".encode()
    data = io.BytesIO()
    Image.fromarray(pixels).save(
        data, "JPEG", quality=QUALITY, exif=_exif(scene, pixels), xmp=xmp, comment=comment
    )
    return data.getvalue()


def _exif(scene: Scene, pixels: NDArray[np.uint8]) -> bytes:
    """An EXIF block as phones write it: camera, time, position, thumbnail."""
    taken = f"2025:{scene.seed % 12 + 1:02d}:{scene.seed % 28 + 1:02d} {scene.seed % 24:02d}:{scene.seed % 60:02d}:00"
    exif = Image.Exif()
    exif[Base.ImageDescription] = SCENE_TAG.format(seed=scene.seed)
    exif[Base.Make], exif[Base.Model], exif[Base.Software] = "GeoWorld", "Street Camera 1", "GeoWorld 1.0"
    exif[Base.DateTime], exif[Base.Orientation] = taken, 1
    exif.get_ifd(IFD.Exif).update(
        {Base.DateTimeOriginal: taken, Base.FNumber: 1.8, Base.ISOSpeedRatings: 100}
    )
    exif.get_ifd(IFD.GPSInfo).update(_gps(scene))
    return _with_thumbnail(exif.tobytes(), _thumbnail(pixels))


def _gps(scene: Scene) -> dict[int, object]:
    return {
        GPS.GPSVersionID: b"\x02\x03\x00\x00",
        GPS.GPSLatitudeRef: "N" if scene.lat >= 0 else "S",
        GPS.GPSLatitude: _degrees(scene.lat),
        GPS.GPSLongitudeRef: "E" if scene.lon >= 0 else "W",
        GPS.GPSLongitude: _degrees(scene.lon),
        GPS.GPSAltitudeRef: b"\x00",
        GPS.GPSAltitude: Fraction(scene.seed % 400 + 3),
    }


def _degrees(value: float) -> tuple[Fraction, Fraction, Fraction]:
    """Degrees, minutes, hundredths of seconds, without the sign."""
    hundredths = round(abs(value) * 360_000)
    return (
        Fraction(hundredths // 360_000),
        Fraction(hundredths % 360_000 // 6_000),
        Fraction(hundredths % 6_000, 100),
    )


def _thumbnail(pixels: NDArray[np.uint8]) -> bytes:
    small = Image.fromarray(pixels)
    small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX))
    data = io.BytesIO()
    small.save(data, "JPEG", quality=75)
    return data.getvalue()


def _with_thumbnail(exif: bytes, thumbnail: bytes) -> bytes:
    """The EXIF block with a second directory that holds a JPEG thumbnail (EXIF 2.3, 4.5.8)."""
    head, tiff = exif[:6], bytearray(exif[6:])
    order = "<" if tiff[:2] == b"II" else ">"
    (first,) = struct.unpack_from(order + "L", tiff, 4)
    (entries,) = struct.unpack_from(order + "H", tiff, first)
    tiff += b"\x00" * (len(tiff) % 2)
    struct.pack_into(order + "L", tiff, first + 2 + 12 * entries, len(tiff))
    start = len(tiff) + 2 + 3 * 12 + 4
    compression = struct.pack(order + "HHLHH", 0x0103, 3, 1, 6, 0)
    offset, length = (
        struct.pack(order + "HHLL", tag, 4, 1, value)
        for tag, value in ((0x0201, start), (0x0202, len(thumbnail)))
    )
    directory = struct.pack(order + "H", 3) + compression + offset + length + struct.pack(order + "L", 0)
    return head + bytes(tiff) + directory + thumbnail


def _readable(file: Path) -> None:
    """Raise when the file just written is no picture."""
    with Image.open(file) as picture:
        picture.load()
