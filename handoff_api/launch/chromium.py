"""The browser for the tests: one that is there, else one that is got."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from handoff_api.launch.places import EDGE_PYTHON
from handoff_api.launch.refusal import Refusal

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
REMEDY = "install Chromium or name one in GEZIEN_TEST_CHROMIUM, or leave these tests out: --without browser"


def find_chromium(*, may_install: bool) -> str:
    """Its path. Says in one line when it gets one."""
    named = os.environ.get("GEZIEN_TEST_CHROMIUM")
    if named:
        if not _runs(named):
            raise Refusal(f"GEZIEN_TEST_CHROMIUM names {named}, which does not run; {REMEDY}")
        return named
    if found := _installed():
        return found
    if not may_install:
        raise Refusal(f"no Chromium found, and --no-install forbids getting one; {REMEDY}")
    print("Chromium is missing: getting Playwright's own", flush=True)
    _try([str(EDGE_PYTHON), "-m", "playwright", "install", "chromium"])
    if found := _installed():
        return found
    if _may_use_apt():
        print("Playwright's Chromium cannot be got here: installing the package chromium with apt-get", flush=True)
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        _try(["apt-get", "update", "-qq"], quiet)
        _try(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet)
        if found := _installed():
            return found
    raise Refusal(f"no Chromium found, and none could be got; {REMEDY}")


def _installed() -> str | None:
    candidates = [shutil.which(name) for name in NAMES] + [MAC, _of_playwright()]
    return next((path for path in candidates if path and _runs(path)), None)


def _of_playwright() -> str | None:
    """Where Playwright keeps, or would keep, its own."""
    ask = "from playwright.sync_api import sync_playwright as p\nwith p() as b: print(b.chromium.executable_path)"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def _runs(path: str) -> bool:
    """Started for its version only; a missing shared library shows here too."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _may_use_apt() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and Path("/etc/debian_version").exists()


def _try(command: list[str], environment: dict[str, str] | None = None) -> None:
    """What it says is shown only when it fails; whether it helped is for the caller to see."""
    try:
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        print(f"  {command[0]}: {error}", flush=True)
        return
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()
        print(f"  {said[-1] if said else 'failed'}", flush=True)
