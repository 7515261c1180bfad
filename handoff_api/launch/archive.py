"""A backup as one file: a tar.gz that begins with a manifest of what is in it, each with its checksum."""

import gzip
import hashlib
import json
import os
import tarfile
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from handoff_api.files import sync_folder
from handoff_api.launch.refusal import Exit, Refusal

MANIFEST = "manifest.json"
FORMAT = 1


@dataclass(frozen=True)
class Manifest:
    made_at: str  # ISO, with zone
    revision: str  # of the tables
    database: str  # sqlite, postgresql: where it was; the archive always holds a SQLite file
    files: dict[str, str]  # name: sha256
    format: int = FORMAT

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.made_at)


def pack(folder: Path, target: Path, *, made_at: datetime, revision: str, database: str) -> Manifest:
    """All files of a folder into one archive that only its owner can read. Under another name until it is whole."""
    files = {path.relative_to(folder).as_posix(): _sum(path) for path in _files(folder)}
    manifest = Manifest(made_at.isoformat(), revision, database, files)
    unfinished = target.with_name(f".{target.name}.unfinished-{os.getpid()}")
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            with tarfile.open(fileobj=file, mode="w:gz", compresslevel=6) as tar:
                text = json.dumps(asdict(manifest), indent=2).encode()
                about = tarfile.TarInfo(MANIFEST)
                about.size, about.mode = len(text), 0o600
                tar.addfile(about, BytesIO(text))
                for name in files:
                    tar.add(folder / name, name, recursive=False, filter=_private)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
        sync_folder(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)
    return manifest


def unpack(archive: Path, folder: Path) -> Manifest:
    """Only what the manifest lists, and only when every checksum is right."""
    try:
        with tarfile.open(archive, "r:gz") as tar:
            manifest = _manifest(tar, archive)
            while member := tar.next():
                if not member.isfile() or member.name not in manifest.files:
                    raise Refusal(f"{archive} holds {member.name}, which no backup of ours does", Exit.DAMAGED)
                tar.extract(member, folder, filter="data")
    except (tarfile.TarError, gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise _damaged(archive, str(error)) from error
    for name, wanted in manifest.files.items():
        path = folder / name
        if not path.is_file() or _sum(path) != wanted:
            raise _damaged(archive, f"{name} is missing or not what was packed")
        path.chmod(0o600)
    return manifest


def _manifest(tar: tarfile.TarFile, archive: Path) -> Manifest:
    first = tar.next()
    file = tar.extractfile(first) if first is not None and first.name == MANIFEST else None
    if file is None:
        raise Refusal(f"{archive} is no backup of Gezien", Exit.DAMAGED)
    try:
        given = json.loads(file.read())
        if given["format"] > FORMAT:
            raise Refusal(f"{archive} was made by a newer version of Gezien; restore it with that version")
        return Manifest(**given)
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(archive, f"its manifest cannot be read: {error}") from error


def _damaged(archive: Path, why: str) -> Refusal:
    return Refusal(f"the backup {archive} is damaged ({why}); nothing was changed. Take another one", Exit.DAMAGED)


def _private(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Also for who unpacks it by hand."""
    return member.replace(mode=0o600, deep=False)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
