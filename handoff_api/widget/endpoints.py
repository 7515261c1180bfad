"""What a careers site loads: the chat's modules, and what it shows of the organisation. From any origin."""

from typing import Annotated

from fastapi import APIRouter, Header, Request, Response
from pydantic import BaseModel

from handoff_api.dependencies import in_force
from handoff_api.errors import NotFound
from handoff_api.widget.module import MODULES, module

router = APIRouter(prefix="/widget", tags=["widget"])

ANY_ORIGIN = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
# Asked for again on every page, answered by 304: after an upgrade nobody talks to the new service with the old module.
CACHING = {"Cache-Control": "public, no-cache", "Vary": "Accept-Encoding"}


class WidgetSettings(BaseModel):
    """What the chat shows of the organisation. None of it can switch off who is speaking or that it is AI."""

    organisation: str | None
    phone: str | None
    email: str | None
    notice_url: str | None
    time_zone: str


@router.get("/{name}.js", response_class=Response)
async def read_module(
    name: str,
    accept_encoding: Annotated[str, Header()] = "",
    if_none_match: Annotated[str, Header()] = "",
) -> Response:
    """`gezien-chat.js`, the web component `<gezien-chat>`, and the modules that it loads when needed."""
    if name not in MODULES:
        raise NotFound("there is no such module")
    found = module(name)
    zipped = "gzip" in accept_encoding
    etag = f'"{found.etag}-gzip"' if zipped else f'"{found.etag}"'
    headers = ANY_ORIGIN | CACHING | {"ETag": etag, "X-Content-Type-Options": "nosniff"}
    if found.etag in if_none_match:
        return Response(status_code=304, headers=headers)
    if zipped:
        headers["Content-Encoding"] = "gzip"
    return Response(found.zipped if zipped else found.plain, media_type="text/javascript", headers=headers)


@router.get("/settings.json")
async def read_widget_settings(request: Request, response: Response) -> WidgetSettings:
    """The organisation's name and the other ways to reach it."""
    settings = in_force(request).settings
    response.headers.update(ANY_ORIGIN | {"Cache-Control": "public, max-age=300"})
    return WidgetSettings(
        organisation=settings.organisation_name,
        phone=settings.contact_phone,
        email=settings.contact_email,
        notice_url=settings.notice,
        time_zone=settings.time_zone,
    )
