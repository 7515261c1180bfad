"""`./gezien rasa …`."""

import os
import subprocess
from contextlib import ExitStack

from handoff_api.launch.instance import find_home
from handoff_api.launch.leash import die_with_parent
from handoff_api.launch.model import ensure_model
from handoff_api.launch.places import BOT_PYTHON, ROOT, bot_environment
from handoff_api.launch.ports import free_ports

TALKS = ("shell", "interactive")  # these call the actions
READS_A_MODEL = ("shell", "test", "run")


def rasa(words: list[str]) -> int:
    """Rasa's own command line with our model, secret and, where it talks, an action server of its own."""
    home = find_home(None)
    home.make()
    secret = os.environ.get("GEZIEN_SECRET") or home.secret()
    (port,) = free_ports(1)
    environment = bot_environment(GEZIEN_SECRET=secret, GEZIEN_ACTION_URL=f"http://127.0.0.1:{port}/webhook")
    asks_help = "--help" in words or "-h" in words
    if words and words[0] in READS_A_MODEL and not asks_help and not {"-m", "--model"} & set(words):
        words = [*words, "--model", str(ensure_model(home.log("train")))]
    with ExitStack() as stack:
        if words and words[0] in TALKS and not asks_help:
            log = stack.enter_context(home.log("rasa-shell-actions").open("a"))
            server = [str(BOT_PYTHON), "-m", "actions.server", "--port", str(port)]
            actions = subprocess.Popen(
                server, cwd=ROOT, env=environment, stdout=log, stderr=log, preexec_fn=die_with_parent
            )
            stack.callback(actions.kill)
        done = subprocess.run([str(BOT_PYTHON), "-m", "rasa", *words], cwd=ROOT, env=environment, check=False)
    return done.returncode
