"""Somebody who has only a keyboard, and sees where they are: at every stop, in both themes."""

from typing import Any

from playwright.async_api import Error, Page

# The element that has the focus, inside shadow roots too: its name, and what is wrong with how it shows.
STOP = """() => {
  let one = document.activeElement, root = document
  while (one?.shadowRoot?.activeElement) [root, one] = [one.shadowRoot, one.shadowRoot.activeElement]
  if (!one || one === document.body) return {name: "", wrong: "nothing has the focus"}
  const label = one.ariaLabel || [...(one.labels ?? [])].map(label => label.innerText).join(" ")
  const name = (label || one.innerText || one.id || "").trim().replace(/\\s+/g, " ")
  if (one.id === "main") return {name, wrong: ""} // where the skip link leads: no control, so no ring

  const up = node => node.parentElement ?? node.getRootNode().host
  const numbers = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const ground = node => {
    for (; node; node = up(node)) {
      const [r, g, b, a = 1] = numbers(getComputedStyle(node).backgroundColor)
      if (a > 0.5) return [r, g, b]
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255]
  }
  const linear = c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  const light = ([r, g, b]) => 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255)
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)
  const places = [[one, null], [one, "::after"], [one.parentElement, null]].filter(([node]) => node)
  const rings = places.flatMap(([node, part]) => {
    const look = getComputedStyle(node, part), outside = ground(up(node) ?? node)
    const outlined = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2
    const ringed = node !== one && node.matches(":focus-within") && look.boxShadow !== "none"
    return [...(outlined ? [contrast(numbers(look.outlineColor), outside)] : []),
            ...(ringed ? [contrast(numbers(look.boxShadow), outside)] : [])]
  })
  const {left, top, right, bottom} = one.getBoundingClientRect()
  const points = [[left + right, top + bottom], [2 * left + 8, 2 * top + 8], [2 * right - 8, 2 * bottom - 8]]
  const seen = points.some(([x, y]) => one.contains(root.elementFromPoint(x / 2, y / 2)))
  const wrong = !rings.length ? "no ring shows that it has the focus"
    : Math.max(...rings) < 3 ? `its ring has a contrast of only ${Math.max(...rings).toFixed(1)}`
    : !seen ? "it is hidden behind something" : ""
  return {name, wrong}
}"""
MANY = 80  # more stops than any page has


class Keyboard:
    """`wrong` collects the stops at which one could not see where one was."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.wrong: list[str] = []

    async def press(self, key: str) -> str:
        """Presses it; the name of what then has the focus."""
        await self.page.keyboard.press(key)
        stop: dict[str, Any] = {}
        for theme in ("dark", "light"):
            await self.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
            stop = await self._stop()
            if stop["wrong"] and stop["name"]:
                self.wrong.append(f"{self.page.url} {stop['name'][:60]!r}, {theme}: {stop['wrong']}")
        return str(stop["name"])

    async def _stop(self) -> dict[str, Any]:
        """Where the focus is; on the next page, when the key led there while we looked."""
        try:
            stop: dict[str, Any] = await self.page.evaluate(STOP)
        except Error as error:
            if "context was destroyed" not in error.message:
                raise
            await self.page.wait_for_load_state()
            stop = await self.page.evaluate(STOP)
        return stop

    async def to(self, name: str, *, key: str = "Tab") -> None:
        """On to what has this in its name."""
        met = []
        for _ in range(MANY):
            met.append(await self.press(key))
            if name in met[-1]:
                return
        raise AssertionError(f"{name!r} cannot be reached with {key}; there is {met}")

    async def types(self, text: str) -> None:
        await self.page.keyboard.type(text)
