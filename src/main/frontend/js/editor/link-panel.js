import { isAddress } from "./extensions.js";

/** Where a link's address is typed: Enter sets it, Escape leaves, an address that may not be used is said beside it. */
export class LinkPanel {
  constructor(editor, labels) {
    this.editor = editor;
    this.labels = labels;
    this.element = document.createElement("div");
    this.element.className = "editor-link";
    this.element.hidden = true;
    const id = `link-address-${++LinkPanel.count}`;
    this.label = Object.assign(document.createElement("label"), { htmlFor: id, textContent: labels.linkAddress });
    this.input = Object.assign(document.createElement("input"), { id, type: "text", inputMode: "url" });
    this.input.autocomplete = "off";
    this.problem = Object.assign(document.createElement("p"), { className: "error editor-error", id: `${id}-error` });
    this.problem.setAttribute("role", "alert");
    this.problem.hidden = true;
    this.input.setAttribute("aria-describedby", this.problem.id);
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.element.append(
      this.label,
      this.input,
      this.button("linkApply", "small", () => this.apply()),
      this.button("linkRemove", "quiet small", () => this.remove()),
      this.button("cancel", "quiet small", () => this.close()),
      this.problem,
    );
  }

  button(key, style, act) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: style });
    button.textContent = this.labels[key];
    button.addEventListener("click", act);
    return button;
  }

  open() {
    this.editor.commands.extendMarkRange("link");
    this.input.value = this.editor.getAttributes("link").href ?? "";
    this.complain(false);
    this.element.hidden = false;
    this.input.focus();
    this.input.select();
  }

  onKey(event) {
    if (event.key === "Enter") {
      event.preventDefault();
      this.apply();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    }
  }

  apply() {
    const address = completed(this.input.value.trim());
    if (!isAddress(address)) {
      this.complain(true);
      return;
    }
    this.element.hidden = true;
    const chain = this.editor.chain().focus();
    // With nothing selected the address itself becomes the text.
    if (this.editor.state.selection.empty) {
      chain.insertContent({ type: "text", text: address, marks: [{ type: "link", attrs: { href: address } }] }).run();
    } else {
      // The file that it may have led to before is not kept beside the new address.
      chain.setLink({ href: address, file: null }).run();
    }
  }

  remove() {
    this.element.hidden = true;
    this.editor.chain().focus().unsetLink().run();
  }

  close() {
    this.element.hidden = true;
    this.editor.commands.focus();
  }

  complain(bad) {
    this.input.setAttribute("aria-invalid", String(bad));
    this.problem.textContent = bad ? this.labels.linkInvalid : "";
    this.problem.hidden = !bad;
    if (bad) this.input.focus();
  }
}

LinkPanel.count = 0;

/** People type `laocai.gov.vn` and `a@b.vn`. */
function completed(address) {
  if (/^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(address)) return `mailto:${address}`;
  if (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(address)) return `https://${address}`;
  return address;
}
