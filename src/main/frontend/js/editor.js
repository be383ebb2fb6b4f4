/**
 * The rich-text editor of stories: enhances `<textarea data-rich-editor>`.
 *
 * The textarea stays the field that is sent: every change is written back into it as HTML, so that a plain form post
 * works, and without this file the textarea itself is used. Every word on the screen comes from `data-labels`.
 */
import { Editor } from "@tiptap/core";
import { keepTyping } from "./editor/autosave.js";
import { editorExtensions } from "./editor/extensions.js";
import { Library, pickLead } from "./editor/library.js";
import { withoutForeignDress } from "./editor/paste.js";
import { writeBelowPicture } from "./editor/picture.js";
import { Status } from "./editor/status.js";
import { takePieces } from "./editor/take.js";
import { Toolbar } from "./editor/toolbar.js";
import { Uploads } from "./editor/uploads.js";
import { importWord, takeWord } from "./editor/word.js";

for (const field of document.querySelectorAll("textarea[data-rich-editor]")) enhance(field);
for (const form of document.querySelectorAll("form[data-keep]")) {
  keepTyping(form);
  importWord(form);
}

function enhance(field) {
  const labels = JSON.parse(field.dataset.labels || "{}");
  const shell = document.createElement("div");
  shell.className = "editor";
  shell.classList.toggle("is-invalid", field.getAttribute("aria-invalid") === "true");
  const page = document.createElement("div");
  const status = new Status(labels);
  forgetPlainText(field);
  let uploads = null;

  const editor = new Editor({
    element: page,
    injectCSS: false,
    content: htmlOfField(field.value),
    extensions: editorExtensions(labels),
    editorProps: {
      attributes: attributesOf(field),
      transformPastedHTML: withoutForeignDress,
      transformPastedText: (text) => text.normalize("NFC"),
      handleTextInput: (view, _from, _to, text) => writeBelowPicture(view, text),
      handlePaste: (_view, event) => uploads.take(event.clipboardData),
      handleDrop: (_view, event, _slice, moved) =>
        !moved && (takeWord(field.form, event.dataTransfer, editor) || uploads.take(event.dataTransfer)),
    },
    onUpdate: ({ editor }) => {
      field.value = htmlOf(editor);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      status.count(editor.getText());
    },
  });
  uploads = new Uploads(field, editor, labels, status);
  const library = new Library(labels);
  const toolbar = new Toolbar(editor, labels, uploads, library);
  for (const button of field.form?.querySelectorAll("[data-pick-lead]") ?? []) pickLead(button, library);

  // What this browser had kept comes back into the field: the editor follows.
  field.addEventListener("conglang:replaced", () => editor.commands.setContent(htmlOfField(field.value)));
  takePieces(editor);
  takeTheFieldsPlace(field, editor.view.dom);
  shell.append(toolbar.element, ...toolbar.panels, page, status.element);
  field.after(shell);
  status.count(editor.getText());
}

/** Text without any tag, as it was typed without this file, is paragraphs between blank lines. */
function htmlOfField(text) {
  if (/<[a-zA-Z/!?]/.test(text)) return text;
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return paragraphs.map((paragraph) => `<p>${escaped(paragraph.trim()).replaceAll("\n", "<br>")}</p>`).join("");
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What is said to those who write without an editor, `data-without-editor`, is not for those who have one. */
function forgetPlainText(field) {
  const hint = field.parentElement.querySelector("[data-without-editor]");
  if (!hint) return;
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== hint.id);
  field.setAttribute("aria-describedby", described.join(" "));
  hint.remove();
}

/** Without the empty line that the editor keeps at the end, so that one can always write on. */
function htmlOf(editor) {
  return editor.getHTML().replace(/(<p><\/p>)+$/, "").normalize("NFC");
}

function attributesOf(field) {
  const attributes = { class: "prose", role: "textbox", "aria-multiline": "true" };
  const label = field.labels?.[0];
  if (label) {
    label.id ||= `${field.id || field.name}-label`;
    attributes["aria-labelledby"] = label.id;
  }
  for (const name of ["aria-describedby", "aria-invalid"]) {
    if (field.getAttribute(name)) attributes[name] = field.getAttribute(name);
  }
  if (field.lang) attributes.lang = field.lang;
  if (field.required) attributes["aria-required"] = "true";
  return attributes;
}

/** The label and the error summary lead to the editor; the hidden textarea must not stop the form. */
function takeTheFieldsPlace(field, editable) {
  const label = field.labels?.[0];
  label?.addEventListener("click", () => editable.focus());
  const id = field.id;
  field.id = `${id || field.name}-source`;
  if (id) editable.id = id;
  field.required = false;
  field.hidden = true;
}
