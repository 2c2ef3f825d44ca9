"""Makes resources/map/land.json, the coarse land outlines of the offline map.

    pip download --no-deps geopandas==0.14.4 pyshp      (two wheels, into a folder)
    python packaging/world_outlines.py FOLDER resources/map/land.json

The outlines are Natural Earth's 1:110m countries, which are in the public domain; geopandas 0.14 was the last
release to carry them. Only the rings are kept, in tenths of a degree; names and borders' meaning are left behind.
"""

from __future__ import annotations

import io
import itertools
import json
import sys
import zipfile
from pathlib import Path

LEAST_POINTS = 4
"""A ring needs an area."""


def rings(wheels: Path) -> list[list[int]]:
    """[longitude, latitude, longitude, ...] in tenths of a degree, one list per ring, the largest first."""
    sys.path.insert(0, str(next(wheels.glob("pyshp-*.whl"))))
    import shapefile

    with zipfile.ZipFile(next(wheels.glob("geopandas-0.14*.whl"))) as wheel:
        stem = "geopandas/datasets/naturalearth_lowres/naturalearth_lowres"
        files = {kind: io.BytesIO(wheel.read(f"{stem}.{kind}")) for kind in ("shp", "shx", "dbf")}
    found = []
    with shapefile.Reader(**files) as reader:
        for shape in reader.shapes():
            starts = [*shape.parts, len(shape.points)]
            found += [_coarse(shape.points[start:end]) for start, end in itertools.pairwise(starts)]
    return sorted((ring for ring in found if len(ring) >= 2 * LEAST_POINTS), key=len, reverse=True)


def _coarse(points: list[tuple[float, float]]) -> list[int]:
    """The points in tenths of a degree, neighbours that fall together once."""
    kept: list[tuple[int, int]] = []
    for longitude, latitude in points:
        point = (round(10 * longitude), round(10 * latitude))
        if not kept or kept[-1] != point:
            kept.append(point)
    return [number for point in kept for number in point]


def main(wheels: str, target: str) -> None:
    document = {
        "source": "Natural Earth 1:110m, public domain",
        "unit": "0.1 degree",
        "rings": rings(Path(wheels)),
    }
    Path(target).write_text(json.dumps(document, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
