"""Processes that end with the one that started them."""

import ctypes
import signal
import sys

SIGNAL_AT_PARENT_DEATH = 1  # PR_SET_PDEATHSIG
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def die_with_parent() -> None:
    """Runs in the new process. Even when the launcher is killed outright, nothing of it stays behind (Linux)."""
    if _libc is not None:
        _libc.prctl(SIGNAL_AT_PARENT_DEATH, signal.SIGKILL)
