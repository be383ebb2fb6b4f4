/**
 * Shortcuts of single keys. What can be pressed stands in the page as `data-keys`, on links and buttons that are then
 * clicked and in the window that `?` opens; the list and what the keys do are read from the same places. They can be
 * switched off on this machine (WCAG 2.1.4), and never act while somebody types.
 */
const SWITCH = "phim-tat";
const PATIENCE = 1500;
const LINES = ".desk-main :is(.work-list .work-title, table.cards tbody th[scope=row] a[href])";
const template = document.getElementById("phim-tat");
const button = document.querySelector("[data-keys-help]");

const acts = {
  search: () => document.getElementById("tim-o-dau").focus(),
  next: () => move(1),
  previous: () => move(-1),
  help: () => showHelp(),
};

let pressed = "";
let since = 0;

if (template && button && window.HTMLDialogElement) {
  button.hidden = false;
  button.addEventListener("click", showHelp);
  document.addEventListener("keydown", (event) => {
    if (!isForUs(event)) return;
    const now = Date.now();
    const typed = pressed && now - since < PATIENCE ? `${pressed} ${event.key}` : event.key;
    const shortcut = shortcuts().find(({ keys }) => keys === typed);
    pressed = "";
    if (shortcut) {
      event.preventDefault();
      shortcut.run();
    } else if (shortcuts().some(({ keys }) => keys.startsWith(`${event.key} `))) {
      pressed = event.key;
      since = now;
    }
  });
}

function isForUs(event) {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.altKey || event.metaKey || localStorage.getItem(SWITCH) === "off") return false;
  if (document.querySelector("dialog[open]")) return false;
  return !event.target.closest?.("input, textarea, select, [contenteditable]:not([contenteditable=false])");
}

/** All that can be pressed on this page: `{keys, label, run}`. */
function shortcuts() {
  const general = [...template.content.querySelectorAll("[data-act]")]
    .filter(({ dataset }) => !["next", "previous"].includes(dataset.act) || lines().length)
    .map((row) => ({ keys: row.dataset.keys, label: row.textContent.trim(), run: acts[row.dataset.act] }));
  const inPage = [...document.querySelectorAll("a[data-keys], button[data-keys]")].map((door) => ({
    keys: door.dataset.keys,
    label: door.textContent.trim(),
    run: () => door.click(),
  }));
  return [...inPage, ...general];
}

function lines() {
  return [...document.querySelectorAll(LINES)];
}

function move(by) {
  const all = lines();
  const at = all.indexOf(document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1);
  all[next]?.focus();
  all[next]?.scrollIntoView({ block: "nearest" });
}

function showHelp() {
  const dialog = template.content.querySelector("dialog").cloneNode(true);
  const always = [...dialog.querySelectorAll("[data-always]")];
  const rows = always.map((row) => ({ keys: row.dataset.always, label: row.textContent.trim() }));
  dialog.querySelector("dl").replaceChildren(...[...rows, ...shortcuts()].map(rowOf));
  const use = dialog.querySelector("input[type=checkbox]");
  use.checked = localStorage.getItem(SWITCH) !== "off";
  use.addEventListener("change", () => {
    if (use.checked) localStorage.removeItem(SWITCH);
    else localStorage.setItem(SWITCH, "off");
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function rowOf({ keys, label }) {
  const row = document.createElement("div");
  const name = document.createElement("dt");
  const value = document.createElement("dd");
  name.textContent = label;
  for (const key of keys.split(" ")) {
    const cap = document.createElement("kbd");
    cap.textContent = key;
    value.append(cap, " ");
  }
  row.append(name, value);
  return row;
}
