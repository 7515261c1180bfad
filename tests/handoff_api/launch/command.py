"""A command of `./gezien` as a test gives it: in this process, which is quicker, and with its exit code."""

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from unittest.mock import patch

from handoff_api.launch.__main__ import main
from handoff_api.launch.refusal import Refusal


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


def gezien(*words: str, **environment: str) -> Done:
    """With no settings of ours but those given. A refusal is shown as `__main__` shows it."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GEZIEN_")}
    out, err = io.StringIO(), io.StringIO()
    with patch.dict(os.environ, plain | environment, clear=True), redirect_stdout(out), redirect_stderr(err):
        try:
            code = main(list(words))
        except Refusal as refusal:
            print(f"gezien: {refusal}", file=err)
            code = refusal.code
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
    return Done(code, out.getvalue(), err.getvalue())
