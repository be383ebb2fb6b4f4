/** What can be done to the table that the cursor stands in. */
const ACTS = [
  ["tableAddRow", "addRowAfter"],
  ["tableAddColumn", "addColumnAfter"],
  ["tableDeleteRow", "deleteRow"],
  ["tableDeleteColumn", "deleteColumn"],
  ["tableHeader", "toggleHeaderRow"],
  ["tableDelete", "deleteTable"],
];

export class TablePanel {
  constructor(editor, labels) {
    this.editor = editor;
    this.element = document.createElement("div");
    this.element.className = "editor-table";
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", labels.table);
    this.element.hidden = true;
    for (const [key, command] of ACTS) {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet small" });
      button.textContent = labels[key];
      button.addEventListener("click", () => editor.chain().focus()[command]().run());
      this.element.append(button);
    }
  }

  insertOrOpen() {
    if (this.editor.isActive("table")) this.element.querySelector("button").focus();
    else this.editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
  }

  show() {
    this.element.hidden = !this.editor.isActive("table");
  }
}
