"""The chat's module as careers sites get it."""

import gzip
import re
from collections.abc import AsyncIterator
from itertools import product
from pathlib import Path

import httpx2
import pytest
import pytest_asyncio

from handoff_api import widget
from handoff_api.app import create_app
from handoff_api.config import Settings
from handoff_api.widget.module import MODULES, module

SOURCES = Path(widget.__file__).parent
PATH = "/widget/gezien-chat.js"


@pytest_asyncio.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    settings = Settings(home=tmp_path, secret="x", organisation_name="Zorg & Zo", contact_phone="030-1234567")
    transport = httpx2.ASGITransport(app=create_app(settings))
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


def test_it_is_within_its_budget_of_15_kb() -> None:
    assert len(module("gezien-chat").zipped) <= 14_850  # the organisation's details come on top


def test_with_all_that_loads_later_it_is_within_35_kb() -> None:
    assert sum(len(module(name).zipped) for name in MODULES) <= 35_000


async def test_only_its_own_modules_are_served(client: httpx2.AsyncClient) -> None:
    for name in MODULES:
        assert (await client.get(f"/widget/{name}.js")).content == module(name).plain
    assert (await client.get("/widget/style.js")).status_code == 404


def test_nothing_of_the_sources_is_left_that_does_not_belong_in_one_module() -> None:
    text = module("gezien-chat").plain.decode()
    assert not re.search(r"^(import|export) ", text, re.MULTILINE)
    assert "//" not in re.sub(r"https?:\\/\\/|\$\{|https://|://|http://www", "", text.split("\n", 1)[1])
    assert "innerHTML" not in text and "eval(" not in text and ".cssText" not in text


async def test_any_site_may_load_it(client: httpx2.AsyncClient) -> None:
    response = await client.get(PATH, headers={"origin": "https://elsewhere.example"})
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["cross-origin-resource-policy"] == "cross-origin"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["content-type"].startswith("text/javascript")


async def test_it_is_sent_again_only_when_it_changed(client: httpx2.AsyncClient) -> None:
    first = await client.get(PATH)
    assert first.headers["content-encoding"] == "gzip" and first.content == module("gezien-chat").plain
    again = await client.get(PATH, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = await client.get(PATH, headers={"if-none-match": '"of-another-version"'})
    assert other.status_code == 200


async def test_who_takes_no_gzip_gets_it_plain(client: httpx2.AsyncClient) -> None:
    response = await client.get(PATH, headers={"accept-encoding": "identity"})
    assert "content-encoding" not in response.headers
    assert gzip.decompress(module("gezien-chat").zipped) == response.content


async def test_the_organisation_is_told_to_any_site(client: httpx2.AsyncClient) -> None:
    response = await client.get("/widget/settings.json", headers={"origin": "https://elsewhere.example"})
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.json() == {
        "organisation": "Zorg & Zo",
        "phone": "030-1234567",
        "email": None,
        "notice_url": None,
        "time_zone": "Europe/Amsterdam",
    }


READ_ON = [  # (text, what it stands on)
    *product(("ink", "muted", "accent", "alarm"), ("paper",)),
    *product(("ink", "muted"), ("sand",)),
    ("on-accent", "accent"),
    ("on-person", "person"),
]


@pytest.mark.parametrize(("text", "ground"), READ_ON)
@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_has_enough_contrast(text: str, ground: str, scheme: int) -> None:
    """WCAG 1.4.3, AA: 4.5 to 1."""
    colours = {
        name: (light, dark)
        for name, light, dark in re.findall(
            r'^  "?([\w-]+)"?: \["(#\w{6})", "(#\w{6})"\]', (SOURCES / "style.js").read_text(), re.MULTILINE
        )
    }
    light, dark = sorted((luminance(colours[name][scheme]) for name in (text, ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
