// Waiting times that tick, by the clock of the service.

let ahead = 0; // how many ms this computer's clock is ahead of the service's

export function setClock(iso) {
  const there = Date.parse(iso);
  if (!Number.isNaN(there)) ahead = Date.now() - there;
}

function words(ms, language) {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 1) return "< 1 min";
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, "0");
  if (hours < 24) return language === "nl" ? `${hours} u ${rest} min` : `${hours} h ${rest} min`;
  const days = Math.floor(hours / 24);
  if (language === "nl") return days === 1 ? "1 dag" : `${days} dagen`;
  return days === 1 ? "1 day" : `${days} days`;
}

export function tick() {
  const now = Date.now() - ahead;
  for (const time of document.querySelectorAll("time[data-ticking]")) {
    const text = words(now - Date.parse(time.dateTime), document.documentElement.lang);
    if (time.textContent !== text) time.textContent = text;
  }
}

export function keepTicking() {
  tick();
  setInterval(tick, 1_000);
}
