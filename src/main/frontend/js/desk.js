/** Small comforts of the newsroom. Every page works without this file. */
import "./desk/talk.js";
import "./desk/palette.js";
import "./desk/keys.js";
import "./desk/phrases.js";

/** Forms that were sent and wait for their answer: a second click sends nothing. */
const sent = new WeakSet();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  // Disabled a moment later: a button that is disabled at once does not send its own name and value.
  setTimeout(() => setButtons(form, true));
});

// Coming back with the browser's back button shows the page as it was left: wake its buttons.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) {
    sent.delete(form);
    setButtons(form, false);
  }
});

function setButtons(form, waiting) {
  for (const button of form.querySelectorAll("button[type=submit], button:not([type])")) {
    button.disabled = waiting;
  }
  form.toggleAttribute("aria-busy", waiting);
}

/**
 * `<form data-warn-unsaved>`: leaving with changes asks first; the browser words the question.
 * With `data-unsaved` it came back from the server with what was typed, and nothing of it is saved yet.
 */
for (const form of document.querySelectorAll("form[data-warn-unsaved]")) {
  let changed = form.hasAttribute("data-unsaved");
  form.addEventListener("input", () => (changed = true));
  form.addEventListener("conglang:saved", () => (changed = false));
  form.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) changed = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
}

/** Whoever signs out leaves nothing of what they typed on this machine. */
for (const form of document.querySelectorAll('form[action="/dang-xuat"]')) {
  form.addEventListener("submit", () => {
    for (const name of Object.keys(localStorage)) if (name.startsWith("conglang:")) localStorage.removeItem(name);
  });
}

/** `data-close` within a `<dialog>` closes it. */
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-close]")) event.target.closest("dialog")?.close();
});

/** `<details class="act">`: opening one closes its neighbours, and the first field gets the cursor. */
document.addEventListener(
  "toggle",
  (event) => {
    const opened = event.target;
    if (!opened.matches?.("details.act") || !opened.open) return;
    for (const other of opened.parentElement.querySelectorAll(":scope > details.act[open]")) {
      if (other !== opened) other.open = false;
    }
    opened.querySelector("textarea, input:not([type=hidden]), select")?.focus();
  },
  true,
);

/** `<details open data-fold-on-phone>`: folded where it would fill the screen. */
if (matchMedia("(max-width: 36rem)").matches) {
  for (const folded of document.querySelectorAll("details[data-fold-on-phone]")) folded.open = false;
}

// The error summary is the first thing to be read after a refused form.
document.querySelector(".error-summary[tabindex]")?.focus();
