/** The line under the text: how long it is, and what became of an upload, said aloud to who cannot see it. */
export class Status {
  constructor(labels) {
    this.labels = labels;
    this.element = document.createElement("div");
    this.element.className = "editor-status";
    this.news = document.createElement("span");
    this.news.setAttribute("role", "status");
    this.length = document.createElement("span");
    this.element.append(this.news, this.length);
  }

  say(text, bad = false) {
    this.news.textContent = text ?? "";
    this.news.classList.toggle("is-bad", bad);
  }

  /** Words as Vietnamese counts them: syllables between spaces. */
  count(text) {
    const words = text.trim() ? text.trim().split(/\s+/u).length : 0;
    const number = words.toLocaleString(document.documentElement.lang || "vi");
    this.length.textContent = (this.labels.words ?? "").replace("{0}", number);
  }
}
