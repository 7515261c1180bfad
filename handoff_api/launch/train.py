"""`./gezien train`."""

import argparse
from pathlib import Path

from handoff_api.launch.instance import find_home
from handoff_api.launch.model import ensure_model
from handoff_api.launch.places import ROOT


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--home", type=Path, metavar="DIR", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Prints where the model is, new or not."""
    home = find_home(arguments.home)
    home.make()
    print(ensure_model(home.log("train")).relative_to(ROOT))
    return 0
