/** The button on the page opens the same chat as the one in the corner. */
const chat = document.querySelector("gezien-chat");

if (chat) {
  for (const part of document.querySelectorAll("[data-ask]")) {
    part.hidden = false; // without JavaScript there is no chat to offer
    if (part.matches("button")) part.addEventListener("click", () => chat.show());
  }
}
