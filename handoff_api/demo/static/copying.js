/** Buttons that copy what stands beside them, and say whether it worked. */

const status = document.getElementById("copying");

for (const button of document.querySelectorAll("[data-copy]")) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const code = document.getElementById(button.dataset.copy);
    const done = (await copied(code)) ? button.dataset.done : button.dataset.failed;
    button.textContent = status.textContent = done;
    setTimeout(() => { button.textContent = label; status.textContent = ""; }, 2_500);
  });
}

async function copied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch { // no permission, or a page without https
    getSelection().selectAllChildren(code);
    return document.execCommand("copy");
  }
}
