"""The trained model: which one fits the present data, and training it when none does."""

import hashlib
import os
import re
import shutil
import signal
import subprocess
import tarfile
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from handoff_api.launch.leash import die_with_parent
from handoff_api.launch.places import BOT_PYTHON, MODELS, ROOT, bot_environment
from handoff_api.launch.refusal import Exit, Refusal, of_disk
from handoff_api.launch.trained_files import mistakes, said_by_rasa

# What a model is made from. What runs beside the model, and is not trained, is left out.
TRAINED_FROM = (
    "config.yml",
    "domain.yml",
    "locks/bot.txt",
    "data/facts.yml",
    "data/answers/*",
    "data/nlu/**/*",
    "data/rules/**/*",
    "data/stories/**/*",
    "data/lookups/**/*",
    "bot/**/*.py",
)
NOT_TRAINED = (
    "bot/channel.py",
    "bot/cross_validation.py",
    "bot/turn.py",
    "bot/explained.py",
    "bot/nlg.py",
    "bot/server.py",
    "bot/logs.py",
    "bot/timings.py",
    "bot/trace.py",
)
LAST_SECONDS = 5.0  # in which the processes of a training that ended may end by themselves
KEPT = 4  # models; the older ones go when a new one is made
SPACE_TO_TRAIN = 500_000_000  # bytes; what Rasa writes on the way is larger than the model
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
    except (OSError, EOFError, zlib.error, tarfile.TarError):
        return False


def ensure_model(log: Path) -> Path:
    """The model that fits the present data, trained now if there is none. One that is damaged is refused."""
    model = fitting_model()
    if not model.exists():
        if wrong := mistakes():
            raise Refusal("the assistant cannot be trained from this\n" + "\n".join(f"  {line}" for line in wrong))
        try:
            with _alone():
                model = fitting_model()
                if not model.exists():  # another command may just have trained it
                    _train(model, log)
                    prune()
        except OSError as error:
            raise of_disk(error, "the assistant could not be trained") from error
    check(model)
    return model


def check(model: Path) -> None:
    """Refuses an archive that is not, byte for byte, the one that was trained.

    Rasa would start without a model, or with the newest one in the folder, and only say so in its log.
    """
    if why := fault(model):
        raise Refusal(f"the model {model} is damaged ({why}); remove it, and it is trained again", Exit.DAMAGED)


def fault(model: Path) -> str | None:
    checksum = _checksum_of(model)
    try:
        with model.open("rb") as file:
            now = hashlib.file_digest(file, "sha256").hexdigest()
        if checksum.exists():
            return None if checksum.read_text().strip() == now else "it is not what was trained"
    except OSError as error:
        return str(error.strerror)
    return None if is_model(model) else "it is cut off, or no model at all"


def prune() -> None:
    """Keeps the newest few, and those that a running Rasa may have to load again."""
    running = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=False).stdout
    trained = sorted(MODELS.glob("gezien-*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in trained[KEPT:]:
        if old.name not in running:
            old.unlink()
            _checksum_of(old).unlink(missing_ok=True)
            report_of(old).unlink(missing_ok=True)


def report_of(model: Path) -> Path:
    """Where `./gezien evaluate` writes how well it understands."""
    return model.with_name(model.name.removesuffix(".tar.gz") + ".html")


def _checksum_of(model: Path) -> Path:
    return model.with_name(f"{model.name}.sha256")


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
    print("training the assistant: no model fits the present data (this takes several minutes)", flush=True)
    began = time.monotonic()
    if (left := shutil.disk_usage(MODELS).free) < SPACE_TO_TRAIN:
        raise Refusal(
            f"no space left to train the assistant: {left / 1e6:.0f} MB free in {MODELS}, "
            f"{SPACE_TO_TRAIN / 1e6:.0f} MB needed; make room and run this again",
            Exit.NO_SPACE,
        )
    unfinished = f"unfinished-{os.getpid()}"
    already = log.stat().st_size if log.exists() else 0
    command = [str(BOT_PYTHON), "-m", "rasa", "train", "--force", "--out", str(MODELS)]
    command += ["--fixed-model-name", unfinished]
    with log.open("a") as file, subprocess.Popen(
        command, cwd=ROOT, env=bot_environment(), text=True, errors="replace",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        preexec_fn=die_with_parent,
    ) as training:  # fmt: skip
        threading.Thread(target=_end_with, args=(training,), daemon=True).start()
        try:
            for line in training.stdout or ():
                file.write(line)
                if step := STEP.search(line):
                    print(f"  {time.monotonic() - began:3.0f} s  {step[1]}", flush=True)
        except BaseException:
            _kill_all_of(training)
            raise
    made = MODELS / f"{unfinished}.tar.gz"
    if training.returncode != 0 or not made.exists():
        made.unlink(missing_ok=True)
        said = log.read_bytes()[already:].decode(errors="replace")
        if "No space left on device" in said or "File too large" in said:
            raise Refusal("no space left to train the assistant; make room and run this again", Exit.NO_SPACE)
        why = said_by_rasa(said) or f"Rasa stopped with code {training.returncode}"
        raise Refusal(f"the assistant could not be trained: {why}; the whole story is in {log}")
    with made.open("rb") as file:
        os.fsync(file.fileno())
        _checksum_of(model).write_text(hashlib.file_digest(file, "sha256").hexdigest() + "\n")
    made.replace(model)
    print(f"trained in {time.monotonic() - began:.0f} s: {model.relative_to(ROOT)}", flush=True)


def _end_with(training: subprocess.Popen[str]) -> None:
    """When a training is killed from outside, say for want of memory, the processes that share its work would live on,
    and hold its output open."""
    training.wait()
    time.sleep(LAST_SECONDS)
    _kill_all_of(training)


def _kill_all_of(training: subprocess.Popen[str]) -> None:
    with suppress(ProcessLookupError):  # none is left
        os.killpg(training.pid, signal.SIGKILL)
