// One conversation: messages are added, never replaced; what the recruiter is writing is never touched.

import { keepTicking, setClock, tick } from "./clock.js";
import { listen, send } from "./live.js";

const talk = document.getElementById("talk");
const transcript = document.getElementById("transcript");
const reply = document.getElementById("reply");
const text = document.getElementById("text");
const problem = document.getElementById("problem");
const announcement = document.getElementById("announcement");
const typing = document.getElementById("typing");
const jump = document.getElementById("jump");
const parts = Object.fromEntries(["strip", "briefing", "mode", "actions"].map((id) => [id, document.getElementById(id)]));
const shown = {}; // the parts as the service sent them last
const draft = `draft:${talk.dataset.id}`;

let last = Number(talk.dataset.last);

// --- what comes in ------------------------------------------------------------------------------------

function addMessages(html) {
  const stay = nearTheEnd();
  const template = document.createElement("template");
  template.innerHTML = html;
  const fresh = [...template.content.querySelectorAll(".message")].filter((line) => !document.getElementById(line.id));
  for (const line of fresh) {
    line.classList.add("arrived");
    transcript.append(line);
    last = Math.max(last, Number(line.dataset.seq));
  }
  if (!fresh.length) return;
  seenUpTo(last);
  announce(fresh.filter((line) => !line.matches(".you, .event")));
  if (fresh.some((line) => line.matches(".candidate"))) showTyping("");
  if (stay) toTheEnd();
  else jump.hidden = false;
}

/** Who says what, once, each in its own language. */
function announce(lines) {
  if (!lines.length) return;
  announcement.replaceChildren(
    ...lines.flatMap((line) => {
      const who = line.querySelector(".speaker strong, .visually-hidden")?.textContent ?? "";
      const said = line.querySelector("[lang]") ?? line.querySelector(".bubble");
      const words = document.createElement("span");
      words.lang = said.lang;
      words.textContent = said.textContent.slice(0, 400);
      return [`${who.replace(/: $/, "")}: `, words, " "];
    }),
  );
}

function seenUpTo(seq) {
  for (const field of document.querySelectorAll('input[name="seen_seq"]')) field.value = seq;
}

const FOCUSABLE = "a[href], button, summary, textarea";
const nameOf = (node) => node.id || node.getAttribute("href") || node.textContent.trim();

/** Replaces a part of the page, but never what somebody is writing in it, and the focus stays where it was. */
function replace(part, html) {
  const written = [...part.querySelectorAll("textarea")].map((field) => [field.id, field.value, field.selectionStart]);
  const open = nameOf(part.querySelector("details[open] summary") ?? part);
  const focus = part.contains(document.activeElement) && nameOf(document.activeElement);
  part.innerHTML = html;
  for (const [id, value, at] of written) {
    const field = document.getElementById(id);
    if (!field) continue;
    field.value = value;
    field.setSelectionRange(at, at);
  }
  for (const summary of part.querySelectorAll("summary")) {
    if (nameOf(summary) === open) summary.parentElement.open = true;
  }
  if (!focus) return;
  const same = [...part.querySelectorAll(FOCUSABLE)].find((node) => nameOf(node) === focus);
  (same ?? (reply.hidden ? document.getElementById("main") : text)).focus({ preventScroll: true });
}

function showState(json) {
  const state = JSON.parse(json);
  const writing = reply.contains(document.activeElement);
  reply.hidden = !state.may_write;
  if (writing && reply.hidden) document.getElementById("main").focus({ preventScroll: true });
  for (const [id, part] of Object.entries(parts)) {
    if (shown[id] !== state[id]) replace(part, state[id]);
    shown[id] = state[id];
  }
  if (state.last > last) last = state.last; // lines that are not shown count as seen too
  seenUpTo(last);
  tick();
}

let typingEnds = 0;

function showTyping(line) {
  clearTimeout(typingEnds);
  typing.textContent = line;
  if (line) typingEnds = setTimeout(() => showTyping(""), 8_000);
}

function someoneTypes(json) {
  const { who, name } = JSON.parse(json);
  if (who === "candidate") showTyping(talk.dataset.typingCandidate);
  else if (who === "bot") showTyping(talk.dataset.typing.replace("%s", talk.dataset.typingBot));
  else if (name && name !== talk.dataset.me) showTyping(talk.dataset.typing.replace("%s", name));
}

// --- scrolling ----------------------------------------------------------------------------------------

const page = document.scrollingElement;
const nearTheEnd = () => page.scrollHeight - page.scrollTop - window.innerHeight < 160;

function toTheEnd() {
  page.scrollTop = page.scrollHeight;
  jump.hidden = true;
}

jump.addEventListener("click", () => {
  toTheEnd();
  (reply.hidden ? document.getElementById("main") : text).focus({ preventScroll: true }); // the button is gone now
});
document.addEventListener("scroll", () => nearTheEnd() && (jump.hidden = true), { passive: true });

// --- what goes out ------------------------------------------------------------------------------------

function say(message) {
  problem.replaceChildren();
  if (!message) return;
  const bar = document.createElement("p");
  bar.className = "bar bad";
  bar.textContent = message;
  problem.append(bar);
}

async function act(form, submitter) {
  const answer = await send(form, submitter, talk.dataset.notSent);
  if (answer) say(answer.ok ? "" : answer.message);
  return answer;
}

reply.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!text.value.trim()) return;
  const sent = text.value;
  const answer = await act(reply);
  if (!answer?.ok) {
    text.focus();
    return;
  }
  reply.elements.client_message_id.value = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  if (text.value === sent) text.value = "";
  keepDraft();
  toTheEnd();
  text.focus();
});

text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    reply.requestSubmit();
  }
});

function keepDraft() {
  if (text.value) sessionStorage.setItem(draft, text.value);
  else sessionStorage.removeItem(draft);
}

let toldTyping = 0;

text.addEventListener("input", () => {
  keepDraft();
  if (Date.now() - toldTyping < 3_000) return;
  toldTyping = Date.now();
  const body = new URLSearchParams({ csrf: reply.elements.csrf.value });
  fetch(`/console/conversations/${talk.dataset.id}/typing`, { method: "POST", body, headers: { accept: "application/json" } }).catch(() => {});
});

document.getElementById("composer").addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-act]");
  if (!form) return;
  event.preventDefault();
  const answer = await act(form, event.submitter);
  if (!answer?.ok) return;
  if (answer.to && answer.to !== location.pathname) {
    location.href = answer.to;
    return;
  }
  form.reset();
  seenUpTo(last);
  form.closest("details")?.removeAttribute("open");
  if (!reply.hidden) text.focus();
});

document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.querySelector("details.drawer[open]");
  if (!open) return;
  open.removeAttribute("open");
  open.querySelector("summary").focus();
});

// ------------------------------------------------------------------------------------------------------

if (!text.value) text.value = sessionStorage.getItem(draft) ?? "";
keepTicking();
if (!location.hash && matchMedia("(min-width: 64rem)").matches) toTheEnd();
listen(() => `${talk.dataset.stream}?after=${last}`, {
  messages: addMessages,
  state: showState,
  typing: someoneTypes,
  typing_stopped: () => showTyping(""),
  clock: setClock,
});
