"""A small careers site to try the chat on. Only there while `demo` is set, and marked as an example on every page."""

from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import FileResponse, RedirectResponse
from fastapi.templating import Jinja2Templates

from handoff_api.demo import wording
from handoff_api.demo.texts import TEXTS
from handoff_api.dependencies import in_force
from handoff_api.errors import NotFound
from handoff_api.intakes.promise import ANSWER_WITHIN
from handoff_api.vacancies.schemas import Vacancy

FOLDER = Path(__file__).parent
STATIC = {
    "careers.css": "text/css",
    "careers.js": "text/javascript",
    "builders.css": "text/css",
    "copying.js": "text/javascript",
    "embed.js": "text/javascript",
    "theme.js": "text/javascript",
    "colour.js": "text/javascript",
    "presets.json": "application/json",
    "icon.svg": "image/svg+xml",
}
VERSION = sha256(b"".join((FOLDER / "static" / name).read_bytes() for name in STATIC)).hexdigest()[:12]
FOREVER = "public, max-age=31536000, immutable"

router = APIRouter(include_in_schema=False)
templates = Jinja2Templates(FOLDER / "templates")
templates.env.globals.update(
    {name: getattr(wording, name) for name in ("answered", "day", "details", "hours", "salary", "unsaid", "worded")},
    in_one_language=wording.in_one_language,
    OFFER=wording.OFFER,
    PLACE=wording.PLACE,
    assets=f"/demo/{VERSION}",
)

Language = Literal["nl", "en"]


def page_language(request: Request, lang: str | None = None) -> Language:
    """What the address asks for, else what the browser prefers, else Dutch."""
    for wish in (lang, request.headers.get("accept-language", "")):
        if wish and wish[:2].lower() in TEXTS:
            return "en" if wish[:2].lower() == "en" else "nl"
    return "nl"


PageLanguage = Annotated[Language, Depends(page_language)]


def _open(request: Request) -> list[Vacancy]:
    return in_force(request).vacancies.open()


def _page(request: Request, name: str, language: Language, *, status: int = 200, **values: Any) -> Response:
    settings = in_force(request).settings
    context = {"lang": language, "t": TEXTS[language], "settings": settings, **values}
    # Asked for again every time, and yet kept for the way back.
    headers = {"Cache-Control": "no-cache", "Vary": "Accept-Language"}
    return templates.TemplateResponse(request, name, context, status_code=status, headers=headers)


def _missing(request: Request, language: Language) -> Response:
    if "text/html" not in request.headers.get("accept", ""):
        raise NotFound("there is no such page")
    return _page(request, "missing.html", language, status=404)


@router.get("/")
async def show_vacancies(request: Request, language: PageLanguage) -> Response:
    return _page(request, "vacancies.html", language, vacancies=_open(request))


@router.get("/jobs")
async def show_no_job() -> Response:
    return RedirectResponse("/")


@router.get("/jobs/{vacancy_id}")
async def show_vacancy(request: Request, vacancy_id: str, language: PageLanguage) -> Response:
    vacancy = in_force(request).vacancies.get(vacancy_id)
    if vacancy is None:
        return _missing(request, language)
    others = [one for one in _open(request) if one.id != vacancy_id]
    page = "vacancy.html" if vacancy in _open(request) else "closed.html"
    return _page(request, page, language, vacancy=vacancy, others=others)


@router.get("/open-application")
async def show_open_application(request: Request, language: PageLanguage) -> Response:
    return _page(request, "open_application.html", language, answer_within=ANSWER_WITHIN)


@router.get("/privacy")
async def show_notice(request: Request, language: PageLanguage) -> Response:
    """What really happens with the data. The greeting and the chat link to it."""
    return _page(request, "privacy.html", language)


@router.get("/embed")
async def show_embedding(request: Request, language: PageLanguage) -> Response:
    """The snippet to copy, with this service's own address in it."""
    return _page(request, "embed.html", language, vacancies=_open(request))


@router.get("/theme")
async def show_theme(request: Request, language: PageLanguage) -> Response:
    """Colours and shape of the chat, tried on the real one."""
    return _page(request, "theme.html", language, vacancies=_open(request))


@router.get("/demo/{version}/{name}")
async def read_static(version: str, name: str) -> Response:
    if name not in STATIC:
        raise NotFound("there is no such file")
    caching = FOREVER if version == VERSION else "no-cache"
    return FileResponse(FOLDER / "static" / name, media_type=STATIC[name], headers={"Cache-Control": caching})


@router.get("/{page}")
async def show_missing(request: Request, language: PageLanguage) -> Response:
    return _missing(request, language)
