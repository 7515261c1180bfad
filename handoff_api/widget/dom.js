/** Building DOM without innerHTML, so that no text can ever become markup; also right under Trusted Types. */

export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

export const button = (className, onclick, ...children) => h("button", { type: "button", class: className, onclick }, ...children);

/** Writes only what differs: an untouched node is not announced again, and a selection in it survives. */
export function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

export function icon(...paths) {
  const make = (tag, attributes) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  };
  const svg = make("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" });
  svg.append(...paths.map((d) => make("path", { d })));
  return svg;
}

export const icons = {
  assistant: () => icon("M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12Z", "M12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z"),
  waiting: () => icon("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z", "M12 7.5V12l3 2"),
  closed: () => icon("m5 12.5 4.5 4.5L19 7.5"),
  close: () => icon("m6 6 12 12", "M18 6 6 18"),
  send: () => icon("M5 12h13", "m12.5 6 6 6-6 6"),
  down: () => icon("M12 5v13", "m6 12.5 6 6 6-6"),
};

// In this order: an address or a number inside a link belongs to the link.
const LINK = new RegExp(
  [
    "https?:\\/\\/[^\\s<>\"]+",
    "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
    "\\b(?:www\\.)?[\\w-]+\\.(?:nl|be|com|org|eu)\\b(?:\\/[^\\s<>\"]*)?",
    "\\+\\d[\\d ()-]{8,14}\\d",
    "\\b0\\d[\\d -]{6,12}\\d\\b",
    "\\b(?:112|113|1813|1712)\\b",
  ].join("|"),
  "gi",
);

/** Where a piece of text leads to, or null. Only http, https, mailto and tel can come out. */
export function target(found, before) {
  if (/^http/i.test(found) && found.includes("://")) return found;
  if (found.includes("@")) return `mailto:${found}`;
  const digits = found.replace(/\D/g, "");
  if (/^[+\d][\d ()-]*$/.test(found)) {
    // 112 only where somebody is told to call it; 8 digits are a date, unless it is a free number.
    if (digits.length <= 4) return /(?:\b(?:bel|call|ring|phone|of|or|naar)|\d,) (?:\w+ )?$/i.test(before) ? `tel:${digits}` : null;
    const number = found.startsWith("+") || digits.length === 10 || /^0800/.test(digits);
    return number ? `tel:${found.startsWith("+") ? "+" : ""}${digits}` : null;
  }
  return `https://${found}`;
}

/** The text with its links made real. */
export function linked(text) {
  const whole = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const found = match[0].replace(/[.,;:!?)\]'"»]+$/, "");
    const href = target(found, text.slice(0, match.index));
    if (!href) continue;
    const outside = href.startsWith("http") && { target: "_blank", rel: "noopener noreferrer" };
    whole.append(text.slice(end, match.index), h("a", { href, ...outside }, found));
    end = match.index + found.length;
  }
  whole.append(text.slice(end));
  return whole;
}
