/**
 * Comments on a passage: what somebody selects in the text gets a button that fills the form below it, and the
 * passages of threads are marked in the text where the browser can mark without changing the page.
 */
const AROUND = 60;
const panel = document.querySelector("[data-talk]");
const text = panel && document.querySelector(".article");

if (panel && text) {
  offerToCommentOn(text, panel.querySelector(".talk-new"), panel.dataset.talkAbout);
  markPassages(text, panel);
}
if (panel) for (const field of panel.querySelectorAll("textarea[name=words]")) suggestNames(field, panel.dataset.talk);

function offerToCommentOn(text, form, label) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "talk-on-this";
  button.textContent = label;
  button.hidden = true;
  document.body.append(button);
  let chosen = null;

  document.addEventListener("selectionchange", () => {
    chosen = selectedIn(text);
    button.hidden = !chosen;
    if (!chosen) return;
    const place = chosen.getBoundingClientRect();
    button.style.top = `${place.bottom + scrollY + 6}px`;
    button.style.left = `${Math.max(8, Math.min(place.left + scrollX, innerWidth - button.offsetWidth - 8))}px`;
  });
  // Pressing it must not take the selection away before it is read.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    if (!chosen) return;
    const around = surroundings(chosen, text);
    form.elements.quote.value = chosen.toString().replace(/\s+/g, " ").trim();
    form.elements.before.value = around.before;
    form.elements.after.value = around.after;
    getSelection().removeAllRanges();
    form.scrollIntoView({ block: "center" });
    form.elements.words.focus({ preventScroll: true });
  });
  // Whoever changes the passage by hand means another place.
  form.elements.quote.addEventListener("input", () => {
    form.elements.before.value = form.elements.after.value = "";
  });
}

function selectedIn(text) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed || !selection.toString().trim()) return null;
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) ? range : null;
}

function surroundings(range, text) {
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(text, text.childNodes.length);
  const line = (part) => part.toString().replace(/\s+/g, " ");
  return { before: line(before).slice(-AROUND), after: line(after).slice(0, AROUND) };
}

function markPassages(text, panel) {
  if (!window.Highlight || !CSS.highlights) return;
  const letters = lettersOf(text);
  const ranges = [];
  for (const quote of panel.querySelectorAll(".talk-thread [data-passage]")) {
    const range = rangeOf(quote.dataset.passage, quote.dataset.before, letters);
    if (!range) continue;
    if (!quote.closest("details.more")) ranges.push(range);
    leadTo(quote, range);
  }
  CSS.highlights.set("talk", new Highlight(...ranges));
}

/** The quoted words become a button that shows them in the text. */
function leadTo(quote, range) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain talk-passage";
  button.append(...quote.childNodes);
  quote.append(button);
  button.addEventListener("click", () => {
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
    CSS.highlights.set("talk-here", new Highlight(range));
  });
}

/** Every letter that is no space, with its place: lines end where the browser likes. */
function lettersOf(text) {
  const places = [];
  let letters = "";
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = 0; at < node.data.length; at++) {
      if (/\s/.test(node.data[at])) continue;
      letters += node.data[at];
      places.push([node, at]);
    }
  }
  return { letters, places };
}

function rangeOf(passage, before, { letters, places }) {
  const squeeze = (words) => words.replace(/\s+/g, "");
  const wanted = squeeze(passage);
  const context = squeeze(before);
  const together = letters.indexOf(context + wanted);
  const start = together >= 0 ? together + context.length : letters.indexOf(wanted);
  if (!wanted || start < 0) return null;
  const range = document.createRange();
  const [first, from] = places[start];
  const [last, to] = places[start + wanted.length - 1];
  range.setStart(first, from);
  range.setEnd(last, to + 1);
  return range;
}

/** After an `@`, the names of colleagues to choose from. Typed out by hand, a name means the same. */
function suggestNames(field, address) {
  const list = document.createElement("ul");
  list.className = "talk-names";
  list.id = `${field.id}-names`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0]?.textContent.trim() ?? "");
  list.hidden = true;
  field.after(list);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  let at = 0;

  field.addEventListener("input", async () => {
    const typed = typedName();
    if (typed === null) return close();
    const names = (await namesFrom(address)).filter((name) => folded(name).includes(folded(typed))).slice(0, 6);
    if (typedName() !== typed) return;
    names.length && !names.includes(typed) ? show(names) : close();
  });
  field.addEventListener("blur", () => setTimeout(close, 150));
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) choose((at + moves[event.key] + list.children.length) % list.children.length);
    else if (event.key === "Enter" || event.key === "Tab") take(list.children[at].textContent);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });

  function typedName() {
    const found = /(?:^|[^\p{L}\p{N}])@([^@\n]{0,40})$/u.exec(field.value.slice(0, field.selectionStart));
    return found && found[1];
  }

  function show(names) {
    list.replaceChildren(
      ...names.map((name, number) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${number}`;
        option.setAttribute("role", "option");
        option.textContent = name;
        option.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          take(name);
        });
        return option;
      }),
    );
    list.hidden = false;
    choose(0);
  }

  function choose(number) {
    at = number;
    [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    field.setAttribute("aria-activedescendant", list.children[at].id);
  }

  function take(name) {
    const typed = typedName();
    if (typed !== null) field.setRangeText(`${name} `, field.selectionStart - typed.length, field.selectionStart, "end");
    close();
  }

  function close() {
    list.hidden = true;
    field.removeAttribute("aria-activedescendant");
  }
}

let names;

/** Asked for once, when somebody first types an `@`. */
function namesFrom(address) {
  names ??= fetch(address, { headers: { Accept: "application/json" } })
    .then((answer) => (answer.ok ? answer.json() : []))
    .catch(() => []);
  return names;
}

function folded(words) {
  return words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}
