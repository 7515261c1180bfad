/**
 * <gezien-chat vacancy="…" lang="nl"></gezien-chat>: the chat on a careers site.
 *
 * Attributes: vacancy (absent: an open application), lang (nl or en; else the page's), api (where the service is; else
 * where this script came from), open, inline (in the page instead of behind a button), theme (light, dark, auto; else
 * as the page), side (left). Methods: show() and close(). No dependencies, no build step, no third party.
 */

import { Conversation } from "./conversation.js";
import { button, h, icons, write } from "./dom.js";
import { Panel } from "./panel.js";
import { style } from "./style.js";
import { language, texts } from "./texts.js";

const SMALL = "(max-width: 480px), (max-height: 440px)"; // as in style.js: there the panel fills the screen

class GezienChat extends HTMLElement {
  static observedAttributes = ["open", "vacancy", "api"];

  #conversation = null;
  #panel = null;
  #launcher; #badge; #lang; #watch;
  #seen = 0; // the highest number the candidate had on screen

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [style];
  }

  connectedCallback() {
    this.#lang = language(this.lang, this.closest("[lang]")?.lang);
    this.#badge = h("span", { class: "badge", hidden: true });
    this.#launcher = button("launcher", () => this.show(), icons.assistant(), h("span"), this.#badge);
    this.shadowRoot.replaceChildren(this.#launcher);
    this.#conversation = new Conversation({ api: this.api, vacancy: this.getAttribute("vacancy"), language: this.#lang });
    this.#conversation.addEventListener("change", () => this.#count());
    this.addEventListener("keydown", this.#escape);
    addEventListener("beforeunload", this.#unsent);
    if (this.#conversation.exists) this.#begin(); // so that an answer is noticed with the chat closed
    this.#count();
    if (this.hasAttribute("inline")) this.#whenVisible(() => this.show());
    else if (this.hasAttribute("open")) this.show();
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
    this.#conversation?.stop();
    this.removeEventListener("keydown", this.#escape);
    removeEventListener("beforeunload", this.#unsent);
    visualViewport?.removeEventListener("resize", this.#fit);
    visualViewport?.removeEventListener("scroll", this.#fit);
    this.#conversation = this.#panel = null;
  }

  attributeChangedCallback(name, old, value) {
    if (!this.#conversation || old === value) return;
    if (name !== "open") {
      this.#again();
    } else if (value === null) this.close();
    else this.show();
  }

  #again() {
    this.disconnectedCallback();
    this.connectedCallback();
  }

  #leave() {
    this.#conversation.leave();
    this.#again();
  }

  get api() {
    return new URL(this.getAttribute("api") || new URL("..", import.meta.url).href, document.baseURI).href.replace(/\/?$/, "/");
  }

  get isOpen() {
    return Boolean(this.#panel?.node.open);
  }

  show() {
    if (this.isOpen || !this.#conversation) return;
    this.#begin();
    const { node } = this.#panel;
    const inline = this.hasAttribute("inline");
    this.#launcher.hidden = true;
    if (!inline && matchMedia(SMALL).matches) node.showModal();
    else node.setAttribute("open", ""); // show() would take the focus, also on a page that loads with the chat open
    this.#fit();
    this.toggleAttribute("open", true);
    this.#panel.shown();
    this.#count();
    if (!inline) this.#panel.focus();
  }

  close() {
    if (!this.isOpen || this.hasAttribute("inline")) return;
    const { node } = this.#panel;
    if (node.matches(":modal")) node.close();
    else node.removeAttribute("open");
    this.#launcher.hidden = false;
    this.toggleAttribute("open", false);
    this.#count();
    this.#launcher.focus();
  }

  /** The conversation is made when the chat is opened for the first time, not when the page is looked at. */
  #begin() {
    if (this.#panel) return;
    this.#panel = new Panel(this.#conversation, this.#lang, () => this.close(), () => this.#leave());
    this.#panel.shut.hidden = this.hasAttribute("inline");
    this.#panel.node.addEventListener("cancel", (event) => { event.preventDefault(); this.close(); });
    this.shadowRoot.append(this.#panel.node);
    visualViewport?.addEventListener("resize", this.#fit);
    visualViewport?.addEventListener("scroll", this.#fit);
    this.#conversation.start();
    fetch(`${this.api}widget/settings.json`).then((answer) => answer.json()).then((settings) => {
      if (this.#panel) this.#panel.settings = settings;
    }).catch(() => {}); // the organisation's name is then not shown; the chat works without
  }

  /** An on-screen keyboard covers the page; only the visual viewport tells how much is left. */
  #fit = () => {
    if (!this.#panel || !visualViewport) return;
    this.#panel.node.style.setProperty("--height", `${visualViewport.height}px`);
    this.#panel.node.style.setProperty("--top", `${visualViewport.offsetTop}px`);
  };

  #count() {
    const { events, loaded } = this.#conversation;
    const last = events.at(-1)?.seq || 0;
    if (this.isOpen || !loaded || !this.counting) this.#seen = last;
    this.counting = loaded;
    const unread = events.filter((event) => event.seq > this.#seen && event.kind === "message" && event.from !== "candidate").length;
    const t = texts[this.#panel?.lang || this.#lang];
    write(this.#launcher.children[1], this.#panel ? t.launchAgain : t.launch);
    this.#badge.hidden = !unread;
    if (unread) this.#badge.replaceChildren(h("span", { "aria-hidden": "true" }, String(unread)), h("span", { class: "unseen" }, t.unread(unread)));
  }

  #whenVisible(act) {
    this.#watch = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      this.#watch.disconnect();
      act();
    });
    this.#watch.observe(this);
  }

  #escape = (event) => {
    if (event.key === "Escape" && !event.isComposing) this.close();
  };

  /** Only id and token are kept in the browser, so what is not sent yet would be lost. */
  #unsent = (event) => {
    if (this.#conversation?.outbox.some((item) => item.state !== "sent")) event.preventDefault();
  };
}

if (!customElements.get("gezien-chat")) customElements.define("gezien-chat", GezienChat);
