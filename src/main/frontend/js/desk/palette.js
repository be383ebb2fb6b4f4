/**
 * Ctrl-K (or Cmd-K) opens a field that finds items, filters, sections, people and doors while one types. The same is
 * had without a script by the search field in the top line. The lines come from the server as options of a listbox.
 */
const PAUSE = 150;
const template = document.getElementById("tim-nhanh");

if (template && window.HTMLDialogElement) {
  document.addEventListener("keydown", (event) => {
    const wanted = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
    if (!wanted || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    palette().open();
  });
}

// Only where there is such a key.
const search = document.querySelector("[data-placeholder]");
if (search && matchMedia("(pointer: fine)").matches) search.placeholder = search.dataset.placeholder;

let made;

function palette() {
  made ??= makePalette(template.dataset.source);
  return made;
}

function makePalette(source) {
  document.body.append(template.content.cloneNode(true));
  const dialog = document.querySelector("dialog.palette");
  const field = dialog.querySelector("[role=combobox]");
  const list = dialog.querySelector("[role=listbox]");
  const told = dialog.querySelector("[data-told]");
  const hint = dialog.querySelector(".hint");
  let at = -1;
  let waiting;
  let asking;

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
    // Enter must not open what an earlier word found.
    choose(-1);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const all = options();
    const places = { ArrowDown: at + 1, ArrowUp: at - 1 };
    if (event.key in places && all.length) choose((places[event.key] + all.length) % all.length);
    else if (event.key === "Enter") go();
    else return;
    event.preventDefault();
  });
  // A click beside the window closes it, as Escape does; the browser gives the focus back.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    clearTimeout(waiting);
    asking?.abort();
  });

  function open() {
    if (dialog.open) return field.select();
    if (document.querySelector("dialog[open]")) return;
    dialog.showModal();
    field.focus();
    field.select();
    ask();
  }

  async function ask() {
    asking?.abort();
    const mine = (asking = new AbortController());
    try {
      const answer = await fetch(`${source}?q=${encodeURIComponent(field.value)}`, { signal: mine.signal });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      show(await answer.text());
    } catch {
      if (mine.signal.aborted) return;
      show("");
      hint.textContent = told.textContent = hint.dataset.broken;
    }
  }

  function show(lines) {
    list.innerHTML = lines;
    const count = list.querySelector("template[data-count]");
    told.textContent = count ? count.content.textContent : hint.dataset.none;
    hint.textContent = count ? hint.dataset.help : hint.dataset.none;
    count?.remove();
    field.setAttribute("aria-expanded", String(options().length > 0));
    choose(options().length ? 0 : -1);
  }

  function choose(number) {
    at = number;
    options().forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    const chosen = options()[at];
    if (!chosen) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  }

  /** While what was typed is not answered yet, the page with all results is where to go. */
  function go() {
    const chosen = options()[at];
    if (chosen) chosen.click();
    else if (field.value.trim()) location.assign(`/toa-soan/tim?q=${encodeURIComponent(field.value)}`);
  }

  function options() {
    return [...list.querySelectorAll("[role=option]")];
  }

  return { open };
}
