"""The files of an installation, as an editor writes them."""

import os
from pathlib import Path

from tests.handoff_api.edge import Edge

NEVER_OPEN = ""
VACANCY = """\
id: {id}
title: {title}
employer: Bakkerij Voorbeeld
location: Delft
country: NL
recruiter: Sanne
status: {status}
questions: [hours_per_week, name]
"""


class Files:
    def __init__(self, home: Path) -> None:
        self.home = home
        (home / "vacancies").mkdir(exist_ok=True)

    def settings(self, **values: str) -> None:
        always = {"organisation_name": "Zorggroep De Linde", "opening_hours": "mon-sun 00:00-24:00"}
        self.settings_text("".join(f'{name} = "{value}"\n' for name, value in {**always, **values}.items()))

    def settings_text(self, text: str) -> None:
        replace(self.home / "settings.toml", text)

    def vacancy(self, name: str, *, title: str = "Bakker", status: str = "open", vacancy_id: str = "") -> Path:
        return self.vacancy_text(name, VACANCY.format(id=vacancy_id or f"{name}-delft", title=title, status=status))

    def vacancy_text(self, name: str, text: str) -> Path:
        path = self.home / "vacancies" / f"{name}.yml"
        replace(path, text)
        return path


def replace(path: Path, text: str) -> None:
    """As most editors do: a new file takes the old one's place."""
    new = path.with_name(f".{path.name}.swp")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)


async def look(edge: Edge) -> None:
    """What the service does every second, now: everything lies still since the last look."""
    await edge.app.state.in_force.tick()
    await edge.app.state.in_force.tick()
