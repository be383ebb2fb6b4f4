/**
 * `<div data-word>` with a file field and a button: a Word file that is chosen or dropped there is sent at once, with
 * the whole form, so that nothing that was typed is left behind. Without this file the button does it.
 */
const WORD_FILE = /\.(docx|odt)$/i;

export function importWord(form) {
  const zone = form.querySelector("[data-word]");
  if (zone) new WordZone(zone).begin();
}

/** A Word file dropped on an empty text is meant to become that text; true when it was one. */
export function takeWord(form, transfer, editor) {
  const zone = form?.querySelector("[data-word]");
  if (!zone || !editor.isEmpty || !wordFileIn(transfer)) return false;
  new WordZone(zone).send(transfer.files);
  return true;
}

function wordFileIn(transfer) {
  const files = [...(transfer?.files ?? [])];
  return files.length === 1 && WORD_FILE.test(files[0].name);
}

class WordZone {
  constructor(zone) {
    this.zone = zone;
    this.input = zone.querySelector("input[type=file]");
    this.button = zone.querySelector("button");
    this.status = zone.querySelector("[data-word-status]");
  }

  begin() {
    this.button.hidden = true;
    this.input.addEventListener("change", () => this.input.files.length && this.submit());
    for (const name of ["dragenter", "dragover"]) this.zone.addEventListener(name, (event) => this.over(event));
    for (const name of ["dragleave", "drop"]) {
      this.zone.addEventListener(name, () => this.zone.classList.remove("is-over"));
    }
    this.zone.addEventListener("drop", (event) => this.dropped(event));
  }

  over(event) {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    this.zone.classList.add("is-over");
  }

  dropped(event) {
    if (event.dataTransfer.files.length !== 1) return;
    event.preventDefault();
    this.send(event.dataTransfer.files);
  }

  send(files) {
    this.input.files = files;
    this.submit();
  }

  submit() {
    this.status.textContent = this.zone.dataset.reading;
    this.button.click();
  }
}
