"""Rasa's server with our log lines from the first one on: `python -m bot.server run …` is `rasa run …`."""

from __future__ import annotations

from bot import logs


def main() -> None:
    logs.configure("rasa")
    from rasa.__main__ import main as rasa  # imports everything, and much of it warns

    rasa()


if __name__ == "__main__":
    main()
