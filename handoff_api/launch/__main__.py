"""The commands of `./gezien`, in the service's own environment."""

import argparse
import signal
import sys
from importlib import import_module

from handoff_api.launch.refusal import Exit, Refusal

COMMANDS = {  # and the module of each, which says what it takes (`add_arguments`) and does it (`run`)
    "up": "up",
    "reload": "reload",
    "settings": "settings_list",
    "train": "train",
    "evaluate": "evaluate",
    "doctor": "doctor",
    "backup": "backup",
    "restore": "restore",
    "check": "checks",
    "explain": "explain.command",
}


def main(words: list[str]) -> int:
    """Only what a command needs is imported: some must work where not everything does."""
    command, rest = words[0], words[1:]
    if command == "rasa":  # all that follows is Rasa's
        from handoff_api.launch import rasa_command

        return rasa_command.rasa(rest)
    parser = argparse.ArgumentParser(prog=f"./gezien {command}", allow_abbrev=False)
    if command == "test":  # what follows -- is pytest's
        from handoff_api.launch import suite

        suite.add_arguments(parser)
        return suite.run(rest, parser)
    if command not in COMMANDS:
        raise Refusal(f"there is no command {command!r}; ./gezien --help lists them", Exit.USAGE)
    module = import_module(f"handoff_api.launch.{COMMANDS[command]}")
    module.add_arguments(parser)
    code: int = module.run(parser.parse_args(rest))
    return code


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was begun is also ended
    try:
        sys.exit(main(sys.argv[1:]))
    except Refusal as refusal:
        print(f"gezien: {refusal}", file=sys.stderr)
        sys.exit(refusal.code)
    except KeyboardInterrupt:
        sys.exit(130)
