// A stream that heals itself, and an honest word about its state (never "please refresh").

const QUIET_MS = 20_000; // the service says something at least every 5 s
const RETRY_MS = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * Listens to `url()`, which is asked for again at every reconnect, so that it can say what was seen last.
 * `handlers` maps event names to functions that get the data as text.
 */
export function listen(url, handlers) {
  const shown = document.getElementById("connection");
  const bar = document.getElementById("lost");
  const back = document.getElementById("back");
  let source = null;
  let heard = Date.now();
  let failures = 0;
  let retry = 0;
  let over = false;

  function show(state) {
    shown.dataset.state = state;
    const text = shown.dataset[state];
    if (shown.textContent !== text) shown.textContent = text;
    shown.title = state === "live" ? shown.dataset.liveTitle : "";
    if (bar.hidden !== (state !== "lost")) {
      bar.hidden = state !== "lost"; // said aloud by the bar when it is lost, and once when it is back
      back.textContent = bar.hidden ? shown.dataset.back : "";
    }
  }

  function signedOut() {
    over = true;
    source?.close();
    bar.querySelector("span").textContent = shown.dataset.signedOut;
    show("lost");
    shown.textContent = shown.dataset.short;
    bar.querySelector("a").hidden = false;
  }

  function heardSomething() {
    heard = Date.now();
    failures = 0;
    show("live");
  }

  function open() {
    clearTimeout(retry);
    source?.close();
    if (over) return;
    heard = Date.now();
    const opened = new EventSource(url());
    source = opened;
    for (const [name, handle] of Object.entries(handlers)) {
      opened.addEventListener(name, (event) => {
        if (opened !== source) return;
        heardSomething();
        handle(event.data, event.lastEventId);
      });
    }
    opened.addEventListener("ping", (event) => {
      heardSomething();
      handlers.clock?.(event.data);
    });
    opened.addEventListener("signed_out", signedOut);
    opened.addEventListener("error", () => {
      if (opened !== source || over) return;
      opened.close();
      show("lost");
      stillSignedIn().then((yes) => (yes ? again() : signedOut()));
    });
  }

  function again() {
    clearTimeout(retry);
    retry = setTimeout(open, RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
  }

  function wake() {
    if (!document.hidden && Date.now() - heard > 7_000) open();
  }

  setInterval(() => {
    if (!over && Date.now() - heard > QUIET_MS) {
      show("lost");
      open();
    }
  }, 2_000);
  document.addEventListener("visibilitychange", wake);
  window.addEventListener("online", open);
  window.addEventListener("pageshow", (event) => event.persisted && open());
  window.addEventListener("pagehide", () => source?.close());
  show("connecting");
  open();
}

/** Whether the session still holds; a network that is down counts as yes. */
async function stillSignedIn() {
  try {
    return (await fetch("/console/signed-in", { cache: "no-store" })).status !== 401;
  } catch {
    return true;
  }
}

/**
 * Sends a form in the background. Gives {ok, to?, message?, …}: the answer of the service, or a refusal in plain words.
 * `notSent` is what to say when nothing could be sent at all. Null: it is on its way already. While it is, its buttons
 * only say so: a button that is really disabled loses the focus.
 */
export async function send(form, submitter, notSent) {
  if (form.hasAttribute("data-sending")) return null;
  const buttons = [...form.elements].filter((field) => field.type === "submit");
  const mark = (sending) => {
    form.toggleAttribute("data-sending", sending);
    for (const button of buttons) button.setAttribute("aria-disabled", sending);
  };
  const sent = post(form, submitter, notSent);
  mark(true);
  const answer = await sent;
  mark(false);
  return answer;
}

async function post(form, submitter, notSent) {
  let answer;
  try {
    answer = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form, submitter)),
      headers: { accept: "application/json" },
    });
  } catch {
    return { ok: false, message: notSent };
  }
  const said = await answer.json().catch(() => ({}));
  return { message: notSent, ...said, ok: answer.ok };
}
