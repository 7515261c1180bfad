/** Fills in the snippet as chosen. */

const form = document.querySelector(".chooser");
const tag = document.getElementById("tag");
const [vacancy, language, place] = ["vacancy", "language", "place"].map((id) => document.getElementById(id));

function write() {
  const attributes = [
    vacancy.value && `vacancy="${vacancy.value}"`,
    language.value && `lang="${language.value}"`,
    place.value === "left" && 'side="left"',
    place.value === "inline" && "inline",
  ].filter(Boolean);
  tag.textContent =
    `<script type="module" src="${form.dataset.address}/widget/gezien-chat.js"></script>\n` +
    `<${["gezien-chat", ...attributes].join(" ")}></gezien-chat>`;
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", write);
write(); // a browser may have kept an earlier choice
