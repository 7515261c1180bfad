"""A small careers site to try the chat on. Only there while `demo` is set, and marked as an example on every page."""

from pathlib import Path
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import FileResponse, RedirectResponse
from fastapi.templating import Jinja2Templates

from handoff_api.demo.texts import TEXTS
from handoff_api.demo.wording import details, hours, salary, worded
from handoff_api.errors import NotFound
from handoff_api.vacancies.registry import VacancyRegistry

FOLDER = Path(__file__).parent
STATIC = {"careers.css": "text/css", "careers.js": "text/javascript"}

router = APIRouter(include_in_schema=False)
templates = Jinja2Templates(FOLDER / "templates")
templates.env.globals.update(details=details, hours=hours, salary=salary, worded=worded)

Language = Literal["nl", "en"]


def page_language(request: Request, lang: str | None = None) -> Language:
    """What the address asks for, else what the browser prefers, else Dutch."""
    for wish in (lang, request.headers.get("accept-language", "")):
        if wish and wish[:2].lower() in TEXTS:
            return "en" if wish[:2].lower() == "en" else "nl"
    return "nl"


PageLanguage = Annotated[Language, Depends(page_language)]


def _page(request: Request, name: str, language: Language, **values: Any) -> Response:
    settings = request.app.state.settings
    context = {"lang": language, "t": TEXTS[language], "settings": settings, **values}
    return templates.TemplateResponse(request, name, context, headers={"Cache-Control": "no-store"})


@router.get("/")
async def show_vacancies(request: Request, language: PageLanguage) -> Response:
    registry: VacancyRegistry = request.app.state.vacancies
    return _page(request, "vacancies.html", language, vacancies=registry.open())


@router.get("/jobs")
async def show_no_job() -> Response:
    return RedirectResponse("/")


@router.get("/jobs/{vacancy_id}")
async def show_vacancy(request: Request, vacancy_id: str, language: PageLanguage) -> Response:
    registry: VacancyRegistry = request.app.state.vacancies
    vacancy = registry.get(vacancy_id)
    if vacancy is None:
        raise NotFound("there is no such vacancy")
    return _page(request, "vacancy.html", language, vacancy=vacancy)


@router.get("/privacy")
async def show_notice(request: Request, language: PageLanguage) -> Response:
    """What really happens with the data. The greeting and the chat link to it."""
    return _page(request, "privacy.html", language)


@router.get("/demo/{name}")
async def read_static(name: str) -> Response:
    if name not in STATIC:
        raise NotFound("there is no such file")
    return FileResponse(FOLDER / "static" / name, media_type=STATIC[name], headers={"Cache-Control": "no-cache"})
