"""All pages of the console under one router, and its own files."""

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, RedirectResponse, Response

from handoff_api.console import conversation, intakes, queue, sign_in, team, welcome
from handoff_api.console.page import HERE
from handoff_api.console.route import console_router
from handoff_api.errors import NotFound

router = APIRouter()
_own = console_router()

TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
FILES = {file.name: file for file in (HERE / "static").iterdir() if file.suffix in TYPES}


@_own.get("/console")
async def start() -> Response:
    return RedirectResponse("/console/queue", 303)


@_own.get("/console/static/{name}")
async def static_file(request: Request, name: str) -> Response:
    """A file of the console; asked for with its mark (`?…`) it never changes and is kept."""
    if name not in FILES:
        raise NotFound("there is no such file")
    kept = "public, max-age=31536000, immutable" if request.url.query else "no-cache"
    return FileResponse(FILES[name], media_type=TYPES[FILES[name].suffix], headers={"cache-control": kept})


_other = console_router()


@_other.get("/console/{path:path}")
async def nothing_there(path: str) -> Response:
    """Any other address: a page that says so and leads back."""
    raise NotFound("there is no such page")


for page in (
    _own,
    welcome.router,
    sign_in.router,
    queue.router,
    conversation.router,
    intakes.router,
    team.router,
    _other,
):
    router.include_router(page)
