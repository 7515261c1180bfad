/**
 * One candidate's conversation as this browser knows it: the ledger read so far, what still has to be sent, and the
 * connection. No DOM. Raises "change" after anything changed.
 *
 * Nothing is missed or doubled, because everything hangs on the ledger's numbers: `after` is the highest number read,
 * and every way of reading (stream, catch-up) asks for what comes after it. Numbers may skip; a gap is not a loss.
 */

import { clock } from "./texts.js";

const SILENCE = 20_000; // the service pings at least every 15 s
const TYPING = 12_000; // a bot's turn and its retry; a person's typing is told again and again
const UNECHOED = 2_500; // a stored message should be on the stream by now
const PATIENCE = 15_000; // one call
const IMPATIENCE = 5_000; // the first tries to catch up: a pooled socket may have died in its sleep
const HIDDEN = 60_000; // a page nobody looks at gives its connection back: a browser has six per host

/** The service does not know this conversation (any more). */
class Gone extends Error {}

export class Conversation extends EventTarget {
  events = []; // public events in order
  outbox = []; // {id, text, payload, state: sending|failed|refused|sent, seq}
  connection = "connecting"; // connecting, live, offline
  loaded = false; // the history is here
  typing = null; // {who, name}
  busyUntil = 0; // the service asked us to wait until then,
  busyFor = 0; // so many seconds
  refused = false; // no conversation can be had at all
  returning = false; // this browser kept a key from before
  seen = null; // up to where the candidate has read; null: not known yet
  episode = 1; // counts the conversations of this page; above 1 the earlier one was gone

  #api; #vacancy; #language; #prefix; #key;
  #stored = null; // {id, token, at}
  #lost = null; // the id of the conversation that is gone
  #after = 0;
  #running = null; // a new object for every start, so that an earlier loop knows that it is over
  #asleep = false;
  #stream = null; // AbortController of the open stream
  #heard = 0; // when the stream last gave a sign of life
  #failures = 0;
  #wake = () => {};
  #missed = 0; // modules that could not be had
  #flushing = false;
  #resend; #typingEnds; #hides; #echo;

  constructor({ api, vacancy, language }) {
    super();
    this.#api = api;
    this.#vacancy = vacancy;
    this.#language = language;
    this.#prefix = `gezien:${api}:`;
    this.#key = this.#prefix + (vacancy || "");
  }

  get exists() {
    return Boolean(this.#stored || this.#read());
  }

  /** Creates the conversation, or finds it back, and stays connected until `stop`. */
  start() {
    if (this.#running) return;
    this.#attend("addEventListener");
    this.#run((this.#running = {}));
  }

  stop() {
    this.#running = null;
    this.#attend("removeEventListener");
    [this.#resend, this.#typingEnds, this.#hides, this.#echo].forEach(clearTimeout);
    this.#stream?.abort();
    this.#wake();
  }

  #attend(how) {
    for (const name of ["online", "pageshow"]) window[how](name, this.#look);
    window[how]("offline", this.#down);
    window[how]("pagehide", this.#sleep);
    document[how]("visibilitychange", this.#look);
  }

  send(text, payload) {
    this.outbox.push({ id: uuid(), text, payload, state: "sending", since: Date.now() });
    this.#changed();
    this.#flush();
  }

  retry() {
    this.#look();
    this.#flush();
  }

  /** Takes a message that cannot be sent out of the list and gives back its text. */
  withdraw(id) {
    const item = this.outbox.find((one) => one.id === id);
    this.outbox = this.outbox.filter((one) => one !== item);
    this.#changed();
    return item?.text || "";
  }

  /** Everything that is there now has been read. Other tabs of this browser know it too. */
  see() {
    const stored = this.#read();
    if (!this.loaded || (this.seen >= this.#after && stored?.seen >= this.#after)) return;
    this.seen = this.#after;
    if (stored?.id === this.#stored?.id) this.#write({ ...stored, seen: this.seen });
  }

  /** The messages of others that came since, and were not read in another tab either. */
  get unread() {
    if (!this.loaded) return [];
    this.seen = Math.max(this.seen ?? this.#stored?.seen ?? this.#after, this.#read()?.seen || 0);
    return this.events.filter((event) => event.seq > this.seen && event.kind === "message" && event.from !== "candidate");
  }

  /** A call about this conversation, or about the person: whose = "/me". */
  ask(method, path, body, whose) {
    return request(method, this.#path(path, whose), body, this.#headers());
  }

  /** A module that is not needed until the first message can be sent. A browser remembers that one could not be had. */
  part(name) {
    return import(`${this.#api}widget/gezien-${name}.js?${this.#missed}`).catch((error) => { this.#missed += 1; throw error; });
  }

  askPerson() { return this.#act("POST", "/handoff"); }
  stopWaiting() { return this.#act("DELETE", "/handoff"); }
  goOn() { return this.#act("POST", "/continue"); }

  async #act(method, path) {
    try {
      if (!this.#stored) throw new TypeError("no conversation yet");
      await this.#call(method, path, {});
      this.#expectEcho();
    } catch (error) {
      // Nobody waiting any more, or not now: what we see is old. Were it the whole conversation, catching up tells.
      if (this.#stored) this.#catchUp().catch(() => this.#stream?.abort());
      if (!(error instanceof Gone)) this.#mind(error);
      throw error;
    }
  }

  // -- The connection

  async #run(running) {
    while (this.#running === running) {
      try {
        await this.#find();
        await this.#catchUp();
        this.#flush();
        await this.#listen();
      } catch (error) {
        if (this.#running !== running) return;
        if (error instanceof Gone) this.#forget();
        else this.#mind(error);
      }
      if (this.#running !== running) return;
      this.#typed(null);
      await this.#pause();
    }
  }

  /** Law of the loop: the first failure is retried at once, later ones ever slower, and a wake-up ends any wait. */
  #pause() {
    const slow = this.#failures === 0 ? 200 : Math.min(500 * 2 ** this.#failures, 10_000) * (0.7 + Math.random() * 0.6);
    this.#failures += 1;
    return new Promise((resolve) => {
      const timer = this.#asleep ? 0 : setTimeout(resolve, Math.max(slow, this.busyUntil - Date.now()));
      this.#wake = () => { clearTimeout(timer); resolve(); };
    });
  }

  async #find() {
    if (this.#stored) return;
    await alone(this.#prefix, async () => {
      const known = this.#read(); // another tab may have made it while we waited
      if (known && known.id !== this.#lost) {
        this.#stored = known;
        this.returning = true;
        return;
      }
      const body = { language: this.#language };
      if (this.#vacancy) body.vacancy_id = this.#vacancy;
      const create = (headers) => request("POST", `${this.#api}api/v1/conversations`, body, headers);
      const others = this.#kept().map((key) => this.#read(key)).filter((one) => one && one.id !== this.#lost);
      const earlier = others.sort((one, other) => (other.at || 0) - (one.at || 0))[0];
      let made;
      if (earlier) { // the same person, who does not have to say everything again
        made = await create(authorization(earlier)).catch((error) => { if (!(error instanceof Gone)) throw error; });
      }
      this.returning = Boolean(made);
      made ??= await create();
      this.#stored = { id: made.conversation_id, token: made.token, at: Date.now(), seen: 0 };
      this.#write(this.#stored);
      this.loaded = true; // nothing was said before
    });
    this.refused = false;
  }

  async #catchUp() {
    const { events } = await this.#call("GET", `/events?after=${this.#after}`, null, this.#failures < 3 ? IMPATIENCE : PATIENCE);
    this.#take(events);
    this.loaded = true;
    this.#connected("live");
    return events.length;
  }

  async #listen() {
    const stream = (this.#stream = new AbortController());
    let silence;
    const alive = () => {
      clearTimeout(silence);
      silence = setTimeout(() => stream.abort(), SILENCE); // the loop then catches up by itself
      this.#heard = Date.now();
    };
    alive();
    try {
      const headers = { ...this.#headers(), Accept: "text/event-stream", "Last-Event-ID": String(this.#after) };
      const response = await fetch(this.#path("/stream"), { headers, signal: stream.signal, cache: "no-store" });
      await accepted(response, headers);
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let rest = "";;) {
        const { done, value } = await reader.read();
        if (done) return;
        alive();
        this.#failures = 0;
        this.#connected("live");
        const blocks = (rest + value).split(/\r?\n\r?\n/);
        rest = blocks.pop();
        blocks.forEach((block) => this.#hear(block));
      }
    } catch (error) {
      if (!stream.signal.aborted) throw error;
    } finally {
      clearTimeout(silence);
      stream.abort();
    }
  }

  #hear(block) {
    let name = "message", data = "";
    for (const line of block.split(/\r?\n/)) {
      if (line.startsWith("event:")) name = line.slice(6).trim();
      else if (line.startsWith("data:")) data += line.slice(5);
    }
    if (!data) return;
    const event = JSON.parse(data);
    if (name === "typing") this.#typed(event);
    else if (name === "typing_stopped") this.#typed(null);
    else if (Number.isInteger(event.seq)) this.#take([event]);
  }

  #take(events) {
    let news = false, forgotten = false;
    for (const event of events) {
      if (event.seq <= this.#after) continue; // stream and catch-up may overlap
      forgotten ||= this.loaded && event.kind === "fact_forgotten";
      this.#after = event.seq;
      this.events.push(event);
      news = true;
      if (event.from !== "candidate") this.#typing(null);
      if (event.client_message_id) this.outbox = this.outbox.filter((one) => one.id !== event.client_message_id);
    }
    this.outbox = this.outbox.filter((one) => !(one.seq <= this.#after));
    if (news) this.#changed();
    if (forgotten) this.#reread();
  }

  /** What is forgotten also goes from the words on the screen. Until that works, the next reload does it. */
  async #reread() {
    const { events } = await this.#call("GET", "/events?after=0").catch(() => ({}));
    if (!events) return;
    const now = new Map(events.map((event) => [event.seq, event]));
    this.events = this.events.map((event) => now.get(event.seq) || event);
    this.#changed();
  }

  /** Seen again, online again, back from the cache: whatever happened meanwhile, read what is new (R11). */
  #look = () => {
    clearTimeout(this.#hides);
    if (document.hidden) {
      this.#hides = setTimeout(this.#sleep, HIDDEN);
      return;
    }
    this.#asleep = false;
    this.#failures = 0;
    if (Date.now() - this.#heard > SILENCE - 4_000) this.#stream?.abort();
    else if (this.#stored) this.#catchUp().catch(() => this.#stream?.abort()); // a suspended socket looks open
    this.#wake();
  };

  /** Also when the page is left: with an open stream no browser would keep it for the way back. */
  #sleep = () => {
    this.#asleep = true;
    this.#stream?.abort();
  };

  #down = () => {
    this.#connected("offline");
    this.#stream?.abort();
  };

  /** The service has stored what we did; if the stream does not show it soon, it is stuck. */
  #expectEcho(seq = this.#after + 1) {
    clearTimeout(this.#echo);
    this.#echo = setTimeout(() => {
      if (this.#after < seq) this.#catchUp().then((found) => found && this.#stream?.abort(), () => this.#stream?.abort());
    }, UNECHOED);
  }

  // -- Sending, in order, one at a time

  async #flush() {
    if (this.#flushing || !this.#stored) return;
    this.#flushing = true;
    clearTimeout(this.#resend);
    let tries = 0;
    try {
      for (let item; (item = this.outbox.find((one) => one.state === "sending" || one.state === "failed")); ) {
        item.state = "sending";
        this.#changed();
        const body = { text: item.text, client_message_id: item.id };
        if (item.payload) body.payload = item.payload;
        try {
          const { seq } = await this.#call("POST", "/messages", body);
          Object.assign(item, { seq, state: "sent" });
          this.outbox = this.outbox.filter((one) => !(one.seq <= this.#after));
          this.#expectEcho(seq);
        } catch (error) {
          const final = [400, 409, 413, 422].includes(error.status);
          if (final && item.payload) {
            delete item.payload; // that choice is no longer offered; its words still count
            continue;
          }
          if (!final) {
            tries = item.tries = (item.tries || 0) + 1;
            this.outbox.forEach((one) => { if (one.state === "sending") one.state = "failed"; });
            if (error instanceof Gone) this.#stream?.abort(); // the loop starts anew, and sends it there
            this.#mind(error);
            break;
          }
          item.state = "refused";
        }
        this.#changed();
      }
    } finally {
      this.#flushing = false;
      if (tries && this.#running) {
        const wait = Math.max(Math.min(1_000 * 2 ** tries, 30_000), this.busyUntil - Date.now());
        this.#resend = setTimeout(() => this.#flush(), wait);
      }
      this.#changed();
    }
  }

  // -- Small things

  #mind(error) {
    if (error instanceof Gone) return;
    if (error.status === 429) {
      this.busyFor = error.retryAfter;
      this.busyUntil = Date.now() + 1_000 * error.retryAfter;
      this.#changed();
    } else if (error.status < 500 && !this.#stored) {
      this.refused = true;
      this.connection = "unavailable";
      this.busyUntil = Date.now() + 60_000;
      this.#changed();
    } else if (!error.status) this.#connected("offline");
    else if (error.status >= 500) this.#connected("unavailable");
  }

  #forget() {
    this.#lost = this.#stored?.id;
    this.#stored = null;
    this.#after = 0;
    this.seen = null;
    this.events = [];
    this.outbox.forEach((one) => delete one.seq);
    this.outbox = this.outbox.filter((one) => one.state !== "sent");
    this.episode += 1;
    this.#changed();
  }

  #typed(event) {
    this.#typing(event && { who: event.who, name: event.name });
    this.#changed();
  }

  #typing(typing) {
    clearTimeout(this.#typingEnds);
    this.typing = typing;
    if (typing) this.#typingEnds = setTimeout(() => this.#typed(null), TYPING);
  }

  #connected(connection) {
    if (this.connection === connection) return;
    this.connection = connection;
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }

  #headers() {
    return authorization(this.#stored);
  }

  #path(path, whose = `/conversations/${this.#stored.id}`) {
    return `${this.#api}api/v1${whose}${path}`;
  }

  #call(method, path, body, patience) {
    return request(method, this.#path(path), body, this.#headers(), patience);
  }

  /** Forgets what this browser keeps for this service, of all vacancies: somebody else sits here now. */
  leave() {
    this.#kept().forEach((key) => localStorage.removeItem(key));
  }

  #kept() {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix));
    } catch {
      return []; // as below
    }
  }

  #read(key = this.#key) {
    try {
      const found = JSON.parse(localStorage.getItem(key));
      return found?.id && found?.token ? found : null;
    } catch {
      return null; // storage is shut: the thread lives as long as the page
    }
  }

  #write(value) {
    try {
      localStorage.setItem(this.#key, JSON.stringify(value));
    } catch {
      // as above
    }
  }
}

/** One call. Without `headers` there is no conversation yet that could be gone. */
async function request(method, url, body, headers, patience = PATIENCE) {
  const options = { method, headers: { ...headers }, cache: "no-store", signal: AbortSignal.timeout(patience) };
  if (body) {
    options.body = JSON.stringify(body);
    options.headers["Content-Type"] = "application/json";
  }
  const response = await fetch(url, options);
  await accepted(response, headers);
  const date = Date.parse(response.headers.get("Date"));
  if (date) clock.skew = date - Date.now();
  return response.json().catch(() => ({}));
}

async function accepted(response, known) {
  if (response.ok) return;
  if (known && [401, 404, 410].includes(response.status)) throw new Gone();
  const retryAfter = Number(response.headers.get("Retry-After")) || 5;
  throw Object.assign(new Error(), { status: response.status, retryAfter });
}

function authorization({ token }) {
  return { Authorization: `Bearer ${token}` };
}

/** Two tabs that open the chat at the same moment must end up in one conversation. */
function alone(key, work) {
  return navigator.locks ? navigator.locks.request(key, work) : work();
}

/** Also on a page without https, where randomUUID is missing. */
function uuid() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Who speaks now, and whether the candidate waits for somebody: read off the ledger, so that a reload, a second tab
 * and a reconnect all come to the same answer (R12).
 */
export function situation(events) {
  const now = { owner: "bot", since: 0, name: null, waiting: false, position: null, opensAt: null, crisis: false, stays: false };
  for (const event of events) {
    if (event.kind === "owner_changed" && event.owner) {
      now.owner = event.owner.split(":")[0];
      now.since = event.seq;
      now.name = now.owner === "recruiter" ? event.name : null;
      now.waiting = now.owner === "queue" || Boolean(event.waiting);
      if (!now.waiting) now.position = now.opensAt = null;
      now.stays = false;
      if (now.owner === "bot") now.crisis = false;
    } else if (event.kind === "queue_position") {
      now.position = event.position ?? null;
      now.opensAt = event.opens_at ?? null;
      now.waiting = event.waiting ?? true; // nobody here and no opening time known is still a wait
    } else if (event.kind === "message") {
      if (/^crisis/.test(event.code || "")) now.crisis = true;
      if (event.code === "crisis_wait_stays") now.stays = true;
    }
  }
  return now;
}
