"""The home of one instance: its secret, its logs, what is running, and the lock that keeps a second instance out."""

import json
import os
import secrets
from pathlib import Path
from typing import IO, Any

from handoff_api.files import read_json, write_whole
from handoff_api.launch import file_moves
from handoff_api.launch.log_files import set_aside
from handoff_api.launch.refusal import Exit, Refusal, of_disk

SHORTEST_SECRET = 16  # characters
SET_ASIDE_MB = 10


def check_secret(secret: str, place: str) -> None:
    if len(secret) < SHORTEST_SECRET:
        raise Refusal(
            f"the secret in {place} is too short ({len(secret)} characters, at least {SHORTEST_SECRET}); remove it and "
            "a new one is made, or write a longer one"
        )


def lives(pid: int) -> bool:
    """Whether there is such a process, ours or not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return pid > 0


class Home:
    """A directory that holds all data of one instance."""

    def __init__(self, path: Path) -> None:
        self.path = path.expanduser().resolve()
        self.logs = self.path / "logs"
        self.settings = self.path / "settings.toml"
        self.running = self.path / "run.json"
        self.rasa_url = self.path / "rasa-url"  # where the assistant is; it moves when the model is swapped
        self.restart_planned = self.path / "restart-planned"  # turns wait for the assistant instead of calling people
        self._lock: IO[str] | None = None

    def make(self) -> None:
        try:
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.logs.mkdir(exist_ok=True)
            trial = self.path / f".writable-{os.getpid()}"
            try:
                trial.write_text("x" * 4096)  # a full disk shows here, before anything depends on it
            finally:
                trial.unlink(missing_ok=True)
        except OSError as error:
            raise of_disk(error, f"the home {self.path} cannot be made or written") from error

    def lock(self) -> None:
        """Held until this process ends, however it ends. The second instance on the same home is refused.

        Who gets it first finishes a restore that was broken off half-way.
        """
        import fcntl

        file = (self.path / "lock").open("a+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.close()
            raise Refusal(
                f"already running on the home {self.path} ({self._who()}); stop it, or give --home", Exit.BUSY
            ) from error
        self._lock = file
        if file_moves.finish(self.path):
            print("a restore that was broken off is finished now", flush=True)

    def _who(self) -> str:
        run = self.read_running()
        return f"process {run['pid']}, {run['url']}" if run else "still starting"

    def secret(self) -> str:
        """The secret that the edge, Rasa and the action server share: made at the first start, kept for later ones."""
        path = self.path / "secret"
        try:
            if not path.exists():
                new = path.with_suffix(f".{os.getpid()}")
                descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                with os.fdopen(descriptor, "w") as file:
                    file.write(secrets.token_urlsafe(32))
                    file.flush()
                    os.fsync(file.fileno())
                new.replace(path)
            secret = path.read_text().strip()
        except OSError as error:
            raise of_disk(error, f"the secret {path} cannot be read or made") from error
        check_secret(secret, str(path))
        return secret

    def log(self, name: str) -> Path:
        """The log file of one process. `up` keeps it small; elsewhere it is set aside once, at the start."""
        path = self.logs / f"{name}.log"
        set_aside(path, SET_ASIDE_MB)
        return path

    def write_running(self, run: dict[str, Any]) -> None:
        """For programs that look for this instance: addresses, process ids, and the first recruiter's one-time link,
        so only its owner may read it."""
        write_whole(self.running, json.dumps(run, indent=2) + "\n")

    def read_running(self) -> dict[str, Any] | None:
        return read_json(self.running) or None

    def who_runs(self) -> dict[str, Any] | None:
        """What runs here, ready or not. A run.json that a killed `up` has left counts for nothing."""
        running = self.read_running()
        return running if running is not None and lives(running.get("pid", 0)) else None

    def forget_running(self) -> None:
        self.running.unlink(missing_ok=True)
