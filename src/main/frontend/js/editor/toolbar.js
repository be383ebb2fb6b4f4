/**
 * The editor's toolbar: one stop of the Tab key, arrows between its buttons, each with a name and, where it toggles,
 * its state. Links and tables open a small panel under it.
 */
import { icons } from "./icons.js";
import { LinkPanel } from "./link-panel.js";
import { TablePanel } from "./table-panel.js";

const PICTURES = "image/jpeg,image/png,image/webp,image/gif";
const FILES = ".pdf,.docx,.xlsx,.odt";

export class Toolbar {
  constructor(editor, labels, uploads, library) {
    this.editor = editor;
    this.labels = labels;
    this.linkPanel = new LinkPanel(editor, labels);
    this.tablePanel = new TablePanel(editor, labels);
    this.panels = [this.linkPanel.element, this.tablePanel.element];
    this.element = document.createElement("div");
    this.element.className = "editor-toolbar";
    this.element.setAttribute("role", "toolbar");
    this.element.setAttribute("aria-label", labels.toolbar);
    this.buttons = [];
    this.groups(uploads, library).forEach((group, index) => {
      if (index > 0) this.element.append(gap());
      group.forEach((entry) => this.element.append(this.button(entry)));
    });
    this.element.addEventListener("keydown", (event) => this.walk(event));
    editor.on("transaction", () => this.show());
    this.rove(this.buttons[0]);
    this.show();
  }

  groups(uploads, library) {
    const can = (name) => () => this.editor.can()[name]();
    const mark = (key, name, command) => ({
      key,
      run: (chain) => chain[command](),
      pressed: () => this.editor.isActive(name),
    });
    const shifted = (name) => ({
      key: name,
      run: (chain) => chain.toggleMark(name),
      pressed: () => this.editor.isActive(name),
    });
    const heading = (level) => ({
      key: `heading${level}`,
      run: (chain) => chain.toggleHeading({ level }),
      pressed: () => this.editor.isActive("heading", { level }),
    });
    return [
      [
        { key: "undo", run: (chain) => chain.undo(), enabled: can("undo") },
        { key: "redo", run: (chain) => chain.redo(), enabled: can("redo") },
      ],
      [heading(2), heading(3), heading(4)],
      [
        mark("bold", "bold", "toggleBold"),
        mark("italic", "italic", "toggleItalic"),
        mark("underline", "underline", "toggleUnderline"),
        shifted("subscript"),
        shifted("superscript"),
      ],
      [
        mark("bulletList", "bulletList", "toggleBulletList"),
        mark("orderedList", "orderedList", "toggleOrderedList"),
        mark("blockquote", "blockquote", "toggleBlockquote"),
      ],
      [
        { key: "link", act: () => this.linkPanel.open(), pressed: () => this.editor.isActive("link") },
        {
          key: "table",
          act: () => this.tablePanel.insertOrOpen(),
          pressed: () => this.editor.isActive("table"),
        },
        { key: "rule", run: (chain) => chain.setHorizontalRule() },
      ],
      uploads.allowed
        ? [
            { key: "picture", act: () => uploads.choose(PICTURES) },
            { key: "library", act: () => library.open((picked) => uploads.place(picked)) },
            { key: "file", act: () => uploads.choose(FILES) },
          ]
        : [],
    ].filter((group) => group.length > 0);
  }

  button(entry) {
    const button = document.createElement("button");
    button.type = "button";
    button.innerHTML = icons[entry.key];
    button.setAttribute("aria-label", this.labels[entry.key]);
    button.title = this.labels[entry.key];
    button.tabIndex = -1;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") === "true") return;
      this.rove(button);
      if (entry.act) entry.act();
      else entry.run(this.editor.chain().focus()).run();
    });
    this.buttons.push(Object.assign(button, { entry }));
    return button;
  }

  /** Left, right, home and end move between buttons; Escape goes back to the text. */
  walk(event) {
    const at = this.buttons.indexOf(document.activeElement);
    const to = {
      ArrowRight: (at + 1) % this.buttons.length,
      ArrowLeft: (at - 1 + this.buttons.length) % this.buttons.length,
      Home: 0,
      End: this.buttons.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.rove(this.buttons[to]);
      this.buttons[to].focus();
    } else if (event.key === "Escape") {
      this.editor.commands.focus();
    }
  }

  rove(current) {
    for (const button of this.buttons) button.tabIndex = button === current ? 0 : -1;
  }

  show() {
    for (const button of this.buttons) {
      const { pressed, enabled } = button.entry;
      if (pressed) button.setAttribute("aria-pressed", String(pressed()));
      if (enabled) button.setAttribute("aria-disabled", String(!enabled()));
    }
    this.tablePanel.show();
  }
}

function gap() {
  const line = document.createElement("span");
  line.className = "editor-gap";
  return line;
}
