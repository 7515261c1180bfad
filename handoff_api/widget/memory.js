/**
 * "This is what I know about you": every fact in words, with where it comes from and when, and a way to correct it or to
 * have it forgotten. As a page over the chat, with what else one may do with one's data; and as a card under the closing
 * summary. Loaded when one of the two is wanted.
 */

import { button, h, icon, write } from "./dom.js";
import { style } from "./memory-style.js";
import { dateOf, texts, whenOf } from "./memory-texts.js";

const LIST = /\n(?:• .*(?:\n|$))+/; // in a summary: what the card says as well
const LONG = 200; // a text that may be longer than this gets a larger box
const AUTOCOMPLETE = { name: "name", email: "email", phone: "tel", city: "address-level2" };
const TYPES = { email: "email", phone: "tel" };
const WRONG = { date: "notDate", choice: "notChoice", yes_no: "notChoice", text: "notText" };

export class MemoryView {
  ready = false; // the facts are here
  #conversation; #does; #card;
  #rows = new Map(); // by name; so that what one is doing in a row survives news about another
  #known = 0; // the last fact event that was looked at
  #stopped = false;

  /**
   * A card, or a page `over` a chat's panel. `does`: lang() tells the language; loaded, after the facts came; of a page
   * also close, shut, leave, end.
   */
  constructor(conversation, { over, ...does }) {
    this.#conversation = conversation;
    this.#does = does;
    this.#card = !over;
    this.#build();
    if (over) this.#cover(over);
    this.#known = this.#newest();
    conversation.addEventListener("change", this.#changed);
    this.#load();
  }

  /** What to ask before somebody else sits down here. */
  static leave(lang) {
    return texts[lang].leave;
  }

  stop() {
    this.#stopped = true;
    this.#conversation.removeEventListener("change", this.#changed);
  }

  #cover(panel) {
    this.covered = [...panel.children];
    this.covered.forEach((node) => { node.inert = true; });
    panel.append(this.node);
    this.title.focus();
  }

  /** Back to the chat. */
  close() {
    this.stop();
    this.covered.forEach((node) => { node.inert = false; });
    this.node.remove();
    this.#does.close();
  }

  /** A summary's text without its list, in the parts before and after the card. Nothing until the card is there. */
  split(text) {
    const found = this.ready && LIST.exec(text);
    return found && [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  }

  get #lang() {
    return this.#does.lang();
  }

  get #t() {
    return texts[this.#lang];
  }

  #build() {
    const t = this.#t;
    this.title = h(this.#card ? "h3" : "h2", { id: this.#card ? undefined : "memory", tabindex: "-1" }, t.title);
    this.intro = h("p", { class: "quiet" }, this.#card ? t.cardIntro : t.intro);
    this.state = h("p", { class: "quiet", role: "status" }, t.loading);
    this.list = h("ul", { class: "facts", hidden: true });
    this.said = h("p", { class: "said", role: "status" });
    const parts = [this.intro, this.state, this.list];
    if (this.#card) {
      this.node = h("section", { class: "memory card", "aria-live": "off", "aria-label": t.title, lang: this.#lang }, this.title, ...parts, this.said);
    } else {
      const back = button("round", () => this.close(), icon("M19 12H5", "m11 6-6 6 6 6"));
      back.setAttribute("aria-label", t.back);
      this.body = h("div", { class: "body" }, ...parts, this.#rights());
      this.node = h("section", { class: "memory page", "aria-labelledby": "memory", lang: this.#lang },
        h("div", { class: "top" }, back, this.title), this.body, this.said);
    }
    // A sheet belongs to the tree it is used in, and that is known once the node stands in one.
    queueMicrotask(() => this.#dress());
  }

  #dress() {
    const root = this.node.getRootNode();
    if (root.adoptedStyleSheets && !root.adoptedStyleSheets.includes(style)) root.adoptedStyleSheets.push(style);
  }

  // -- What is known

  #newest() {
    return this.#conversation.events.findLast((event) => event.kind.startsWith("fact_"))?.seq || 0;
  }

  /** Something was learned, corrected or forgotten: here, in the conversation, by a recruiter or in another tab. */
  #changed = () => {
    const newest = this.#newest();
    if (newest <= this.#known) return;
    this.#known = newest;
    this.#load();
  };

  async #load() {
    try {
      this.#take(await this.#conversation.ask("GET", "/memory"));
    } catch {
      if (this.ready || this.#stopped) return; // what is shown was true a moment ago; the next change tries again
      const again = button("pill", () => { write(this.state, this.#t.loading); this.#load(); }, this.#t.again);
      this.intro.hidden = true;
      this.state.replaceChildren(this.#t.failed, again);
    }
  }

  #take({ facts }) {
    if (this.#stopped) return;
    this.ready = true;
    for (const [name, row] of this.#rows) {
      if (facts.some((fact) => fact.name === name)) continue;
      row.node.remove();
      this.#rows.delete(name);
    }
    for (const fact of facts) {
      let row = this.#rows.get(fact.name);
      if (!row) {
        this.#rows.set(fact.name, (row = this.#row()));
        this.list.append(row.node);
      }
      this.#show(row, fact);
    }
    this.list.hidden = !facts.length;
    this.intro.hidden = !facts.length;
    write(this.state, facts.length ? "" : this.#t.empty);
    this.#does.loaded?.();
    this.#dress();
  }

  #row() {
    const row = {
      label: h("span", { class: "label" }),
      value: h("span", { class: "value" }),
      from: h("p", { class: "from" }),
      ask: h("div", { class: "ask", hidden: true }),
    };
    row.change = button("text-act", () => this.#edit(row));
    row.forget = button("text-act", () => this.#sure(row));
    const acts = h("div", { class: "acts" }, row.change, row.forget);
    row.node = h("li", { class: "fact" }, ...(this.#card
      ? [h("details", {}, h("summary", {}, row.label, row.value), h("div", { class: "more" }, row.from, acts, row.ask))]
      : [h("div", { class: "head" }, row.label, row.value, row.from, acts), row.ask]));
    return row;
  }

  #show(row, fact) {
    const t = this.#t;
    row.fact = fact;
    const label = fact.label[this.#lang];
    write(row.label, label);
    write(row.value, this.#words(fact));
    row.value.className = `value${fact.status !== "given" ? " none word" : fact.form.choices.length ? " word" : ""}`;
    write(row.from, this.#from(fact));
    for (const [node, text] of [[row.change, fact.status === "given" ? t.change : t.fillIn], [row.forget, t.forget]]) {
      write(node, text);
      node.setAttribute("aria-label", `${text}: ${label}`);
    }
  }

  #words(fact) {
    if (fact.status !== "given") return this.#t[fact.status];
    return fact.form.kind === "date" ? dateOf(fact.value, this.#lang) : fact.words[this.#lang];
  }

  #from(fact) {
    const t = this.#t;
    const when = whenOf(new Date(fact.stated_at), t, this.#lang);
    if (fact.origin === "profile") return t.invitation;
    if (fact.origin === "recruiter") return t.noted(when, fact.by || t.colleague);
    if (fact.earlier) return t.saidEarlier(when);
    return fact.seq ? t.said(when) : t.filledIn(when);
  }

  // -- Correct it, forget it

  #edit(row) {
    const t = this.#t;
    const { fact } = row;
    const id = `field-${fact.name}`;
    const input = this.#field(fact);
    const wrong = h("p", { class: "wrong", id: `${id}-wrong`, role: "alert" });
    for (const [name, value] of [["id", id], ["class", "field"], ["aria-describedby", wrong.id]]) input.setAttribute(name, value);
    const form = h("form", { novalidate: true, onsubmit: (event) => { event.preventDefault(); this.#save(row, input, wrong); } },
      h("label", { for: id, class: "unseen" }, fact.label[this.#lang]), input, wrong,
      h("div", { class: "acts" }, h("button", { class: "solid" }, t.save), button("pill", () => this.#done(row), t.cancel)));
    this.#ask(row, form, input);
  }

  #field({ name, value, form }) {
    if (form.choices.length) {
      const chosen = form.choices.findIndex((choice) => choice.value === value || Object.values(choice.label).includes(value));
      return h("select", {}, ...(chosen < 0 ? [h("option", { value: "" }, this.#t.choose)] : []),
        ...form.choices.map(({ label }, at) => h("option", { value: at, selected: at === chosen }, label[this.#lang])));
    }
    const attributes = { autocomplete: AUTOCOMPLETE[name] || "off", maxlength: form.longest };
    const kept = value ?? "";
    if (form.longest > LONG && !TYPES[name]) {
      const box = h("textarea", attributes);
      box.value = kept;
      return box;
    }
    if (form.kind === "number") Object.assign(attributes, { inputmode: form.whole ? "numeric" : "decimal", min: form.min, max: form.max, step: form.whole ? 1 : "any" });
    const type = TYPES[name] || (form.kind === "text" ? "text" : form.kind);
    return h("input", { type, value: kept, ...attributes });
  }

  #filledIn(input, { kind, choices }) {
    const text = input.value.trim();
    if (text === "") return undefined;
    if (choices.length) return choices[Number(text)].value;
    return kind === "number" ? Number(text) : text;
  }

  async #save(row, input, wrong) {
    const { name, form, label } = row.fact;
    const value = this.#filledIn(input, form);
    const told = (text) => {
      write(wrong, text);
      input.setAttribute("aria-invalid", "true");
      input.focus();
      wrong.parentNode.scrollIntoView({ block: "nearest" });
    };
    if (value === undefined) return told(this.#wrong(row.fact));
    if (value === row.fact.value) return this.#done(row);
    await this.#busily(row.node, async () => {
      this.#take(await this.#conversation.ask("PATCH", "/memory", { name, value }));
      this.#done(row);
      write(this.said, this.#t.saved(label[this.#lang], this.#words(row.fact)));
    }, (error) => told([400, 422].includes(error.status) ? this.#wrong(row.fact) : this.#trouble(error)));
  }

  #sure(row) {
    const { fact } = row;
    const t = this.#t;
    const text = (fact.status === "declined" ? t.sureDeclined : t.sure)(fact.label[this.#lang]);
    this.#confirm(row, text, t.forgetIt, async (wrong) => {
      await this.#busily(row.node, async () => {
        const next = row.node.nextElementSibling || row.node.previousElementSibling;
        this.#take(await this.#conversation.ask("DELETE", `/memory/${encodeURIComponent(fact.name)}`));
        write(this.said, t.forgotten(fact.label[this.#lang]));
        (next?.querySelector("summary, button") || this.title).focus();
      }, (error) => write(wrong, this.#trouble(error)));
    });
  }

  /** Asks under a row; what cannot be undone starts at the way out. */
  #confirm(row, text, yes, act) {
    const wrong = h("p", { class: "wrong", role: "alert" });
    const cancel = button("pill", () => this.#done(row), this.#t.cancel);
    const group = h("div", { role: "group", "aria-label": text }, h("p", {}, text),
      h("div", { class: "acts" }, button("solid alarm", () => act(wrong), yes), cancel), wrong);
    this.#ask(row, group, cancel);
  }

  #ask(row, node, first) {
    write(this.said, "");
    row.ask.replaceChildren(node);
    row.ask.hidden = false;
    row.ask.onkeydown = (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      this.#done(row);
    };
    first.focus();
    node.scrollIntoView({ block: "nearest" });
  }

  #done(row) {
    row.ask.replaceChildren();
    row.ask.hidden = true;
    row.change.focus();
  }

  async #busily(node, act, failed) {
    if (node.ariaBusy === "true") return;
    node.setAttribute("aria-busy", "true");
    try {
      await act();
    } catch (error) {
      failed(error);
    }
    node.removeAttribute("aria-busy");
  }

  #wrong({ name, form }) {
    const t = this.#t;
    if (name === "phone") return t.notPhone;
    if (name === "email") return t.notEmail;
    if (form.kind === "number") return (form.whole ? t.notWhole : t.notNumber)(form.min, form.max);
    return t[WRONG[form.kind]];
  }

  #trouble(error) {
    if (error.status === 429) return this.#t.busy(error.retryAfter);
    return error instanceof TypeError || error.name === "TimeoutError" ? this.#t.offline : this.#t.wrong;
  }

  // -- Everything: take it along, have it erased

  #rights() {
    const t = this.#t;
    const row = { ask: h("div", { class: "ask", hidden: true }) };
    const wrong = h("p", { class: "wrong", role: "alert" });
    row.change = button("pill", () => this.#confirm(row, t.sureErase, t.eraseIt, (trouble) => this.#erase(row, trouble)), t.erase);
    const download = button("pill", () => this.#download(download, wrong), t.download);
    row.node = h("section", { class: "rights" }, h("h3", {}, t.rights), h("p", { class: "quiet" }, t.rightsHelp),
      h("div", { class: "acts" }, download, row.change), wrong, row.ask);
    return row.node;
  }

  #download(node, wrong) {
    write(wrong, "");
    return this.#busily(node, async () => {
      const all = await this.#conversation.ask("GET", "/export", null, "/me");
      const href = URL.createObjectURL(new Blob([JSON.stringify(all, null, 2)], { type: "application/json" }));
      h("a", { href, download: this.#t.file }).click();
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
      write(this.said, this.#t.downloaded);
    }, (error) => write(wrong, this.#trouble(error)));
  }

  #erase(row, wrong) {
    return this.#busily(row.node, async () => {
      this.#conversation.stop(); // or it would find itself gone, and begin anew
      await this.#conversation.ask("DELETE", "?confirm=erase", null, "/me");
      this.stop();
      this.#does.end();
      this.#erased();
    }, (error) => {
      this.#conversation.start();
      write(wrong, this.#trouble(error));
    });
  }

  #erased() {
    const t = this.#t;
    const inline = this.node.getRootNode().host.hasAttribute("inline"); // stands there for good
    this.close = this.#does.shut; // there is no conversation to go back to
    write(this.title, t.erased);
    this.title.previousElementSibling.remove();
    write(this.said, "");
    const acts = [button("solid", this.#does.leave, t.anew), ...(inline ? [] : [button("pill", this.#does.shut, t.shut)])];
    this.body.replaceChildren(h("p", {}, inline ? t.erasedHere : t.erasedHelp), h("div", { class: "acts ask" }, ...acts));
    this.title.focus();
  }
}
