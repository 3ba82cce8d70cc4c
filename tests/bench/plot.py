"""A plot as SVG: seconds over the size of the document, both axes from nought."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.scaling import Point

WIDTH, HEIGHT, MARGIN = 640, 360, 48
COLOURS = {"floor": "#888888", "normalise": "#1668a8", "lowering": "#c2571a"}
_HEAD = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
    'font-family="sans-serif" font-size="13">\n<rect width="100%" height="100%" fill="#ffffff"/>'
)


def plot(points: Sequence[Point], into: Path) -> None:
    """Writes a line for each part of the work, and a label at its end."""
    widest = max(point.size for point in points)
    longest = max(point.lowering for point in points)

    def at(point: Point, part: str) -> tuple[float, float]:
        x = MARGIN + (WIDTH - 2 * MARGIN) * point.size / widest
        y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * getattr(point, part) / longest
        return round(x, 1), round(y, 1)

    lines = [
        _HEAD,
        f'<path d="M{MARGIN},{MARGIN} V{HEIGHT - MARGIN} H{WIDTH - MARGIN}" fill="none" '
        'stroke="#333333"/>',
        f'<text x="{MARGIN}" y="{MARGIN - 10}">{longest:.1f} s</text>',
        f'<text x="{WIDTH - MARGIN}" y="{HEIGHT - MARGIN + 20}" text-anchor="end">'
        f"{widest / 1e6:.1f} MB</text>",
    ]
    for part, colour in COLOURS.items():
        path = " ".join(f"{x},{y}" for x, y in (at(point, part) for point in points))
        x, y = at(points[-1], part)
        lines += [
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>',
            f'<text x="{x}" y="{y - 6}" fill="{colour}" text-anchor="end">{part}</text>',
        ]
    into.write_text("\n".join([*lines, "</svg>", ""]), "utf-8")
