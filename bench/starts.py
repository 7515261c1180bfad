"""How long `./gezien up` takes until it serves, when the assistant is trained already.

    .venv/bin/python bench/starts.py             (five starts, one after the other)
    .venv/bin/python bench/starts.py --starts 2

Trains first if no model fits. The first start is not counted: Python compiles what it imports once.
"""

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from instance import ROOT, instance


async def start() -> float:
    """Seconds from the command to the first answer that all is well."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        async with instance(Path(folder)):
            return time.monotonic() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--starts", type=int, default=5)
    starts = parser.parse_args().starts
    subprocess.run([sys.executable, str(ROOT / "gezien"), "train"], check=True)
    asyncio.run(start())
    took = [asyncio.run(start()) for _ in range(starts)]
    print(f"ready in {statistics.median(took):.1f} s (median of {starts}, {min(took):.1f} to {max(took):.1f})")


if __name__ == "__main__":
    main()
