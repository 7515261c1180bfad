"""The commands of `./gezien`, in the service's own environment."""

import argparse
import signal
import sys

from handoff_api.launch.refusal import Exit, Refusal


def main(words: list[str]) -> int:
    command, rest = words[0], words[1:]
    if command == "rasa":  # all that follows is Rasa's
        from handoff_api.launch import rasa_command

        return rasa_command.rasa(rest)
    parser = argparse.ArgumentParser(prog=f"./gezien {command}", allow_abbrev=False)
    if command == "up":
        from handoff_api.launch import up

        up.add_arguments(parser)
        return up.run(parser.parse_args(rest))
    if command == "reload":
        from handoff_api.launch import reload

        reload.add_arguments(parser)
        return reload.run(parser.parse_args(rest))
    if command == "settings":
        from handoff_api.launch import settings_list

        settings_list.add_arguments(parser)
        return settings_list.run(parser.parse_args(rest))
    if command == "train":
        from handoff_api.launch import rasa_command

        rasa_command.add_arguments(parser)
        return rasa_command.train(parser.parse_args(rest))
    if command == "doctor":
        from handoff_api.launch import doctor

        doctor.add_arguments(parser)
        return doctor.run(parser.parse_args(rest))
    if command == "backup":
        from handoff_api.launch import backup

        backup.add_arguments(parser)
        return backup.run(parser.parse_args(rest))
    if command == "restore":
        from handoff_api.launch import restore

        restore.add_arguments(parser)
        return restore.run(parser.parse_args(rest))
    if command == "check":
        from handoff_api.launch import checks

        parser.parse_args(rest)
        return checks.run()
    if command == "test":
        from handoff_api.launch import suite

        suite.add_arguments(parser)
        return suite.run(rest, parser)
    raise Refusal(f"there is no command {command!r}; ./gezien --help lists them", Exit.USAGE)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was begun is also ended
    try:
        sys.exit(main(sys.argv[1:]))
    except Refusal as refusal:
        print(f"gezien: {refusal}", file=sys.stderr)
        sys.exit(refusal.code)
    except KeyboardInterrupt:
        sys.exit(130)
