/** Sends pictures and files to the desk and puts them into the text where the cursor was. */
import { fileAddress } from "./addresses.js";

export class Uploads {
  constructor(field, editor, labels, status) {
    this.url = field.dataset.uploadUrl;
    this.header = field.dataset.csrfHeader;
    this.token = field.dataset.csrfToken;
    this.editor = editor;
    this.labels = labels;
    this.status = status;
  }

  get allowed() {
    return Boolean(this.url);
  }

  /** Files that were pasted or dropped; true when there were some, so that nothing else handles them. */
  take(transfer) {
    const files = [...(transfer?.files ?? [])];
    // A word processor adds a picture of the text it puts on the clipboard: the text is meant.
    if (!this.allowed || files.length === 0 || transfer.types.includes("text/html")) return false;
    this.sendAll(files);
    return true;
  }

  choose(accept) {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.accept = accept;
    input.addEventListener("change", () => this.sendAll([...input.files]));
    input.click();
  }

  async sendAll(files) {
    for (const file of files) await this.send(file);
  }

  async send(file) {
    this.status.say(this.worded("uploading", file.name));
    try {
      const answer = await fetch(this.url, { method: "POST", body: this.formOf(file), headers: this.headers() });
      const body = await answer.json().catch(() => ({}));
      if (!answer.ok) {
        this.status.say(body.message || this.worded("uploadFailed", file.name), true);
        return;
      }
      this.insert(body);
      this.status.say(this.worded("uploaded", body.name));
    } catch {
      this.status.say(this.worded("uploadFailed", file.name), true);
    }
  }

  formOf(file) {
    const form = new FormData();
    form.append("file", file);
    return form;
  }

  headers() {
    const headers = { Accept: "application/json" };
    if (this.header) headers[this.header] = this.token;
    return headers;
  }

  insert({ id, name, kind, preview, width, height }) {
    const content =
      kind === "PICTURE"
        ? { type: "picture", attrs: { file: String(id), src: preview, width, height, alt: "", caption: "", credit: "" } }
        : {
            type: "text",
            text: name,
            marks: [{ type: "link", attrs: { href: fileAddress(id), file: String(id) } }],
          };
    this.editor.chain().focus().insertContent(content).run();
  }

  /** A picture of the library, with what is said of it there. */
  place({ file, src, width, height, alt, caption, credit }) {
    const attrs = { file, src, width, height, alt, caption, credit };
    this.editor.chain().focus().insertContent({ type: "picture", attrs }).run();
  }

  worded(key, name) {
    return (this.labels[key] ?? "").replace("{0}", name);
  }
}
