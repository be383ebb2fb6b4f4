/**
 * A window on the library of pictures: searched as one types, closed with Escape, and what is chosen is handed on.
 * Its words come from the editor's labels; the shelf comes from the desk as a part of a page.
 */
const SHELF = "/toa-soan/thu-vien-anh/chon";

export class Library {
  constructor(labels) {
    this.labels = labels;
    this.dialog = document.createElement("dialog");
    this.dialog.className = "library-window";
    const id = `library-${++Library.count}`;
    const title = Object.assign(document.createElement("h2"), { id, textContent: labels.library });
    this.dialog.setAttribute("aria-labelledby", id);
    const label = Object.assign(document.createElement("label"), {
      htmlFor: `${id}-words`,
      textContent: labels.librarySearch,
    });
    this.words = Object.assign(document.createElement("input"), { id: `${id}-words`, type: "search" });
    this.words.maxLength = 100;
    this.words.autocomplete = "off";
    this.shelf = document.createElement("div");
    this.shelf.className = "library-shelf";
    this.shelf.setAttribute("aria-live", "polite");
    const close = Object.assign(document.createElement("button"), { type: "button", className: "quiet" });
    close.textContent = labels.cancel;
    close.addEventListener("click", () => this.dialog.close());
    this.dialog.append(title, label, this.words, this.shelf, close);
    this.words.addEventListener("input", () => this.searchSoon());
    // Within a form Enter would send it.
    this.words.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    this.dialog.addEventListener("input", (event) => event.stopPropagation());
    this.shelf.addEventListener("click", (event) => this.choose(event.target.closest("[data-picture]")));
    document.body.append(this.dialog);
  }

  /** Opens the window; `then` gets what is chosen: file, alt, caption, credit, width, height, src. */
  open(then) {
    this.then = then;
    this.dialog.showModal();
    this.words.focus();
    this.search();
  }

  searchSoon() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.search(), 250);
  }

  async search() {
    const asked = (this.asked = this.words.value);
    try {
      const answer = await fetch(`${SHELF}?text=${encodeURIComponent(asked)}`, { headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
      const shelf = await answer.text();
      // An answer that was overtaken by a later question is not shown.
      if (asked === this.asked) this.shelf.innerHTML = shelf;
    } catch {
      this.shelf.textContent = this.labels.libraryAway;
    }
  }

  choose(button) {
    if (!button) return;
    const { picture, alt, caption, credit, width, height } = button.dataset;
    this.dialog.close();
    this.then({ file: picture, alt, caption, credit, width, height, src: `/toa-soan/tep/${picture}/xem?rong=960` });
  }
}

Library.count = 0;

/** The lead picture: its number, its words where none stand yet, and how it looks. */
export function pickLead(button, library) {
  const form = button.form;
  button.hidden = false;
  button.addEventListener("click", () =>
    library.open((picked) => {
      const place = button.closest("fieldset");
      const number = place.querySelector("input[name=lead]") ?? newLead(place);
      number.value = picked.file;
      for (const [name, words] of [["leadAlt", picked.alt], ["leadCaption", picked.caption], ["leadCredit", picked.credit]]) {
        const field = form.elements[name];
        if (!field.value) field.value = words;
      }
      const image = place.querySelector("figure img") ?? newFigure(place);
      image.src = `/toa-soan/tep/${picked.file}/xem?rong=640`;
      image.alt = picked.alt;
      number.dispatchEvent(new Event("input", { bubbles: true }));
      button.focus();
    }),
  );
}

function newLead(place) {
  const number = Object.assign(document.createElement("input"), { type: "hidden", name: "lead" });
  place.append(number);
  return number;
}

function newFigure(place) {
  const figure = Object.assign(document.createElement("figure"), { className: "figure" });
  const image = Object.assign(document.createElement("img"), { width: 320 });
  figure.append(image);
  place.querySelector("legend").after(figure);
  return image;
}
