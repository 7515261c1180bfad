"""The one error of the launcher, and its exit codes."""

import errno
from enum import IntEnum


class Exit(IntEnum):
    """Those of sysexits.h where it has one; `docs/ops.md` and `./gezien --help` list them."""

    FAILED = 1  # tests that failed, a problem that doctor found
    USAGE = 2
    DAMAGED = 65  # a database, model or archive that is not what it should be
    UNAVAILABLE = 69  # what is needed and is not there: a database server, a Python, a program that does not start
    CANNOT_WRITE = 73  # a home or file that cannot be made or written
    NO_SPACE = 74
    BUSY = 75  # a port in use, another instance: later it may go well
    CONFIGURATION = 78  # a setting or file that a person must put right


class Refusal(Exception):
    """Something that the person at the keyboard can put right. Shown as one line, without a traceback."""

    def __init__(self, text: str, code: Exit = Exit.CONFIGURATION) -> None:
        super().__init__(text)
        self.code = code


def of_disk(error: OSError, doing: str) -> Refusal:
    """A full disk, a missing right or another fault of the disk, as a refusal. `doing` says what could not be done."""
    place = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Refusal(f"no space left: {doing}{place}; make room and run this again", Exit.NO_SPACE)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Refusal(
            f"no right to write: {doing}{place}: {error.strerror}; give this user the right, or name another place",
            Exit.CANNOT_WRITE,
        )
    return Refusal(f"{doing}{place}: {error.strerror or error}", Exit.CANNOT_WRITE)
