/** What the widget itself says, Dutch beside English. All the rest the assistant and the service say over the stream. */

const both = {
  launch: ["Chat met de assistent", "Chat with the assistant"],
  launchAgain: ["Verder met je gesprek", "Back to your chat"],
  unread: [(n) => `${n} nieuw`, (n) => `${n} new`],
  close: ["Chat sluiten", "Close chat"],
  you: ["Jij", "You"],
  assistant: ["Digitale assistent", "Digital assistant"],
  assistantOf: [(org) => `Digitale assistent van ${org}`, (org) => `Digital assistant of ${org}`],
  colleague: ["Een collega", "A colleague"],
  service: ["Bericht van de chat", "Message from the chat"],
  waiting: ["Je wacht op een collega", "You are waiting for a colleague"],
  waitingAt: [(n) => `Je wacht op een collega: je bent nr. ${n}`, (n) => `You are waiting for a colleague: number ${n} in line`],
  openAgain: [(day, time) => `We zijn ${day} om ${time} weer open`, (day, time) => `We are open again ${day} at ${time}`],
  stays: ["Een collega leest dit gesprek nog", "A colleague will still read this conversation"],
  talkingWith: [(name) => `Je praat met ${name}`, (name) => `You are talking with ${name}`],
  closed: ["Dit gesprek is afgesloten", "This conversation is closed"],
  noticeBot: ["Je praat met een computer (AI), niet met een mens.", "You are talking to a computer (AI), not to a person."],
  noticeQueue: ["De assistent (AI) leest mee en onthoudt wat je vertelt, maar antwoordt niet.", "The assistant (AI) reads along and remembers what you tell us, but does not answer."],
  noticeCrisis: ["De hulplijnen staan in het gesprek.", "The helplines are in the conversation."],
  noticePerson: [
    (name) => `${name} is een mens. De assistent (AI) leest mee en onthoudt wat je vertelt.`,
    (name) => `${name} is a person. The assistant (AI) reads along and remembers what you tell us.`,
  ],
  noticeClosed: ["Schrijf je weer iets, dan antwoordt de assistent (AI).", "If you write again, the assistant (AI) answers."],
  askPerson: ["Praat met een mens", "Talk to a person"],
  stopWaiting: ["Stop met wachten", "Stop waiting"],
  goOn: ["Ga door met de assistent", "Go on with the assistant"],
  notMe: ["Dit ben ik niet", "This isn’t me"],
  write: ["Schrijf een bericht", "Write a message"],
  send: ["Versturen", "Send"],
  left: [(n) => `Nog ${n} tekens`, (n) => `${n} characters left`],
  over: [(n) => `${n} tekens te veel. Maak je bericht korter.`, (n) => `${n} characters too many. Make your message shorter.`],
  sending: ["Wordt verstuurd…", "Sending…"],
  failed: ["Nog niet verstuurd", "Not sent yet"],
  refused: ["Niet verstuurd", "Not sent"],
  retry: ["Opnieuw proberen", "Try again"],
  back: ["Terug in het tekstvak", "Put it back in the box"],
  choices: ["Kies een antwoord, of schrijf zelf", "Choose an answer, or write your own"],
  thinking: ["De assistent werkt aan een antwoord", "The assistant is working on an answer"],
  typing: [(name) => `${name} is aan het typen`, (name) => `${name} is typing`],
  newer: ["Laatste bericht", "Latest message"],
  newMessages: ["Nieuwe berichten", "New messages"],
  loading: ["Je gesprek wordt geopend…", "Opening your conversation…"],
  memory: ["Mijn gegevens", "My details"],
  conversation: ["Gesprek", "Conversation"],
  erased: ["Dit bericht is gewist.", "This message was erased."],
  offlineHelp: [
    "Geen verbinding. We proberen het vanzelf opnieuw. Je kunt gewoon doorschrijven: we versturen het zodra het kan.",
    "No connection. We keep trying. You can go on writing: we send it as soon as we can.",
  ],
  unavailable: [
    "De chat doet het nu niet. We proberen het vanzelf opnieuw. Je kunt gewoon doorschrijven.",
    "The chat does not work right now. We keep trying. You can go on writing.",
  ],
  refusedStart: ["Deze chat is nu niet te openen. Probeer het later nog eens.", "This chat cannot be opened right now. Please try again later."],
  otherwise: [(ways) => ` Bellen of mailen kan ook: ${ways}`, (ways) => ` You can also call or mail us: ${ways}`],
  busy: [(s) => `Dat gaat even te snel voor ons. Over ${s} s gaan we vanzelf verder.`, (s) => `That is a bit too fast for us. We go on by ourselves in ${s} s.`],
  anew: ["Je vorige gesprek is er niet meer. Dit is een nieuw gesprek.", "Your earlier conversation is no longer there. This is a new one."],
  actionFailed: ["Dat lukte niet. Probeer het zo nog eens.", "That did not work. Please try again in a moment."],
};

const inOne = (which) => Object.fromEntries(Object.entries(both).map(([name, pair]) => [name, pair[which]]));

export const texts = { nl: inOne(0), en: inOne(1) };

/** The first of these that we speak; Dutch when none is. */
export function language(...wishes) {
  return wishes.map((wish) => (wish || "").slice(0, 2).toLowerCase()).find((wish) => wish in texts) || "nl";
}

const locale = (lang) => (lang === "nl" ? "nl-NL" : "en-GB");

/** Many a computer's clock is wrong, and the ledger's times are the service's: so are ours. */
export const clock = { skew: 0, now: () => Date.now() + clock.skew };

const dayNumber = (at, timeZone) => Date.parse(new Intl.DateTimeFormat("en-CA", { timeZone }).format(at)) / 86_400_000;

/** "morgen", "yesterday", "maandag 30 november": the day as one says it. */
export function dayOf(at, lang, timeZone) {
  const distance = dayNumber(at, timeZone) - dayNumber(clock.now(), timeZone);
  if (Math.abs(distance) < 2) return new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(distance, "day");
  return new Intl.DateTimeFormat(locale(lang), { weekday: "long", day: "numeric", month: "long", timeZone }).format(at);
}

export function timeOf(at, lang, timeZone) {
  return new Intl.DateTimeFormat(locale(lang), { hour: "2-digit", minute: "2-digit", timeZone }).format(at);
}
