/**
 * Tries colours and shape on the real chat. What differs from the chat's own looks becomes CSS to copy; those looks are
 * read from the chat itself, so that this page never tells an older story.
 */

import { contrast, ENOUGH } from "./colour.js";

const playground = document.querySelector(".playground");
const form = playground.querySelector("form");
const stage = document.getElementById("stage");
const radius = document.getElementById("radius");
const font = document.getElementById("font");
const verdict = document.getElementById("verdict");
const fields = [...form.querySelectorAll("[data-colour]")];
const names = [...new Set(fields.map((field) => field.dataset.colour))];
const pairs = [...form.querySelectorAll(".contrast li")];

await customElements.whenDefined("gezien-chat");
playground.hidden = false;
const chats = { inline: stage.querySelector("gezien-chat") };
const own = lookOf(chats.inline);
const presets = await fetch(`${playground.dataset.assets}/presets.json`).then((answer) => answer.json());
let colours, rounding;

const chosen = (name) => form.elements[name].value;
const mode = () => (chosen("mode") === "dark" ? 1 : 0);

/** The colours, light and dark, and the roundness that the chat has of itself. */
function lookOf(node) {
  const computed = getComputedStyle(node);
  const read = (name) => computed.getPropertyValue(`--${name}`);
  const found = names.map((name) => {
    const [light, dark = light] = read(name).match(/#[0-9a-f]{6}/gi);
    return [name, [light, dark]];
  });
  return { colours: Object.fromEntries(found), radius: parseInt(read("radius"), 10) };
}

function begin() {
  const preset = presets[chosen("preset")];
  colours = structuredClone({ ...own.colours, ...preset?.colours });
  rounding = preset?.radius ?? own.radius;
  radius.value = rounding;
  showColours();
  render();
}

function showColours() {
  for (const field of fields) {
    field.value = colours[field.dataset.colour][mode()];
    field.removeAttribute("aria-invalid");
  }
}

function render() {
  form.querySelector("output").textContent = `${rounding}px`;
  Object.values(chats).forEach(dress);
  weigh();
  document.getElementById("css").textContent = css();
  document.getElementById("element").textContent = element();
}

/** What differs from the chat's own looks. */
function differences() {
  const differing = names.filter((name) => colours[name].join() !== own.colours[name].join());
  const properties = differing.map((name) => {
    const [light, dark] = colours[name];
    return [`--gezien-${name}`, light === dark ? light : `light-dark(${light}, ${dark})`];
  });
  if (rounding !== own.radius) properties.push(["--gezien-radius", `${rounding}px`]);
  if (font.value) properties.push(["--gezien-font", font.value]);
  return properties;
}

function dress(node) {
  for (const name of [...names, "radius", "font"]) node.style.removeProperty(`--gezien-${name}`);
  for (const [name, value] of differences()) node.style.setProperty(name, value);
  node.setAttribute("theme", chosen("mode")); // what is worked on is what is seen
}

function css() {
  const lines = differences().map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? `gezien-chat {\n${lines.join("\n")}\n}` : `/* ${playground.dataset.same} */`;
}

function element() {
  const place = { inline: " inline", left: ' side="left"' }[chosen("place")] || "";
  const theme = chosen("follow") && ` theme="${chosen("follow")}"`;
  const vacancy = chats.inline.getAttribute("vacancy");
  return `<gezien-chat${vacancy ? ` vacancy="${vacancy}"` : ""}${place}${theme}></gezien-chat>`;
}

function weigh() {
  const low = [];
  const labels = [...form.querySelectorAll('[name="mode"]')].map((input) => input.labels[0].textContent.trim().toLowerCase());
  const { good, low: tooLow } = pairs[0].parentElement.dataset;
  for (const pair of pairs) {
    const [text, ground] = [colours[pair.dataset.text], colours[pair.dataset.ground]];
    [0, 1].forEach((which) => {
      if (contrast(text[which], ground[which]) < ENOUGH) low.push(`${pair.querySelector(".pair").textContent} (${labels[which]})`);
    });
    const now = contrast(text[mode()], ground[mode()]);
    const shown = (Math.floor(now * 10) / 10).toLocaleString(document.documentElement.lang); // never rounded up to enough
    pair.classList.toggle("low", now < ENOUGH);
    pair.querySelector(".ratio").textContent = `${shown} : 1, ${now < ENOUGH ? tooLow : good}`;
    const sample = pair.querySelector(".sample").style;
    [sample.color, sample.backgroundColor] = [text[mode()], ground[mode()]];
  }
  const { fine, trouble } = verdict.dataset;
  const words = low.length ? trouble.replace("{count}", low.join(", ")) : fine;
  if (verdict.textContent !== words) verdict.textContent = words;
  verdict.classList.toggle("low", low.length > 0);
}

/** Where a chat stands is settled when it is made: one for each place, of which one is shown. */
function place() {
  const where = chosen("place");
  if (!chats[where]) {
    const node = (chats[where] = chats.inline.cloneNode());
    node.removeAttribute("inline");
    if (where === "left") node.setAttribute("side", "left");
    node.toggleAttribute("open", where === "right" && matchMedia("(min-width: 56rem)").matches); // covers no control
    dress(node);
    document.body.append(node);
  }
  for (const [name, node] of Object.entries(chats)) node.hidden = name !== where;
  document.getElementById("corner").hidden = where === "inline";
  render();
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => {
  if (target.name === "preset") begin();
  else if (target.name === "mode") { showColours(); render(); }
  else if (target.name === "place") place();
  else if (target.dataset.colour) {
    const value = target.value.trim().toLowerCase();
    const right = /^#[0-9a-f]{6}$/.test(value);
    target.setAttribute("aria-invalid", !right);
    if (!right) return; // still being typed
    colours[target.dataset.colour][mode()] = value;
    fields.filter((field) => field.dataset.colour === target.dataset.colour && field !== target).forEach((field) => { field.value = value; });
    render();
  } else {
    rounding = Number(radius.value);
    render();
  }
});
form.reset(); // a browser may have kept earlier choices of which the colours are gone
if (matchMedia("(prefers-color-scheme: dark)").matches) form.querySelector('[name="mode"][value="dark"]').checked = true;
begin();
