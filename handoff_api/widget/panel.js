/** What the candidate sees of a conversation: who speaks, what was said, and where to write. */

import { situation } from "./conversation.js";
import { button, h, icons, write } from "./dom.js";
import { clock, dayOf, language, texts, timeOf } from "./texts.js";

const LIMIT = 4_000;
const NEAR_LIMIT = 3_600;
const SLOW = 800;
const ONE_BREATH = 5 * 60_000; // what one speaker says within this time stands together
const MAY_LINK = /[@:]\S|\w\.\w|\d{3}/;

/** The eye of the assistant, the first letter of a person. */
const pictureOf = (owner, name) => icons[owner]?.() || name[0].toUpperCase();

export class Panel {
  #conversation; #lang; #settings = {}; #now; #does;
  #nodes = new Map(); // by key: what is in the log stays in the log, so that it is announced once
  #episode = 1;
  #quiet = true; // nothing is announced until the history is there
  #busy = false;
  #trouble = "";
  #countdown;
  #followed = 0; // where we last scrolled to
  #linked = null; // once it is loaded
  #unlinked = [];
  #speaks;
  #back = false; // the candidate comes back, and it is not yet known to what
  #firstNew = 0; // the number of the first message that was new then
  #card = null; // {seq, view}: what is known, under the closing summary
  #memory = null; // the same as a page of its own

  /** `does` is what only the element can do: close, leave, end. */
  constructor(conversation, lang, does) {
    this.#conversation = conversation;
    this.#lang = lang;
    this.#does = does;
    this.#build();
    let due = false;
    conversation.addEventListener("change", () => {
      if (due) return;
      due = true;
      queueMicrotask(() => { due = false; this.render(); });
    });
    this.render();
  }

  set settings(settings) {
    this.#settings = settings;
    this.render();
  }

  get lang() {
    return this.#lang;
  }

  #build() {
    this.face = h("span", { class: "face", "aria-hidden": "true" });
    this.who = h("h2", { id: "who" });
    this.notice = h("p", { class: "notice", id: "notice" });
    this.also = h("p", { class: "also", hidden: true });
    this.shut = button("round", this.#does.shut, icons.close());
    this.ways = h("div", { class: "ways" });
    this.log = h("div", { class: "log", role: "log", "aria-live": "off" });
    this.typing = h("p", { class: "typing", hidden: true }, h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")), h("span"));
    this.choices = h("div", { class: "choices", role: "group" });
    this.scroller = h("div", { class: "scroller", tabindex: "0", role: "group", onscroll: () => this.#scrolled() }, this.log, this.typing, this.choices);
    this.newer = button("newer", () => this.scroller.scrollTo(0, this.#end()), icons.down());
    this.newer.hidden = true;
    this.strip = h("div", { class: "strip", role: "status" });
    this.spoken = h("p", { class: "unseen", role: "status" });
    this.input = h("textarea", {
      id: "text", rows: "1", enterkeyhint: "send", "aria-describedby": "count", oninput: () => this.#typed(), onkeydown: (event) => this.#key(event),
    });
    this.label = h("label", { for: "text", class: "unseen" });
    this.go = h("button", { class: "go" }, icons.send());
    this.privacy = h("a", { target: "_blank", rel: "noopener", hidden: true }, "Privacy");
    this.mine = button("", () => this.#act("memory"));
    this.notMe = button("", () => this.#leave());
    this.count = h("p", { class: "count", id: "count", role: "status" });
    this.node = h(
      "dialog", { "aria-labelledby": "who", "aria-describedby": "notice", tabindex: "-1" },
      h("header", { role: "none" }, this.face, this.who, this.notice, this.also, this.shut, this.ways),
      this.scroller,
      h("div", { class: "below" }, this.newer),
      this.strip, this.spoken,
      h("form", { novalidate: true, onsubmit: (event) => { event.preventDefault(); this.#send(); } },
        h("div", { class: "box" }, this.label, this.input, this.go),
        h("div", { class: "foot" }, this.count, this.mine, this.notMe, this.privacy)),
    );
  }

  /** Puts the cursor where one writes; with a touch screen not, as its keyboard would hide the conversation. */
  focus() {
    (matchMedia("(pointer: coarse)").matches ? this.node : this.input).focus();
  }

  #focused() {
    return this.node.getRootNode().activeElement;
  }

  shown(opened) {
    this.#back = true;
    this.mark();
    this.render();
    if (opened || this.#firstNew) this.#follow();
  }

  /** Draws the line above what came while nobody looked. Before it counts as read. */
  mark() {
    if (!this.#back || !this.#conversation.loaded) return;
    this.#back = false;
    const [first] = this.#conversation.unread;
    this.#firstNew = this.#conversation.seen && first?.seq;
  }

  /** Goes back one step inside the chat; false when there is none. */
  stepBack() {
    const memory = this.#memory;
    memory?.close();
    return Boolean(memory);
  }

  async #leave() {
    const { MemoryView } = await this.#conversation.part("memory").catch(() => ({}));
    if (!MemoryView || confirm(MemoryView.leave(this.#lang))) this.#does.leave();
  }

  /** What is known, as a page over the chat. */
  async #showMemory() {
    const { MemoryView } = await this.#conversation.part("memory");
    const close = () => {
      this.#memory = null;
      this.mine.focus();
    };
    this.#memory ??= new MemoryView(this.#conversation, { ...this.#does, close, lang: () => this.#lang, over: this.node });
  }

  /** Under the last closing summary stands what is known, to be corrected there. Without it, its text does as well. */
  async #summarise(seq) {
    this.#card?.view?.stop();
    const card = (this.#card = { seq });
    const { MemoryView } = (seq && await this.#conversation.part("memory").catch(() => 0)) || {};
    if (MemoryView && this.#card === card) card.view = new MemoryView(this.#conversation, { lang: () => this.#lang, loaded: () => this.render() });
  }

  render() {
    const { events, outbox } = this.#conversation;
    const spoken = events.findLast((event) => event.lang && event.from !== "candidate");
    this.#lang = language(spoken?.lang, this.#lang);
    this.#now = situation(events);
    const t = texts[this.#lang];
    this.node.lang = this.#lang;
    const closing = events.findLast((event) => event.asked === "closing" && event.text)?.seq;
    if (closing !== this.#card?.seq) this.#summarise(closing);
    this.#renderWho(t);
    this.#renderLog(t, events, outbox);
    this.#renderTyping(t);
    this.#renderChoices(t, events, outbox);
    this.#renderState(t);
    this.#typed();
  }

  // -- Who speaks

  #renderWho(t) {
    const { owner, position, opensAt, waiting, crisis, stays } = this.#now;
    const { organisation } = this.#settings;
    const name = this.#now.name || t.colleague;
    const wait = opensAt ? this.#when(t, opensAt) : position ? t.waitingAt(position) : t.waiting;
    const [title, notice] = {
      bot: [organisation ? t.assistantOf(organisation) : t.assistant, t.noticeBot],
      queue: [stays ? t.stays : wait, crisis ? t.noticeCrisis : t.noticeQueue],
      recruiter: [t.talkingWith(name), t.noticePerson(name === this.#now.name ? name.split(" ")[0] : name)],
      closed: [t.closed, t.noticeClosed],
    }[owner];
    write(this.who, title);
    write(this.notice, notice);
    const also = owner === "bot" && waiting ? wait : "";
    write(this.also, also);
    this.also.hidden = !also;
    if (this.face.dataset.of !== owner + name) {
      this.face.dataset.of = owner + name;
      this.face.className = `face ${owner}`;
      this.face.replaceChildren(pictureOf(owner, name));
    }
    const place = owner === "queue" ? title : also;
    if (place !== this.place && this.place && place && this.#now.owner === this.placeOf) write(this.spoken, place); // a new place in line
    [this.place, this.placeOf] = [place, owner];

    const way = waiting ? !stays && "stopWaiting" : owner !== "recruiter" && "askPerson";
    const shown = way ? t[way] : "";
    if (this.ways.textContent !== shown) {
      const held = this.ways.contains(this.#focused());
      this.ways.replaceChildren(...(way ? [button("pill", () => this.#act(way), shown)] : []));
      if (held) (this.ways.firstChild || this.input).focus();
    }
    this.ways.firstChild?.setAttribute("aria-disabled", this.#busy);
  }

  #when(t, opensAt) {
    const at = new Date(opensAt);
    const zone = this.#settings.time_zone;
    return t.openAgain(dayOf(at, this.#lang, zone), timeOf(at, this.#lang, zone));
  }

  async #act(act) {
    if (this.#busy) return;
    this.#busy = true;
    this.#trouble = "";
    this.render();
    try {
      await (act === "memory" ? this.#showMemory() : this.#conversation[act]());
    } catch (error) {
      if (act === "goOn" && error.status === 403) this.refusedOn = this.#now.since; // a person reads this first
      else if (error.status !== 429) this.#trouble = texts[this.#lang].actionFailed;
    }
    this.#busy = false;
    this.render();
  }

  // -- What was said

  #renderLog(t, events, outbox) {
    if (this.#episode !== this.#conversation.episode) {
      this.#episode = this.#conversation.episode;
      this.#nodes.forEach((node) => node.remove());
      this.#nodes.clear();
    }
    const before = this.#follows();
    const items = this.#items(t, events, outbox);
    const keys = new Set(items.map((item) => item.key));
    for (const [key, node] of this.#nodes) {
      if (keys.has(key)) continue;
      node.remove();
      this.#nodes.delete(key);
    }
    let added = 0, mine = false, place = this.log.firstChild;
    for (const item of items) {
      let node = this.#nodes.get(item.key);
      if (!node) {
        node = this.#node(t, item);
        this.#nodes.set(item.key, node);
        added += 1;
        mine ||= item.kind === "candidate";
      }
      if (node.words) this.#say(node.words, item.text);
      if (node !== place) this.log.insertBefore(node, place);
      else place = place.nextSibling;
      if (node.bubble) this.#dress(t, node, item);
    }
    if (added && (before || mine || this.#quiet)) this.#follow();
    else if (added) this.#scrolled();
    if (this.#quiet && this.#conversation.loaded) {
      this.#quiet = false; // from here on it is news
      this.#hush();
    }
  }

  /** What changes now in the log is no news, and is not announced. */
  #hush() {
    this.log.setAttribute("aria-live", "off");
    clearTimeout(this.#speaks);
    this.#speaks = setTimeout(() => this.log.setAttribute("aria-live", "polite"), 100);
  }

  /** Writes what differs, with its links made real as soon as the module for that is there. */
  #say(node, text) {
    if (node.said === text) return;
    if (node.said) this.#hush();
    node.said = text;
    node.replaceChildren(this.#linked ? this.#linked(text, h) : text);
    if (this.#linked || !MAY_LINK.test(text)) return;
    this.#unlinked.push(node);
    this.#conversation.part("links").then(({ linked }) => {
      this.#linked = linked;
      this.#hush();
      this.#unlinked.splice(0).forEach((one) => one.replaceChildren(linked(one.said, h)));
    }, () => {}); // as plain text it can be read as well
  }

  /** The lines of the log, in order: days, messages, and what the service itself says. */
  #items(t, events, outbox) {
    const items = [];
    const waits = { told: false };
    let day, previous;
    const add = (item) => {
      const at = new Date(item.at);
      const date = at.toDateString();
      if (date !== day && (day || date !== new Date(clock.now()).toDateString())) {
        items.push({ key: `day ${date}`, kind: "day", text: dayOf(at, this.#lang) });
        previous = null;
      }
      day = date;
      item.first = !previous || previous.kind !== item.kind || previous.name !== item.name || at - new Date(previous.at) > ONE_BREATH;
      previous = item;
      items.push(item);
    };
    if (this.#conversation.episode > 1) items.push({ key: "anew", kind: "line", text: t.anew });
    for (const event of events) {
      const { seq, at, lang, text } = event;
      if (seq === this.#firstNew) {
        items.push({ key: "new", kind: "day new", text: t.newMessages });
        previous = null;
      }
      if (event.kind === "owner_changed") {
        waits.told &&= /bot|queue/.test(event.owner); // going on with the assistant ends no wait
        if (text) add({ key: seq, kind: "line owner", text, lang, at });
      } else if (event.kind === "queue_position") {
        const over = event.waiting === false;
        if (text && (over || !waits.told)) add({ key: seq, kind: "line", text, lang, at }); // later ones only change the header
        waits.told = !over;
      } else if (event.kind === "message" && (event.from || "system") === "system") {
        const kind = /^crisis/.test(event.code || "") ? "line care" : "line";
        add({ key: seq, kind, text: text ?? t.erased, lang, at });
      } else if (event.kind === "message") {
        const key = event.client_message_id || seq;
        const card = this.#card?.seq === seq && this.#card.view;
        const [before, after] = (card && card.split(text)) || [text ?? t.erased];
        add({ key, kind: event.from, name: event.name, text: before, lang, at });
        if (card?.ready) items.push({ key: `card ${seq}`, node: card.node });
        if (after) add({ key: `after ${seq}`, kind: event.from, name: event.name, text: after, lang, at });
      }
    }
    for (const waiting of outbox) add({ ...waiting, at: waiting.since + clock.skew, key: waiting.id, kind: "candidate" });
    return items;
  }

  #node(t, item) {
    if (item.node) {
      this.#hush();
      return item.node;
    }
    if (item.kind.startsWith("day")) return h("p", { class: item.kind }, item.text);
    const fresh = this.#quiet ? "" : " fresh";
    if (item.kind.startsWith("line")) {
      const from = h("span", { class: "unseen", lang: this.#lang }, `${t.service}: `);
      const words = h("span");
      return Object.assign(h("p", { class: item.kind + fresh, lang: item.lang }, from, words), { words });
    }
    const who = { candidate: t.you, bot: item.name || t.assistant, recruiter: item.name || t.colleague }[item.kind];
    const face = item.kind === "candidate" ? "" : h("span", { class: `face ${item.kind}`, "aria-hidden": "true" }, pictureOf(item.kind, who));
    const node = h("div", { class: `message ${item.kind}${fresh}` },
      h("p", { class: "meta" }, face, h("b", {}, who), " ", h("time", { datetime: new Date(item.at).toISOString() }, timeOf(new Date(item.at), this.#lang))));
    node.bubble = node.words = h("div", { class: "bubble", lang: item.lang });
    node.append(node.bubble);
    return node;
  }

  #dress(t, node, item) {
    node.classList.toggle("first", item.first);
    if (item.lang) node.bubble.lang = item.lang;
    let state = item.state === "sent" ? "" : item.state || "";
    if (state === "sending" && Date.now() - item.since < SLOW) {
      state = ""; // mostly it is sent before one could read so
      setTimeout(() => this.render(), SLOW);
    }
    if (node.state === state) return;
    node.state = state;
    if (node.foot?.contains(this.#focused())) this.focus();
    node.foot?.remove();
    node.foot = null;
    if (!state) return;
    node.foot = h("p", { class: `state${state === "sending" ? "" : " trouble"}` }, t[state]);
    if (state === "failed") node.foot.append(button("", () => this.#conversation.retry(), t.retry));
    if (state === "refused") node.foot.append(button("", () => this.#takeBack(item.key), t.back));
    node.append(node.foot);
  }

  #takeBack(id) {
    this.input.value = this.#conversation.withdraw(id);
    this.#typed();
    this.input.focus();
  }

  #renderTyping(t) {
    const { typing, loaded, connection } = this.#conversation;
    const before = this.#follows();
    const loading = !loaded && connection === "connecting";
    this.typing.hidden = !typing && !loading;
    if (this.typing.hidden) return;
    write(this.typing.lastChild, loading ? t.loading : typing.who === "recruiter" ? t.typing(typing.name || t.colleague) : t.thinking);
    if (before) this.#follow();
  }

  /** The answers that the assistant's last message offers, until anything is answered; who waits may go on with it. */
  #renderChoices(t, events, outbox) {
    const last = events.findLast((event) => event.kind === "message" && event.from !== "system");
    const { owner, crisis, since } = this.#now;
    const waits = owner === "queue" && !crisis && this.refusedOn !== since;
    const buttons = waits ? [{ title: t.goOn }] : (last?.from === owner && !outbox.length && last.buttons) || [];
    const shown = buttons.length ? `${this.#episode} ${waits ? t.goOn : last.seq}` : "";
    if (this.choices.dataset.shown === shown) return;
    const held = this.choices.contains(this.#focused());
    const before = this.#follows();
    this.choices.dataset.shown = shown;
    this.choices.lang = (!waits && last?.lang) || this.#lang;
    this.choices.setAttribute("aria-label", t.choices);
    this.choices.replaceChildren(...buttons.map(({ title, payload }) =>
      button("pill", () => waits ? this.#act("goOn") : this.#conversation.send(title, payload), title)));
    this.choices.hidden = !buttons.length;
    if (held) this.focus();
    if (before) this.#follow();
  }

  /** Scrolls down, but not past the beginning of what was said since the candidate last spoke. */
  #follow() {
    const first = this.#nodes.get("new") || [...this.log.children].findLast((node) => node.matches(".candidate"))?.nextSibling;
    const top = first === null ? Infinity : (first || this.log).offsetTop - this.scroller.offsetTop - 16;
    this.#followed = this.scroller.scrollTop = Math.min(this.#end(), top);
    this.#scrolled();
  }

  #end() {
    return this.scroller.scrollHeight - this.scroller.clientHeight;
  }

  #follows() {
    const { scrollTop } = this.scroller;
    return this.#end() - scrollTop < 60 || Math.abs(scrollTop - this.#followed) < 9;
  }

  #scrolled() {
    this.newer.hidden = this.#end() - this.scroller.scrollTop < 60;
  }

  // -- Where to write, and how the connection is

  #renderState(t) {
    const { connection, busyUntil, busyFor, refused, returning } = this.#conversation;
    const busy = busyUntil - Date.now();
    clearTimeout(this.#countdown);
    if (busy > 0) this.#countdown = setTimeout(() => this.render(), busy + 50);
    const { phone, email, notice_url: notice } = this.#settings;
    const ways = [phone, email].filter(Boolean).join(", ");
    const otherwise = ways && t.otherwise(ways);
    let text = this.#trouble;
    if (refused) text = `${t.refusedStart}${otherwise}`;
    else if (busy > 0) text = t.busy(busyFor); // said once, not counted down aloud
    else if (connection === "offline") text = t.offlineHelp;
    else if (connection === "unavailable") text = `${t.unavailable}${otherwise}`;
    this.#say(this.strip, text);

    this.privacy.hidden = !notice;
    if (notice) this.privacy.href = notice;
    this.notMe.hidden = !returning;
    write(this.notMe, t.notMe);
    write(this.mine, t.memory);
    write(this.label, t.write);
    this.input.placeholder = t.write;
    const names = [[this.shut, t.close], [this.go, t.send], [this.newer, t.newer], [this.scroller, t.conversation]];
    for (const [node, name] of names) node.setAttribute("aria-label", name);
  }

  #typed() {
    const t = texts[this.#lang];
    const length = [...this.input.value].length;
    write(this.count, length > LIMIT ? t.over(length - LIMIT) : length > NEAR_LIMIT ? t.left(LIMIT - length) : "");
    this.count.classList.toggle("over", length > LIMIT);
    this.go.setAttribute("aria-disabled", !this.input.value.trim() || length > LIMIT);
    this.input.style.height = "";
    this.input.style.height = `${Math.min(Math.max(this.input.scrollHeight, 40), 168)}px`;
  }

  #key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#send();
  }

  #send() {
    if (this.go.getAttribute("aria-disabled") === "true") return;
    this.#trouble = "";
    this.#firstNew = 0;
    this.#conversation.send(this.input.value.trim());
    this.input.value = "";
    this.#typed();
  }
}
