/** What the widget itself says. Everything the assistant or the service says comes over the stream. */

const nl = {
  launch: "Chat met de assistent",
  launchAgain: "Verder met je gesprek",
  unread: (n) => (n === 1 ? "1 nieuw bericht" : `${n} nieuwe berichten`),
  close: "Chat sluiten",
  chat: "Chat",
  you: "Jij",
  assistant: "Digitale assistent",
  assistantOf: (org) => (org ? `Digitale assistent van ${org}` : "Digitale assistent"),
  colleague: "Een collega",
  service: "Bericht van de chat",
  waiting: "Je wacht op een collega",
  waitingAt: (n) => `Je wacht op een collega: je bent nr. ${n}`,
  openAgain: (when) => `We zijn ${when} weer open`,
  stays: "Een collega leest dit gesprek nog",
  stillWaiting: (n) => (n ? `Je staat ook in de rij: nr. ${n}` : "Je staat ook in de rij voor een collega"),
  stillWaitingUntil: (when) => `Een collega kan er ${when} weer zijn`,
  talkingWith: (name) => `Je praat met ${name}`,
  closed: "Dit gesprek is afgesloten",
  noticeBot: "Je praat met een computer (AI), niet met een mens.",
  noticeListening: "De assistent (AI) leest mee en onthoudt wat je vertelt.",
  noticePerson: (name) => `${name} is een mens. De assistent (AI) leest mee om te onthouden wat je vertelt.`,
  noticeClosed: "Schrijf je weer iets, dan antwoordt eerst de assistent (AI).",
  privacy: "Wat doen we met je gegevens?",
  askPerson: "Praat met een mens",
  stopWaiting: "Stop met wachten",
  goOn: "Ga door met de assistent",
  write: "Schrijf een bericht",
  writeClosed: "Schrijf om verder te gaan",
  send: "Versturen",
  left: (n) => `Nog ${n} tekens`,
  over: (n) => `${n} tekens te veel. Maak je bericht korter, of verstuur het in delen.`,
  sending: "Wordt verstuurd…",
  sent: "Verstuurd",
  failed: "Nog niet verstuurd",
  refused: "Niet verstuurd",
  retry: "Opnieuw proberen",
  back: "Terug in het tekstvak",
  choices: "Kies een antwoord, of schrijf zelf",
  typing: (name) => `${name} is aan het typen`,
  newer: "Nieuw bericht",
  conversation: "Gesprek",
  erased: "Dit bericht is gewist.",
  live: "Verbonden",
  connecting: "Verbinden…",
  offline: "Geen verbinding",
  offlineHelp: "Geen verbinding. We proberen het vanzelf opnieuw. Je kunt gewoon doorschrijven: we versturen het zodra het kan.",
  unavailable: "De chat doet het nu niet. We proberen het vanzelf opnieuw.",
  otherwise: (ways) => `Bellen of mailen kan ook: ${ways}`,
  or: " of ",
  refusedStart: "Deze chat is nu niet te openen.",
  busy: (s) => `Het gaat nu even te snel voor ons. ${s === 1 ? "Over 1 seconde" : `Over ${s} seconden`} gaan we vanzelf verder.`,
  anew: "Je vorige gesprek is er niet meer. Dit is een nieuw gesprek.",
  actionFailed: "Dat lukte niet. Probeer het zo nog eens.",
  today: "vandaag",
  tomorrow: "morgen",
  yesterday: "gisteren",
  at: (day, time) => `${day} om ${time}`,
};

const en = {
  launch: "Chat with the assistant",
  launchAgain: "Back to your chat",
  unread: (n) => (n === 1 ? "1 new message" : `${n} new messages`),
  close: "Close chat",
  chat: "Chat",
  you: "You",
  assistant: "Digital assistant",
  assistantOf: (org) => (org ? `Digital assistant of ${org}` : "Digital assistant"),
  colleague: "A colleague",
  service: "Message from the chat",
  waiting: "You are waiting for a colleague",
  waitingAt: (n) => `You are waiting for a colleague: number ${n} in line`,
  openAgain: (when) => `We are open again ${when}`,
  stays: "A colleague will still read this conversation",
  stillWaiting: (n) => (n ? `You are also in line: number ${n}` : "You are also in line for a colleague"),
  stillWaitingUntil: (when) => `A colleague can be here ${when}`,
  talkingWith: (name) => `You are talking with ${name}`,
  closed: "This conversation is closed",
  noticeBot: "You are talking to a computer (AI), not to a person.",
  noticeListening: "The assistant (AI) reads along and remembers what you tell us.",
  noticePerson: (name) => `${name} is a person. The assistant (AI) reads along to remember what you tell us.`,
  noticeClosed: "If you write again, the assistant (AI) will answer first.",
  privacy: "What do we do with your data?",
  askPerson: "Talk to a person",
  stopWaiting: "Stop waiting",
  goOn: "Go on with the assistant",
  write: "Write a message",
  writeClosed: "Write to go on",
  send: "Send",
  left: (n) => `${n} characters left`,
  over: (n) => `${n} characters too many. Make your message shorter, or send it in parts.`,
  sending: "Sending…",
  sent: "Sent",
  failed: "Not sent yet",
  refused: "Not sent",
  retry: "Try again",
  back: "Put it back in the box",
  choices: "Choose an answer, or write your own",
  typing: (name) => `${name} is typing`,
  newer: "New message",
  conversation: "Conversation",
  erased: "This message was erased.",
  live: "Connected",
  connecting: "Connecting…",
  offline: "No connection",
  offlineHelp: "No connection. We keep trying. You can go on writing: we send it as soon as we can.",
  unavailable: "The chat does not work right now. We keep trying.",
  otherwise: (ways) => `You can also call or mail us: ${ways}`,
  or: " or ",
  refusedStart: "This chat cannot be opened right now.",
  busy: (s) => `That was a bit too fast for us. We go on by ourselves in ${s === 1 ? "1 second" : `${s} seconds`}.`,
  anew: "Your earlier conversation is no longer there. This is a new one.",
  actionFailed: "That did not work. Please try again in a moment.",
  today: "today",
  tomorrow: "tomorrow",
  yesterday: "yesterday",
  at: (day, time) => `${day} at ${time}`,
};

export const texts = { nl, en };

/** The first of these that we speak; Dutch when none is. */
export function language(...wishes) {
  return wishes.map((wish) => (wish || "").slice(0, 2).toLowerCase()).find((wish) => wish in texts) || "nl";
}

const days = (date, timeZone) => {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(date);
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86400000);
};

/** "morgen", "yesterday", "maandag 30 november": the day as one says it. */
export function dayOf(at, lang, timeZone, today = new Date()) {
  const distance = days(at, timeZone) - days(today, timeZone);
  const near = { "-1": "yesterday", 0: "today", 1: "tomorrow" }[distance];
  if (near) return texts[lang][near];
  const near7 = distance > 0 && distance < 7;
  const format = near7 ? { weekday: "long" } : { weekday: "long", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(lang === "nl" ? "nl-NL" : "en-GB", { ...format, timeZone }).format(at);
}

export function timeOf(at, lang, timeZone) {
  return new Intl.DateTimeFormat(lang === "nl" ? "nl-NL" : "en-GB", { hour: "2-digit", minute: "2-digit", timeZone }).format(at);
}
