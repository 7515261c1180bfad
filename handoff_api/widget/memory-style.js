/** The looks of the memory card; its colours and pills are those of style.js. */

export const style = new CSSStyleSheet();
style.replaceSync(`
.memory { color: var(--ink); }
.memory.page {
  position: absolute; inset: 0; display: flex; flex-direction: column; background: var(--sand); outline: none;
  padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
}
.memory .top h2:first-child { padding-left: 8px; }
.memory .top { display: flex; align-items: center; gap: 6px; min-height: 60px; padding: 8px 12px 8px 8px; background: var(--paper); border-bottom: 1px solid var(--line); }
.memory .body { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px; scroll-padding: 16px; }
.memory.card { align-self: stretch; margin-top: 4px; padding: 12px 0 4px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
.memory.card > h3, .memory.card > .quiet { padding: 0 16px; }
.memory h2, .memory h3 { margin: 0; font-size: 16px; font-weight: 650; line-height: 1.3; }
.memory .quiet { font-size: 14px; line-height: 1.4; color: var(--muted); }
.memory .quiet .pill { display: block; margin-top: 10px; color: var(--accent); }
.memory .facts { list-style: none; margin: 14px 0 0; padding: 0; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); overflow: hidden; }
.memory.card .facts { margin: 8px 0 0; border: 0; border-radius: 0; background: none; }
.fact { padding: 12px 16px; }
.fact + .fact { border-top: 1px solid var(--line); }
.card .fact { padding: 0; border-top: 1px solid var(--line); }
.label { font-size: 14px; color: var(--muted); }
.label::first-letter, .value.word::first-letter { text-transform: uppercase; }
.label, .value { overflow-wrap: anywhere; hyphens: auto; }
.value { font-weight: 600; white-space: pre-wrap; }
.value.none { font-weight: 400; font-style: italic; color: var(--muted); }
.from { font-size: 13px; color: var(--muted); }
.from::first-letter { text-transform: uppercase; }
.head { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; align-items: center; }
.head > :not(.acts) { grid-column: 1 / -1; }
.head > .label { grid-column: 1; }
.head > .acts { grid-area: 1 / 2; margin: -8px -8px -6px 0; }
.acts { display: flex; flex-wrap: wrap; gap: 4px 8px; }
.text-act { min-height: 32px; padding: 0 8px; border-radius: 8px; color: var(--accent); font-size: 14px; font-weight: 600; text-decoration: underline; text-underline-offset: .2em; }
summary { display: grid; grid-template-columns: minmax(8em, 2fr) 3fr 20px; gap: 2px 12px; align-items: baseline; min-height: 44px; padding: 10px 16px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after { content: ""; width: 8px; height: 8px; border: solid var(--muted); border-width: 0 2px 2px 0; transform: rotate(45deg) translate(-2px, -2px); justify-self: center; }
details[open] summary::after { transform: rotate(225deg) translate(-2px, -2px); }
summary:focus-visible { outline-offset: -3px; }
details .more { padding: 0 16px 12px; }
details .more .acts { margin: 6px 0 0 -8px; }
.ask { margin-top: 10px; }
.ask p { margin-bottom: 10px; }
.field { width: 100%; min-height: 44px; margin: 0; padding: 8px 12px; border: 1px solid var(--muted); border-radius: 12px; background: var(--paper); color: var(--ink); font: inherit; color-scheme: inherit; }
textarea.field { display: block; height: 8em; max-height: none; resize: vertical; }
.field[aria-invalid="true"] { border-color: var(--alarm); }
.ask form, .rights form { padding: 0; border: 0; }
.ask .acts { margin-top: 10px; }
.solid { min-height: 40px; padding: 6px 18px; border-radius: 20px; background: var(--accent); color: var(--on-accent); font-size: 15px; font-weight: 600; }
.solid.alarm { background: var(--alarm); color: var(--paper); }
.memory .pill { min-height: 40px; border-radius: 20px; }
.wrong { margin-top: 8px; font-size: 14px; font-weight: 600; color: var(--alarm); }
.said { padding: 8px 16px; font-size: 14px; line-height: 1.4; background: var(--ink); color: var(--paper); overflow-wrap: anywhere; }
.card .said { margin: 8px 0 -4px; border-radius: 0 0 var(--radius) var(--radius); }
.said:empty { display: none; }
.rights { margin-top: 22px; }
.rights h3 + .quiet { margin-top: 4px; }
.rights .acts { margin-top: 12px; }
.memory [aria-busy="true"] { opacity: .6; }
@media (pointer: coarse) { .text-act, .solid, .memory .pill { min-height: 44px; } }
@media (max-width: 350px) { summary { grid-template-columns: 1fr 20px; } summary .value { grid-row: 2; } }
@media (forced-colors: active) { .solid { border: 1px solid; } .memory.card, .facts { border: 1px solid; } summary::after { border-color: CanvasText; } }
`);
