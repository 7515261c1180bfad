/** Building DOM without innerHTML, so that no text can ever become markup; also right under Trusted Types. */

export function h(tag, attributes = {}, ...children) {
  const space = /^(svg|path)$/.test(tag) ? "2000/svg" : "1999/xhtml";
  const node = document.createElementNS(`http://www.w3.org/${space}`, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

export const button = (className, onclick, ...children) => h("button", { type: "button", class: className, onclick }, ...children);

/** Writes only what differs: an untouched node is not announced again, and a selection in it survives. */
export function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

export const icon = (...paths) => h("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, ...paths.map((d) => h("path", { d })));

export const icons = {
  bot: () => icon("M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12Z", "M12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z"),
  queue: () => icon("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z", "M12 7.5V12l3 2"),
  closed: () => icon("m5 12.5 4.5 4.5L19 7.5"),
  close: () => icon("m6 6 12 12", "M18 6 6 18"),
  send: () => icon("M5 12h13", "m12.5 6 6 6-6 6"),
  down: () => icon("M12 5v13", "m6 12.5 6 6 6-6"),
};
