/**
 * Links in what was written: http(s), mail and telephone, and nothing else. Loaded when a text may hold one. No text
 * becomes markup: `h` makes nodes.
 */

// In this order: an address or a number inside a link belongs to the link.
const LINK = new RegExp(
  [
    "https?:\\/\\/[^\\s<>\"]+",
    "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
    "\\b(?:[\\w-]+\\.)+(?:nl|be|com|org|eu)\\b(?![.-]\\w)(?:\\/[^\\s<>\"]*)?",
    "\\+\\d[\\d ()-]{8,14}\\d",
    "\\b0\\d[\\d -]{6,12}\\d\\b",
    "\\b(?:112|113|1813|1712)\\b",
  ].join("|"),
  "gi",
);

/** Where a piece of text leads to, or null. Only http, https, mailto and tel can come out. */
function target(found, before) {
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
export function linked(text, h) {
  const whole = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    let found = match[0].replace(/[.,;:!?)\]'"»”’]+$/, ""); // the sentence's, not the link's
    if (found.includes("(") && text[match.index + found.length] === ")") found += ")"; // as in …/wiki/Zorg_(beroep)
    const href = target(found, text.slice(0, match.index));
    if (!href) continue;
    const outside = href.startsWith("http") && { target: "_blank", rel: "noopener noreferrer" };
    const link = h("a", { href, ...outside }, found);
    if (href.startsWith("tel")) link.style.whiteSpace = "nowrap"; // one number, one line
    whole.append(text.slice(end, match.index), link);
    end = match.index + found.length;
  }
  whole.append(text.slice(end));
  return whole;
}
