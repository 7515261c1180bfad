from collections.abc import AsyncIterator

import pytest_asyncio

from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge


@pytest_asyncio.fixture
async def anna(edge: Edge) -> AsyncIterator[Desk]:
    desk = await Desk.open(edge, "Anna")
    yield desk
    await desk.close_browser()


@pytest_asyncio.fixture
async def bram(edge: Edge) -> AsyncIterator[Desk]:
    desk = await Desk.open(edge, "Bram")
    yield desk
    await desk.close_browser()


@pytest_asyncio.fixture
async def lead(edge: Edge) -> AsyncIterator[Desk]:
    desk = await Desk.open(edge, "Lieke", "lead")
    yield desk
    await desk.close_browser()
