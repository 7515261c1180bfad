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
  #ended = false; // everything was erased: the next time it begins anew

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [style];
    this.addEventListener("keydown", this.#escape);
  }

  connectedCallback() {
    addEventListener("visibilitychange", this.#looked, true);
    visualViewport?.addEventListener("resize", this.#fit);
    visualViewport?.addEventListener("scroll", this.#fit);
    if (this.#conversation) this.#moved();
    else this.#start();
  }

  /** Also when the element only moves: then it is back at once, and goes on with all that was written. */
  disconnectedCallback() {
    removeEventListener("visibilitychange", this.#looked, true);
    visualViewport?.removeEventListener("resize", this.#fit);
    visualViewport?.removeEventListener("scroll", this.#fit);
    queueMicrotask(() => this.isConnected || this.#conversation?.stop());
  }

  attributeChangedCallback(name, old, value) {
    if (!this.#conversation || old === value) return;
    if (name !== "open") {
      this.#again();
    } else if (value === null) this.close();
    else this.show();
  }

  #start() {
    this.#lang = language(this.lang, this.closest("[lang]")?.lang);
    this.#badge = h("span", { class: "badge", hidden: true });
    this.#launcher = button("launcher", () => this.show(), icons.bot(), h("span"), this.#badge);
    this.shadowRoot.replaceChildren(this.#launcher);
    this.#conversation = new Conversation({ api: this.api, vacancy: this.getAttribute("vacancy"), language: this.#lang });
    this.#conversation.addEventListener("change", () => this.#count());
    if (this.#conversation.exists) this.#begin(); // so that an answer is noticed with the chat closed
    this.#count();
    if (this.hasAttribute("inline")) this.#whenVisible(() => this.show());
    else if (this.hasAttribute("open")) this.show();
  }

  #moved() {
    if (!this.#panel) return;
    this.#conversation.start();
    if (!this.isOpen) return;
    this.#panel.node.removeAttribute("open"); // it may have been modal, which a move ends
    this.show();
  }

  #again() {
    this.#watch?.disconnect();
    this.#conversation.stop();
    this.#conversation = this.#panel = null;
    this.#ended = false;
    if (this.isConnected) this.#start();
  }

  #leave() {
    this.#conversation.leave();
    this.#again();
  }

  /** Everything was erased. What is on the screen says so, until the chat is closed or begun anew. */
  #end() {
    this.#conversation.leave();
    this.#ended = true;
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
    this.#panel.shown(true);
    this.#count();
    if (!inline) this.#panel.focus();
  }

  close() {
    if (!this.isOpen || this.hasAttribute("inline")) return;
    const { node } = this.#panel;
    if (node.matches(":modal")) node.close();
    else node.removeAttribute("open");
    this.#closed();
  }

  #closed() {
    this.toggleAttribute("open", false);
    if (this.#ended) this.#again();
    this.#launcher.hidden = false;
    this.#count();
    this.#launcher.focus();
  }

  /** The conversation is made when the chat is opened for the first time, not when the page is looked at. */
  #begin() {
    if (this.#panel) return;
    const panel = (this.#panel = new Panel(this.#conversation, this.#lang, {
      shut: () => this.close(), leave: () => this.#leave(), end: () => this.#end(),
    }));
    panel.shut.hidden = this.hasAttribute("inline");
    panel.node.addEventListener("cancel", (event) => { // a phone's "back"
      event.preventDefault();
      this.#back();
    });
    panel.node.addEventListener("close", () => panel === this.#panel && !panel.node.open && this.hasAttribute("open") && this.#closed());
    this.shadowRoot.append(panel.node);
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
    if (this.isOpen && !document.hidden) {
      this.#panel.mark();
      this.#conversation.see();
    }
    const { unread: { length: unread }, outbox } = this.#conversation;
    const unsent = outbox.some((item) => item.state !== "sent");
    window[unsent ? "addEventListener" : "removeEventListener"]("beforeunload", this.#unsent); // it keeps a page out of the back/forward cache
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

  #back() {
    if (!this.#panel?.stepBack()) this.close();
  }

  #escape = (event) => {
    if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
    event.preventDefault(); // or a modal would also be cancelled
    this.#back();
  };

  #looked = () => {
    if (this.isOpen && !document.hidden) this.#panel.shown();
    if (this.#conversation) this.#count();
  };

  /** Only id and token are kept in the browser, so what is not sent yet would be lost. */
  #unsent = (event) => event.preventDefault();
}

if (!customElements.get("gezien-chat")) customElements.define("gezien-chat", GezienChat);
