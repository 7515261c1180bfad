"""The trained model: which one fits the present data, and training it when none does."""

import hashlib
import os
import re
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handoff_api.launch.leash import die_with_parent
from handoff_api.launch.places import BOT_PYTHON, MODELS, ROOT, bot_environment
from handoff_api.launch.refusal import Refusal

# What a model is made from. What runs beside the model, and is not trained, is left out.
TRAINED_FROM = (
    "config.yml",
    "domain.yml",
    "locks/bot.txt",
    "data/facts.yml",
    "data/nlu/**/*",
    "data/rules/**/*",
    "data/stories/**/*",
    "data/lookups/**/*",
    "bot/**/*.py",
)
NOT_TRAINED = (
    "bot/channel.py",
    "bot/turn.py",
    "bot/nlg.py",
    "bot/server.py",
    "bot/logs.py",
    "bot/timings.py",
    "bot/trace.py",
)
STEP = re.compile(r"Starting to train component '(\w+)'")


def _sources(root: Path) -> Iterator[Path]:
    for pattern in TRAINED_FROM:
        for path in sorted(root.glob(pattern)):
            if path.is_file() and path.relative_to(root).as_posix() not in NOT_TRAINED:
                yield path


def fingerprint(root: Path = ROOT) -> str:
    """The same for the same data and code, whatever the machine and the dates of the files."""
    total = hashlib.sha256()
    for path in _sources(root):
        total.update(path.relative_to(root).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:16]


def fitting_model() -> Path:
    """Where the model that fits the present data is, or would be."""
    return MODELS / f"gezien-{fingerprint()}.tar.gz"


def is_model(path: Path) -> bool:
    """Whether it is an archive as Rasa makes them: Rasa itself would start without a model, and say so in its log."""
    try:
        with tarfile.open(path) as archive:
            return any(name.lstrip("./") == "metadata.json" for name in archive.getnames())
    except (OSError, tarfile.TarError):
        return False


def ensure_model(log: Path) -> Path:
    """The model that fits the present data, trained now if there is none."""
    model = fitting_model()
    if not model.exists():
        with _alone():
            model = fitting_model()
            if not model.exists():  # another command may just have trained it
                _train(model, log)
    return model


@contextmanager
def _alone() -> Iterator[None]:
    """One training at a time per project: who comes second waits, and finds the model made."""
    import fcntl

    MODELS.mkdir(exist_ok=True)
    folder = os.open(MODELS, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            print("waiting: another command is training the assistant", flush=True)
            fcntl.flock(folder, fcntl.LOCK_EX)
        for broken_off in MODELS.glob("unfinished-*"):
            broken_off.unlink()
        yield
    finally:
        os.close(folder)


def _train(model: Path, log: Path) -> None:
    """Into a name of its own first: a training that is broken off leaves no archive that looks whole."""
    print("training the assistant: no model fits the present data (about a minute)", flush=True)
    began = time.monotonic()
    unfinished = f"unfinished-{os.getpid()}"
    command = [str(BOT_PYTHON), "-m", "rasa", "train", "--force", "--out", str(MODELS)]
    command += ["--fixed-model-name", unfinished]
    with log.open("a") as file, subprocess.Popen(
        command, cwd=ROOT, env=bot_environment(), text=True, errors="replace",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=die_with_parent,
    ) as training:  # fmt: skip
        try:
            for line in training.stdout or ():
                file.write(line)
                if step := STEP.search(line):
                    print(f"  {time.monotonic() - began:3.0f} s  {step[1]}", flush=True)
        except BaseException:
            training.kill()
            raise
    made = MODELS / f"{unfinished}.tar.gz"
    if training.returncode != 0 or not made.exists():
        made.unlink(missing_ok=True)
        print("".join(log.read_text(errors="replace").splitlines(keepends=True)[-15:]), file=sys.stderr)
        raise Refusal(f"the assistant could not be trained; the whole story is in {log}")
    made.replace(model)
    print(f"trained in {time.monotonic() - began:.0f} s: {model.relative_to(ROOT)}", flush=True)
