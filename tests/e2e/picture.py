"""A screenshot as a small PNG: 256 colours are plenty for a page of text, and make it a quarter of the size."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
COLOURS = 256


def small(png: bytes) -> bytes:
    """The same picture with a palette of its commonest colours, and the nearest of these for all others."""
    width, rows = _read(png)
    pixels = [[row[at : at + 3] for at in range(0, width * 3, 3)] for row in rows]
    common = [colour for colour, _ in Counter(pixel for row in pixels for pixel in row).most_common()]
    palette = common[:COLOURS]
    place = {colour: number for number, colour in enumerate(palette)}
    place |= {colour: _nearest(colour, palette) for colour in common[COLOURS:]}
    lines = b"".join(b"\0" + bytes(place[pixel] for pixel in row) for row in pixels)
    head = struct.pack(">IIBBBBB", width, len(rows), 8, 3, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"PLTE", b"".join(palette)), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks)


def _nearest(colour: bytes, palette: list[bytes]) -> int:
    return min(range(len(palette)), key=lambda at: sum((a - b) ** 2 for a, b in zip(colour, palette[at], strict=True)))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _read(png: bytes) -> tuple[int, list[bytes]]:
    """Width and rows of red, green and blue, of a picture as Chromium writes it: 8 bits, not interlaced."""
    chunks = list(_chunks(png))
    width, height, bits, kind = struct.unpack(">IIBB", chunks[0][1][:10])
    assert bits == 8 and kind in (2, 6)
    size = 3 if kind == 2 else 4
    raw = zlib.decompress(b"".join(data for name, data in chunks if name == b"IDAT"))
    rows, above = [], bytes(width * size)
    for start in range(0, len(raw), width * size + 1):
        above = _unfilter(raw[start], raw[start + 1 : start + 1 + width * size], above, size)
        rows.append(above if size == 3 else b"".join(above[at : at + 3] for at in range(0, len(above), 4)))
    assert len(rows) == height
    return width, rows


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _unfilter(filter_: int, line: bytes, above: bytes, size: int) -> bytes:
    """One row as it was before PNG wrote down only its difference from its neighbours."""
    row = bytearray(line)
    for at in range(len(row)):
        left = row[at - size] if at >= size else 0
        up, corner = above[at], above[at - size] if at >= size else 0
        row[at] = (row[at] + (0, left, up, (left + up) // 2, _paeth(left, up, corner))[filter_]) & 255
    return bytes(row)


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    return min((left, up, corner), key=lambda value: abs(guess - value))
