"""Looks at a page as it stands: in light and dark, on a phone and on a desk, and at 400 % zoom."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Page, ViewportSize

PHONE, DESK = ViewportSize(width=390, height=780), ViewportSize(width=1440, height=900)
ZOOMED = ViewportSize(width=320, height=256)  # what 400 % leaves of 1280 by 1024
THEMES = ("light", "dark")

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AND = ("target-size", "label-content-name-mismatch", "css-orientation-lock")  # of WCAG too, but off unless asked for
COLOURS = ["color-contrast", "link-in-text-block"]  # all that another theme can change
OFF: dict[str, str] = {}  # rules that are not asked, and why; there are none

# Our pages may run no script but their own; what Playwright evaluates comes from outside the page and may. A link that
# is laid over a whole card hides the card's text from axe, so it is lifted off while axe looks.
RUN = """async options => {
  const before = document.adoptedStyleSheets
  const lifted = new CSSStyleSheet()
  lifted.replaceSync("a::after { position: static !important }")
  document.adoptedStyleSheets = [...before, lifted]
  const {violations} = await axe.run(document, options)
  document.adoptedStyleSheets = before
  return violations.flatMap(({id, nodes}) => nodes.map(({target, html, any, all, none}) => [
    `${id}: ${target.flat(9).join(" ")}`,
    html.slice(0, 120),
    [...any, ...all, ...none].map(one => one.message).join("; "),
  ].join(" | ")))
}"""

# Sideways scrolling: of the page, or of a part of it, also inside the chat's shadow root.
SIDEWAYS = """() => {
  const deep = one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]
  const all = root => [...root.querySelectorAll("*")].flatMap(deep)
  const scrolls = one => one === document.scrollingElement || /auto|scroll/.test(getComputedStyle(one).overflowX)
  const wide = all(document).filter(one => scrolls(one) && one.scrollWidth > one.clientWidth + 1)
  const told = one => `<${one.localName} class="${one.className}"> scrolls sideways, ${one.scrollWidth} px`
  return wide.filter(one => one.checkVisibility()).map(told)
}"""

# What stays in place while the page scrolls must leave room to read what scrolls.
CROWDED = """() => {
  const rows = Array(innerHeight).fill(false)
  for (const one of document.querySelectorAll("body *")) {
    if (!["sticky", "fixed"].includes(getComputedStyle(one).position) || !one.checkVisibility()) continue
    const {top, bottom, width} = one.getBoundingClientRect()
    if (width > innerWidth / 2) rows.fill(true, Math.max(0, Math.round(top)), Math.max(0, Math.round(bottom)))
  }
  const taken = Math.round(100 * rows.filter(Boolean).length / innerHeight)
  const page = document.scrollingElement
  return taken > 50 && page.scrollHeight > innerHeight + 1 ? [`${taken} % of the screen does not scroll`] : []
}"""


async def axe(page: Page, *rules: str) -> list[str]:
    """What axe-core finds wrong. It looks into open shadow roots. Without rules: all."""
    if not await page.evaluate("() => 'axe' in window"):
        await page.evaluate(AXE_SCRIPT)
    only = {"type": "rule", "values": [*rules]} if rules else {"type": "tag", "values": TAGS}
    options: dict[str, Any] = {"runOnly": only, "preload": False, "resultTypes": ["violations"]}
    if not rules:
        options["rules"] = {name: {"enabled": name in AND} for name in (*AND, *OFF)}
    found: list[str] = await page.evaluate(RUN, options)
    return found


class Audit:
    """Collects, so that one run tells everything that is wrong."""

    def __init__(self) -> None:
        self.wrong: list[str] = []

    async def look(self, page: Page, state: str, *, sizes: tuple[ViewportSize, ...] = (PHONE, DESK)) -> None:
        title, language = await page.title(), await page.evaluate("document.documentElement.lang")
        if not title.strip() or language not in ("nl", "en"):
            self.wrong.append(f"{state}: title {title!r}, language {language!r}")
        for theme in THEMES:
            await page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
            for size in sizes:
                await page.set_viewport_size(size)
                found = await axe(page, *(COLOURS if theme == "dark" else ()))
                self.wrong += [f"{state}, {theme}, {size['width']} px: {one}" for one in found]
        await page.emulate_media(color_scheme="light")
        if PHONE in sizes:
            await page.set_viewport_size(ZOOMED)
            for question in (SIDEWAYS, CROWDED):
                self.wrong += [f"{state}, at 400 %: {one}" for one in await page.evaluate(question)]
        await page.set_viewport_size(sizes[-1])
