"""`./gezien settings`: every setting, in the order of `Settings`."""

import argparse
import textwrap
from pathlib import Path

from pydantic import SecretStr

from handoff_api.config import AT_START, Settings
from handoff_api.launch.database import shown
from handoff_api.launch.instance import find_home, known_settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--home", type=Path, metavar="DIR", help="the instance whose values are shown")


def run(arguments: argparse.Namespace) -> int:
    home = find_home(arguments.home)
    settings = known_settings(home)
    print(f"Set by environment variable, or in {home.settings} by the name in lower case without GEZIEN_.\n")
    for name, about in Settings.model_fields.items():
        value = getattr(settings, name)
        if name == "database_url" and value:
            value = shown(value)  # without its password
        print(f"GEZIEN_{name.upper()}")
        print(textwrap.indent(textwrap.fill(about.description or "", 110), "    "))
        default = "none" if about.is_required() else _shown(about.default)
        print(f"    default: {default}")
        if about.is_required() or value != about.default:
            print(f"    now:     {_shown(value)}")
        if name in AT_START:
            print("    a change takes effect at the next start")
        print()
    return 0


def _shown(value: object) -> str:
    if isinstance(value, SecretStr):
        return "(secret)"
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value) or "empty"
    return "empty" if value in (None, "") else str(value)
