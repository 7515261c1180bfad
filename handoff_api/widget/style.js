/**
 * The looks. A constructable style sheet, so that a host page with a strict Content-Security-Policy can embed it.
 * A site themes it with --gezien-accent, --gezien-on-accent, --gezien-paper, --gezien-sand, --gezien-ink, --gezien-muted,
 * --gezien-line, --gezien-person, --gezien-on-person, --gezien-alarm, --gezien-font, --gezien-radius and --gezien-z. Dark follows the
 * page's own `color-scheme`, or the attribute theme="light|dark|auto".
 */

const colours = {
  paper: ["#fffdfa", "#211e1b"], // panel and the assistant's words
  sand: ["#f7f2eb", "#191714"], // behind the conversation
  ink: ["#26211c", "#f3eee7"],
  muted: ["#695f55", "#b9aea2"],
  line: ["#e3d9cc", "#3b352f"],
  accent: ["#0b5d57", "#7fd3c6"],
  "on-accent": ["#ffffff", "#06201c"],
  person: ["#fbe3cf", "#4a3320"], // a human being's words look different from the assistant's
  "on-person": ["#4a2408", "#ffe3ca"],
  alarm: ["#a3271d", "#ffb4a8"],
};

const properties = (value) => Object.keys(colours).map((name) => `--${name}:var(--gezien-${name},${value(...colours[name])});`).join("");

export const style = new CSSStyleSheet();
style.replaceSync(`
:host { ${properties((light) => light)} }
@supports (color: light-dark(red, red)) { :host { ${properties((light, dark) => `light-dark(${light},${dark})`)} } }
:host {
  --radius: var(--gezien-radius, 18px);
  display: contents;
}
:host([theme="light"]) { color-scheme: light; }
:host([theme="dark"]) { color-scheme: dark; }
:host([theme="auto"]) { color-scheme: light dark; }
:host([inline]) { display: block; height: 36rem; }
:host([hidden]), [hidden] { display: none !important; }
*, ::before, ::after { box-sizing: border-box; }
p, h2 { margin: 0; font: inherit; }
button, textarea { font: inherit; color: inherit; margin: 0; }
button { cursor: pointer; border: 0; background: none; padding: 0; }
svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; flex: none; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.unseen, .message:not(.first) .meta { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* Whatever the page says about everything on it ends here. */
.launcher, dialog {
  all: initial; color-scheme: inherit; box-sizing: border-box;
  font: 400 16px/1.45 var(--gezien-font, system-ui, sans-serif); color: var(--ink);
  position: fixed; z-index: var(--gezien-z, 2147483000);
  inset: auto max(20px, env(safe-area-inset-right)) max(20px, env(safe-area-inset-bottom)) auto;
  box-shadow: 0 12px 40px rgb(40 25 10 / .22);
}
.launcher {
  display: flex; align-items: center; gap: 10px; max-width: calc(100vw - 40px); min-height: 54px; padding: 0 22px 0 18px;
  border-radius: 27px; background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer;
}
.launcher:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; box-shadow: 0 0 0 3px var(--on-accent); }
.badge {
  min-width: 24px; padding: 0 7px; border-radius: 12px; background: var(--person); color: var(--on-person);
  font-size: 14px; line-height: 24px; text-align: center;
}

dialog {
  width: 400px; height: min(700px, calc(100dvh - 40px));
  display: none; flex-direction: column; overflow: hidden auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper);
}
dialog[open] { display: flex; animation: appear .2s ease-out; }
:host([side="left"]) .launcher, :host([side="left"]) dialog { right: auto; left: max(20px, env(safe-area-inset-left)); }
:host([inline]) dialog { position: static; width: 100%; height: 100%; box-shadow: none; animation: none; }

header { display: grid; grid-template-columns: auto 1fr auto; gap: 0 12px; align-items: center; padding: 12px 12px 12px 16px; border-bottom: 1px solid var(--line); }
.face {
  display: grid; place-items: center; width: 42px; height: 42px; border-radius: 14px;
  background: var(--accent); color: var(--on-accent); font-weight: 650; font-size: 18px;
}
.meta .face { display: inline-grid; width: 20px; height: 20px; margin-right: 6px; border-radius: 7px; font-size: 11px; vertical-align: top; }
.meta svg { width: 14px; height: 14px; }
.face.recruiter { border-radius: 50%; background: var(--person); color: var(--on-person); }
.face.queue, .face.closed { background: var(--sand); color: var(--ink); border-radius: 50%; }
h2 { font-weight: 650; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; max-height: 3.75em; overflow: hidden; }
.notice, .also { grid-column: 1 / -1; margin-top: 6px; font-size: 13.5px; line-height: 1.35; color: var(--muted); }
.also { color: var(--ink); }
.round { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; grid-area: 1 / 3; }
.round:hover { background: var(--sand); }
.ways { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; padding-right: 4px; }
.ways:empty, .strip:empty, .count:empty { display: none; }
.pill {
  min-height: 36px; padding: 6px 14px; border: 1px solid var(--accent); border-radius: 18px; color: var(--accent);
  background: transparent; font-size: 14.5px; font-weight: 600; line-height: 1.3; text-align: start;
}
.pill[aria-disabled="true"] { opacity: .6; cursor: default; }

.scroller { flex: 1; min-height: 90px; overflow-y: auto; overscroll-behavior: contain; padding: 8px 16px 16px; background: var(--sand); }
.scroller:focus-visible { outline-offset: -3px; }
.log { display: flex; flex-direction: column; }
.message { display: flex; flex-direction: column; align-items: flex-start; max-width: min(86%, 34rem); margin-top: 4px; }
.message.first { margin-top: 16px; }
.message.candidate { align-self: flex-end; align-items: flex-end; }
.meta { margin: 0 4px 4px; font-size: 13px; line-height: 20px; color: var(--muted); }
.meta b { font-weight: 600; color: var(--ink); }
.bubble {
  padding: 9px 14px; border-radius: var(--radius) var(--radius) var(--radius) 5px; background: var(--paper); border: 1px solid var(--line);
  white-space: pre-wrap; overflow-wrap: anywhere; hyphens: auto;
}
.candidate .bubble { background: var(--accent); border-color: transparent; color: var(--on-accent); border-radius: var(--radius) var(--radius) 5px; }
.candidate .bubble :focus-visible { outline-color: var(--on-accent); }
.recruiter .bubble { background: var(--person); border-color: transparent; color: var(--on-person); }
.state { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: center; gap: 0 10px; margin: 3px 4px 0; font-size: 13px; color: var(--muted); }
.state.trouble { color: var(--alarm); font-weight: 600; }
.state button { color: var(--ink); font-weight: 600; }
.line { align-self: center; max-width: 92%; margin: 16px auto 0; font-size: 14px; line-height: 1.4; text-align: center; text-wrap: balance; white-space: pre-wrap; overflow-wrap: anywhere; }
.line + .line { margin-top: 6px; }
.line.owner { padding: 6px 14px; border-radius: 16px; background: var(--paper); border: 1px solid var(--line); }
.line.care { align-self: stretch; max-width: none; margin: 16px 0 0; padding: 14px 16px; border-radius: var(--radius); background: var(--person); color: var(--on-person); font-size: 16px; text-align: start; }
.day { margin-top: 14px; font-size: 13px; color: var(--muted); text-align: center; }
.new { display: flex; align-items: center; gap: 12px; color: var(--accent); font-weight: 600; }
.new::before, .new::after { content: ""; flex: 1; border-top: 1px solid; }
.day::first-letter { text-transform: uppercase; }
.fresh { animation: appear .2s ease-out; }
@keyframes appear { from { opacity: 0; transform: translateY(6px); } }

.typing { display: flex; align-items: center; gap: 10px; min-height: 24px; margin: 12px 4px 0; font-size: 13.5px; color: var(--muted); }
.dots { display: flex; gap: 4px; }
.dots i { width: 7px; height: 7px; border-radius: 50%; background: currentColor; animation: breathe 1.2s infinite; }
.dots i + i { animation-delay: .15s; }
.dots i + i + i { animation-delay: .3s; }
@keyframes breathe { 50% { opacity: .25; transform: translateY(-2px); } }
.choices { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.choices .pill { min-height: 40px; padding: 8px 16px; border-radius: 20px; background: var(--paper); font-size: 15px; }
.below { position: relative; flex: none; }
.newer {
  position: absolute; right: 12px; bottom: 12px; display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%;
  background: var(--ink); color: var(--paper);
}
.strip { padding: 10px 16px; background: var(--person); color: var(--on-person); font-size: 14px; line-height: 1.4; }

form { padding: 12px 12px max(10px, env(safe-area-inset-bottom)) 12px; border-top: 1px solid var(--line); }
.box { display: flex; align-items: flex-end; gap: 6px; padding: 4px 4px 4px 14px; border: 1px solid var(--muted); border-radius: 25px; background: var(--paper); }
.box:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
textarea { flex: 1; min-width: 0; height: 40px; max-height: min(168px, 22dvh); padding: 8px 0; border: 0; background: none; resize: none; line-height: 24px; }
textarea:focus-visible { outline: none; }
textarea::placeholder { color: var(--muted); opacity: 1; }
.go { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; background: var(--accent); color: var(--on-accent); flex: none; }
.go[aria-disabled="true"] { background: var(--sand); color: var(--muted); cursor: default; }
.foot { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; justify-content: space-between; margin: 6px 6px 0; font-size: 13px; color: var(--muted); }
.foot a, .foot button, .state button { line-height: 28px; text-decoration: underline; text-underline-offset: .15em; }
.count { flex-basis: 100%; }
.count.over { color: var(--alarm); font-weight: 600; }

@media (max-width: 480px), (max-height: 440px) {
  :host(:not([inline])) dialog {
    inset: var(--top, 0) 0 auto 0; width: 100%; height: var(--height, 100dvh); border: 0; border-radius: 0;
    padding: 0 env(safe-area-inset-right) 0 env(safe-area-inset-left); container-type: size;
  }
  :host(:not([inline])) header { padding-top: max(12px, env(safe-area-inset-top)); }
}
@media (pointer: coarse) { .round, .go, .ways .pill, .choices .pill, .newer { min-width: 44px; min-height: 44px; } .foot a, .foot button, .state button { line-height: 44px; } }
/* Low: a phone on its side, or its keyboard is up. */
@container (max-height: 440px) {
  header { padding-block: 6px !important; }
  .notice { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .ways .pill { min-height: 36px; }
  .foot * { line-height: 32px !important; }
}
@container (max-height: 440px) and (min-width: 480px) { .round { grid-column: 4; } .ways { grid-area: 1 / 3; margin: 0; } }
@media (prefers-contrast: more) { .launcher, dialog { --muted: var(--ink); --line: var(--ink); } }
@media (hover: hover) { .pill:hover { background: var(--accent) !important; color: var(--on-accent); } }
@media (prefers-reduced-motion: reduce) { *, ::before { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .bubble, .pill, .face, .launcher, .go, .newer, .badge { border: 1px solid !important; } .dots i { background: CanvasText; } }
`);
