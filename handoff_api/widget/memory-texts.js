/** What the memory card says, Dutch beside English. */

const both = {
  title: ["Dit weet ik van je", "This is what I know about you"],
  intro: [
    "Dit heeft de assistent van je onthouden. Klopt iets niet? Verander het of laat het vergeten. Onze recruiters zien dit ook.",
    "This is what the assistant has remembered about you. Is something wrong? Change it or have it forgotten. Our recruiters see this too.",
  ],
  cardIntro: ["Tik op een antwoord om het te veranderen.", "Tap an answer to change it."],
  back: ["Terug naar het gesprek", "Back to the conversation"],
  loading: ["Even kijken…", "Having a look…"],
  empty: ["Ik weet nog niets van je. Wat je in het gesprek vertelt, komt hier te staan.", "I do not know anything about you yet. What you tell in the conversation will be here."],
  failed: ["We kunnen dit nu niet laten zien. Kijk of je verbinding hebt.", "We cannot show this right now. Check your connection."],
  again: ["Opnieuw proberen", "Try again"],
  declined: ["zeg je liever niet", "you would rather not say"],
  no_preference: ["maakt je niet uit", "no preference"],
  said: [(when) => `dit zei je ${when}`, (when) => `you said this ${when}`],
  saidEarlier: [(when) => `dit zei je ${when}, in een eerder gesprek`, (when) => `you said this ${when}, in an earlier conversation`],
  filledIn: [(when) => `dit vulde je hier zelf in, ${when}`, (when) => `you filled this in here yourself ${when}`],
  noted: [(when, name) => `genoteerd door ${name}, ${when}`, (when, name) => `noted by ${name} ${when}`],
  colleague: ["een collega", "a colleague"],
  invitation: ["uit je uitnodiging", "from your invitation"],
  at: [(time) => `om ${time}`, (time) => `at ${time}`],
  yesterday: [(time) => `gisteren om ${time}`, (time) => `yesterday at ${time}`],
  on: [(day) => `op ${day}`, (day) => `on ${day}`],
  change: ["Wijzig", "Change"],
  fillIn: ["Toch invullen", "Fill in after all"],
  forget: ["Vergeet", "Forget"],
  save: ["Bewaar", "Save"],
  cancel: ["Toch niet", "Cancel"],
  choose: ["Kies", "Choose"],
  saved: [(label, words) => `Bewaard. ${label}: ${words}.`, (label, words) => `Saved. ${label}: ${words}.`],
  sure: [
    (label) => `Zal ik dit vergeten: ${label}? Ook de woorden waarin je het zei, verdwijnen. Dat kun je niet terugdraaien.`,
    (label) => `Shall I forget this: ${label}? The words in which you said it go too. This cannot be undone.`,
  ],
  sureDeclined: [
    (label) => `Zal ik vergeten dat je dit liever niet zegt: ${label}? Dan kan de assistent het weer vragen.`,
    (label) => `Shall I forget that you would rather not say: ${label}? Then the assistant may ask it again.`,
  ],
  forgetIt: ["Ja, vergeet het", "Yes, forget it"],
  forgotten: [(label) => `Vergeten: ${label}.`, (label) => `Forgotten: ${label}.`],
  notNumber: [(low, high) => `Vul een getal in van ${low} tot ${high}.`, (low, high) => `Fill in a number from ${low} to ${high}.`],
  notWhole: [(low, high) => `Vul een heel getal in van ${low} tot ${high}.`, (low, high) => `Fill in a whole number from ${low} to ${high}.`],
  notDate: ["Vul een datum in.", "Fill in a date."],
  notChoice: ["Kies een antwoord.", "Choose an answer."],
  notText: ["Vul iets in, of kies Vergeet.", "Fill in something, or choose Forget."],
  notPhone: ["Dat lijkt geen telefoonnummer. Schrijf het zo: 06 12345678.", "That does not look like a phone number. Write it like 06 12345678."],
  notEmail: ["Dat lijkt geen e-mailadres. Schrijf het zo: naam@voorbeeld.nl.", "That does not look like an e-mail address. Write it like name@example.com."],
  busy: [(s) => `Dat gaat even te snel voor ons. Probeer het over ${s} s nog eens.`, (s) => `That is a bit too fast for us. Try again in ${s} s.`],
  offline: ["Dat lukte niet: geen verbinding. Probeer het zo nog eens.", "That did not work: no connection. Try again in a moment."],
  wrong: ["Dat lukte niet. Probeer het zo nog eens.", "That did not work. Try again in a moment."],
  rights: ["Alles wat we van je bewaren", "Everything we keep about you"],
  rightsHelp: [
    "Je gesprekken en wat hierboven staat. Je kunt het meenemen als bestand, of alles laten wissen.",
    "Your conversations and what is listed above. You can take it with you as a file, or have all of it erased.",
  ],
  download: ["Download", "Download"],
  downloaded: ["Het bestand staat bij je downloads.", "The file is in your downloads."],
  file: ["mijn-gegevens.json", "my-details.json"],
  erase: ["Wis alles", "Erase everything"],
  sureErase: [
    "Alles wissen? Al je gesprekken met ons en alles wat we van je weten, verdwijnen. Ook je sollicitaties. Dat kun je niet terugdraaien.",
    "Erase everything? All your conversations with us and everything we know about you will be gone. Your applications too. This cannot be undone.",
  ],
  eraseIt: ["Ja, wis alles", "Yes, erase everything"],
  erased: ["Alles is gewist", "Everything is erased"],
  erasedHelp: ["We weten niets meer van je. Je kunt de chat sluiten, of opnieuw beginnen.", "We know nothing about you any more. You can close the chat, or start again."],
  erasedHere: ["We weten niets meer van je.", "We know nothing about you any more."],
  leave: [
    "Is dit jouw gesprek niet? Dan halen we alle gesprekken van dit apparaat en beginnen we opnieuw.",
    "Is this not your conversation? Then we take all conversations off this device and start again.",
  ],
  anew: ["Begin een nieuw gesprek", "Start a new conversation"],
  shut: ["Sluit de chat", "Close the chat"],
};

const inOne = (which) => Object.fromEntries(Object.entries(both).map(([name, pair]) => [name, pair[which]]));

export const texts = { nl: inOne(0), en: inOne(1) };

const locale = (lang) => (lang === "nl" ? "nl-NL" : "en-GB");

/** "om 14:02", "gisteren om 14:02", "op 3 november": when something was said. */
export function whenOf(at, t, lang) {
  const format = (options) => new Intl.DateTimeFormat(locale(lang), options).format(at);
  const time = format({ hour: "2-digit", minute: "2-digit" });
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days < 1) return t.at(time);
  if (days === 1) return t.yesterday(time);
  return t.on(format({ day: "numeric", month: "long", year: days > 300 ? "numeric" : undefined }));
}

/** "1 februari 2027": a date as one writes it. */
export const dateOf = (value, lang) =>
  new Intl.DateTimeFormat(locale(lang), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(value));
