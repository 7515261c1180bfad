"""The pages for who builds a careers site: what they show is what they give to copy."""

from playwright.async_api import Page, expect

from tests.e2e.line import Line


async def test_every_preset_can_be_read_in_light_and_dark_and_becomes_css(page: Page, line: Line) -> None:
    await page.goto(f"{line.url}/theme?lang=nl")
    css, verdict = page.locator("#css"), page.locator("#verdict")
    await expect(css).to_have_text("/* Niets nodig: zo ziet de chat er al uit. */")
    for preset in ("Gezien", "Zee", "Bos", "Bes", "Inkt", "Zon"):
        await page.get_by_role("radio", name=preset).check()
        for mode in ("Licht", "Donker"):
            await page.get_by_role("radio", name=mode, exact=True).check()
            await expect(verdict, preset).to_have_text("Alle tekst is goed te lezen.")
            await expect(page.locator(".contrast .low"), preset).to_have_count(0)
    await expect(css).to_contain_text("--gezien-accent: light-dark(#b3411a, #ffb38f);")


async def test_a_colour_shows_in_the_real_chat_and_is_warned_about_when_it_cannot_be_read(
    page: Page, line: Line
) -> None:
    await page.goto(f"{line.url}/theme?lang=en")
    face = page.locator("#stage header .face")
    await expect(face).to_have_css("background-color", "rgb(11, 93, 87)")
    await page.get_by_label("Buttons and candidate, hex").fill("#ffd400")
    await expect(face).to_have_css("background-color", "rgb(255, 212, 0)")
    await expect(page.locator("#verdict")).to_contain_text(
        "Hard to read: Text on buttons (light), Text in a choice (light)"
    )
    await page.get_by_label("Buttons and candidate, hex").fill("#ffd40")  # half typed: nothing changes
    await expect(face).to_have_css("background-color", "rgb(255, 212, 0)")
    await page.get_by_role("radio", name="Button at the bottom left").check()
    launcher = page.locator("gezien-chat[side=left] .launcher")
    await expect(launcher).to_have_css("background-color", "rgb(255, 212, 0)")
    await expect(launcher).to_have_css("left", "20px")
    await page.get_by_role("radio", name="Always dark").check()
    await expect(page.locator("#element")).to_contain_text('side="left" theme="dark"')


async def test_the_snippet_follows_the_choices_and_can_be_copied(page: Page, line: Line) -> None:
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await page.goto(f"{line.url}/embed?lang=en")
    await page.get_by_label("About which vacancy?").select_option("verzorgende-utrecht")
    await page.get_by_label("Where does the chat stand?").select_option("left")
    await page.get_by_role("button", name="Copy").first.click()
    await expect(page.locator("#copying")).to_have_text("Copied")
    copied = await page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith('<gezien-chat vacancy="verzorgende-utrecht" lang="en" side="left"></gezien-chat>')
