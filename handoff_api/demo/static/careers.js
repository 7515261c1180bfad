/** The button on the page opens the same chat as the one in the corner. */
const chat = document.querySelector("gezien-chat");
const ask = document.querySelector("[data-ask]");

if (chat && ask) {
  ask.hidden = false; // without JavaScript there is no chat to offer
  ask.addEventListener("click", () => chat.show());
}
