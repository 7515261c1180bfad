"""The three programs of an instance, as the supervisor starts them."""

from dataclasses import dataclass
from pathlib import Path

from handoff_api.config import Settings
from handoff_api.launch.home import Home
from handoff_api.launch.places import BOT_PYTHON, EDGE_PYTHON, ROOT, bot_environment, child_environment
from handoff_api.launch.ports import free_ports
from handoff_api.launch.supervisor import Program

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Ports:
    """Chosen once for the life of an instance: a process that is started again comes back at the same address."""

    edge: int
    rasa: int
    actions: int

    @classmethod
    def choose(cls, edge: int) -> "Ports":
        rasa, actions = free_ports(2)
        return cls(edge=edge, rasa=rasa, actions=actions)

    def moved(self) -> "Ports":
        """For an assistant beside the present one."""
        return Ports.choose(self.edge)

    @property
    def rasa_url(self) -> str:
        return f"http://{LOOPBACK}:{self.rasa}"

    @property
    def actions_url(self) -> str:
        return f"http://{LOOPBACK}:{self.actions}"


def authorization(secret: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}


def actions(home: Home, ports: Ports, secret: str, settings: Settings) -> Program:
    return Program(
        name="actions",
        command=[str(BOT_PYTHON), "-m", "actions.server", "--port", str(ports.actions)],
        environment=bot_environment(GEZIEN_SECRET=secret, GEZIEN_LOG_LEVEL=settings.log_level, SANIC_HOST=LOOPBACK),
        log=home.log("actions"),
        health=f"{ports.actions_url}/health",
        headers=authorization(secret),
        directory=ROOT,
    )


def rasa(home: Home, ports: Ports, secret: str, settings: Settings, model: Path) -> Program:
    listen = ["--interface", LOOPBACK, "--port", str(ports.rasa)]
    files = ["--model", str(model), "--endpoints", "endpoints.yml", "--credentials", "credentials.yml"]
    return Program(
        name="rasa",
        command=[str(BOT_PYTHON), "-m", "bot.server", "run", *listen, *files],
        environment=bot_environment(
            GEZIEN_SECRET=secret,
            GEZIEN_LOG_LEVEL=settings.log_level,
            GEZIEN_ACTION_URL=f"{ports.actions_url}/webhook",
        ),
        log=home.log("rasa"),
        health=f"{ports.rasa_url}/webhooks/turn/health",
        headers=authorization(secret),
        directory=ROOT,
    )


def edge(home: Home, ports: Ports, secret: str, settings: Settings) -> Program:
    """Two seconds for open requests at the end: a stream would otherwise keep it alive for as long as it is read."""
    listen = ["--host", settings.host, "--port", str(ports.edge)]
    manners = ["--timeout-graceful-shutdown", "2", "--no-access-log", "--no-server-header"]
    return Program(
        name="edge",
        command=[
            str(EDGE_PYTHON),
            "-P",
            "-m",
            "uvicorn",
            "--factory",
            "handoff_api.launch.edge:app",
            *listen,
            *manners,
        ],
        environment=child_environment(
            GEZIEN_HOME=str(home.path),
            GEZIEN_HOST=settings.host,
            GEZIEN_PORT=str(ports.edge),
            GEZIEN_DEMO=str(settings.demo).lower(),
            GEZIEN_RASA_URL=ports.rasa_url,
            GEZIEN_RASA_URL_FILE=str(home.rasa_url),
            # What belongs to the start of the instance stays when only the service is started again.
            GEZIEN_DATABASE_URL=settings.database_url,
            GEZIEN_TIME_ZONE=settings.time_zone,
            GEZIEN_LOG_LEVEL=settings.log_level,
            GEZIEN_VACANCIES_DIR=str(settings.vacancies),
            GEZIEN_SECRET=secret,
        ),
        log=home.log("edge"),
        health=f"http://{_own_address(settings.host)}:{ports.edge}/api/v1/health",
        directory=ROOT,
    )


def _own_address(host: str) -> str:
    """Where this machine itself reaches a service that listens on `host`."""
    if host in ("0.0.0.0", "::", ""):  # noqa: S104
        return LOOPBACK
    return f"[{host}]" if ":" in host else host
