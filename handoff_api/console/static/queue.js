// The queue: replaced as a whole whenever it changes; focus, announcements, sound and keys are looked after here.

import { keepTicking, setClock, tick } from "./clock.js";
import { listen, send } from "./live.js";

const queue = document.getElementById("queue");
const announcement = document.getElementById("announcement");
const problem = document.getElementById("problem");
const sound = document.getElementById("sound");
const keys = document.getElementById("keys");

let known = waitingKeys();

function waitingKeys() {
  return new Map([...queue.querySelectorAll('[data-state="waiting"]')].map((entry) => [entry.dataset.key, entry.dataset.urgency]));
}

function update(html) {
  const focus = whereFocusIs();
  queue.innerHTML = html;
  tick();
  restore(focus);
  const now = waitingKeys();
  const fresh = [...now].filter(([key, urgency]) => !known.has(key) || urgency > known.get(key)).map(([key]) => entryOf(key));
  known = now;
  title();
  if (!fresh.length) return;
  for (const entry of fresh) entry.classList.add("arrived");
  announcement.textContent = fresh.map((entry) => entry.dataset.announce).join(" ");
  if (sound.checked) beep();
}

const entryOf = (key) => queue.querySelector(`[data-key="${CSS.escape(key)}"]`);

function whereFocusIs() {
  const entry = document.activeElement?.closest?.(".entry");
  if (!entry) return null;
  const entries = [...queue.querySelectorAll(".entry")];
  return { key: entry.dataset.key, at: entries.indexOf(entry), button: document.activeElement.tagName === "BUTTON" };
}

/** Back to the same entry; if it is gone, to the one that took its place: a keyboard user is never thrown out. */
function restore(focus) {
  if (!focus) return;
  const entries = queue.querySelectorAll(".entry");
  const entry = entryOf(focus.key) ?? entries[Math.min(focus.at, entries.length - 1)];
  const target = (focus.button && entry?.querySelector("button")) || entry?.querySelector(".entry-link");
  target?.focus({ preventScroll: true });
}

function title() {
  document.title = known.size ? `(${known.size}) ${queue.dataset.title}` : queue.dataset.title;
}

function say(message) {
  problem.replaceChildren();
  if (!message) return;
  const bar = document.createElement("p");
  bar.className = "bar bad";
  bar.textContent = message;
  problem.append(bar);
}

queue.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-claim]");
  if (!form) return;
  event.preventDefault();
  const answer = await send(form, event.submitter, queue.dataset.notSent);
  if (!answer) return;
  if (answer.ok) location.href = answer.to;
  else say(answer.message);
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select");
  if (!keys.checked || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (step) {
    const links = [...queue.querySelectorAll(".entry-link")];
    const at = links.indexOf(document.activeElement?.closest?.(".entry")?.querySelector(".entry-link"));
    const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.closest(".entry").scrollIntoView({ block: "nearest" });
  } else if (event.key === "c") {
    const form = document.activeElement?.closest?.(".entry")?.querySelector("form[data-claim]");
    if (form) form.requestSubmit();
  }
});

// Preferences of this browser. A browser only plays sound after a gesture, so ticking the box plays it once.
let audio = null;

function beep() {
  audio ??= new AudioContext();
  audio.resume().catch(() => {});
  for (const [at, pitch] of [
    [0, 587],
    [0.16, 784],
  ]) {
    const start = audio.currentTime + at;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.12, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.35);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.4);
  }
}

sound.addEventListener("change", () => {
  if (sound.checked) beep();
});
keys.checked = localStorage.getItem("keys") !== "off";
keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));
document.getElementById("preferences").hidden = false;

title();
keepTicking();
listen(() => queue.dataset.stream, { queue: update, clock: setClock });
