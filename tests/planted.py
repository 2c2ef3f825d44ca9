"""Blocks with a planted place, as they stand in files: XMP, IPTC, colour profiles, trailers."""

from __future__ import annotations

import struct

from PIL import ImageCms

PLACE = "Reykjanesbaer"
"""A place name that no decoder, profile or library writes by itself."""
LATITUDE, LONGITUDE = 63.998, -22.5625


def xmp_packet() -> bytes:
    """XMP with city, location and GPS."""
    return f"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
 photoshop:City="{PLACE}" exif:GPSLatitude="63,59.88N" exif:GPSLongitude="22,33.75W">
<Iptc4xmpCore:Location>Harbour of {PLACE}</Iptc4xmpCore:Location></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()


def iptc_block() -> bytes:
    """IPTC-IIM with city and country."""
    sets = ((90, PLACE), (101, "Iceland"), (120, f"A day in {PLACE}"))
    return b"".join(struct.pack(">BBBH", 0x1C, 2, n, len(v)) + v.encode() for n, v in sets)


def placed_profile(*, version: int = 2) -> bytes:
    """An RGB matrix profile (Display P3's colours) whose words tell owner and place."""
    words = f"Scanner of {PLACE}".encode()
    body = {
        b"desc": b"desc" + struct.pack(">4xI", len(words) + 1) + words + b"\0" + bytes(78),
        b"cprt": b"text" + bytes(4) + words + b"\0",
        b"dmnd": b"text" + bytes(4) + words + b"\0",
        b"wtpt": _xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": _xyz(0.51512, 0.2412, -0.00105),
        b"gXYZ": _xyz(0.29198, 0.69225, 0.04189),
        b"bXYZ": _xyz(0.1571, 0.06657, 0.78407),
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), b"curv" + struct.pack(">4xIH2x", 1, round(2.2 * 256))),
    }
    table, data, at = b"", b"", 132 + 12 * len(body)
    for name, block in body.items():
        block += bytes(-len(block) % 4)
        table += struct.pack(">4sII", name, at + len(data), len(block))
        data += block
    number = b"\x04\x30\0\0" if version == 4 else b"\x02\x10\0\0"
    header = struct.pack(">I4s", at + len(data), b"test") + number + b"mntrRGB XYZ " + bytes(12) + b"acsp"
    header += bytes(8) + b"OWNR" + bytes(16) + struct.pack(">4x3i", 0xF6D6, 0x10000, 0xD32D) + PLACE.encode()
    return header[:128].ljust(128, b"\0") + struct.pack(">I", len(body)) + table + data


def _xyz(*values: float) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(v * 65536) for v in values))


def srgb_profile() -> bytes:
    """LittleCMS's own sRGB profile."""
    return bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())


def motion_trailer() -> bytes:
    """What a motion photo carries behind the picture: a little video with the place in it."""
    body = b"mp42\0\0\0\0isommp42"
    return (
        struct.pack(">I", len(body) + 8)
        + b"ftyp"
        + body
        + b"\0\0\0\x20moov"
        + PLACE.encode().ljust(24, b"\0")
    )


def samsung_trailer() -> bytes:
    """What phones of one maker append: blocks of their own and a directory that ends in SEFT."""
    block = b"\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data" + PLACE.encode()
    directory = b"SEFH" + struct.pack("<IIHHII", 107, 1, 0, 0x0A01, len(block), len(block))
    return block + directory + struct.pack("<I", len(directory)) + b"SEFT"
