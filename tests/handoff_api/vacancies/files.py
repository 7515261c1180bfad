"""A vacancy file to make mistakes in."""

from pathlib import Path

GOOD = """\
id: bakker-delft
title: Bakker
employer: Bakkerij Voorbeeld
location: Delft
country: NL
questions:
  - hours_per_week
  - name
requirements:
  - fact: hours_per_week
    op: ">="
    value: 24
    text: {nl: Minimaal 24 uur}
"""


def written(folder: Path, text: str | bytes, name: str = "vacature.yml") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path
