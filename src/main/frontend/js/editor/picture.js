/**
 * A picture of a story: `<figure data-picture="12"><img …><figcaption>caption <cite>credit</cite></figcaption></figure>`.
 * In the editor its caption, credit and description are three fields under it, reachable by Tab.
 */
import { Node } from "@tiptap/core";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { pictureAddress } from "./addresses.js";

const FIELDS = ["alt", "caption", "credit"];

export const Picture = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,

  addOptions() {
    return { labels: {} };
  },

  addAttributes() {
    return Object.fromEntries(
      ["file", "src", "width", "height", ...FIELDS].map((name) => [name, { default: null, rendered: false }]),
    );
  },

  parseHTML() {
    return [{ tag: "figure[data-picture]", getAttrs: attributesOf }];
  },

  renderHTML({ node }) {
    const { file, src, alt, caption, credit, width, height } = node.attrs;
    const image = Object.fromEntries(
      Object.entries({ src, alt: alt ?? "", width, height }).filter(([, value]) => value !== null),
    );
    const words = [caption, credit && ["cite", {}, credit]].filter(Boolean);
    if (words.length === 2) words.splice(1, 0, " ");
    return ["figure", { "data-picture": file }, ["img", image], ...(words.length ? [["figcaption", {}, ...words]] : [])];
  },

  addNodeView() {
    return (props) => new PictureView(props, this.options.labels);
  },
});

/** Typing while a picture is selected goes on below it: only Delete, Backspace and its button take it out. */
export function writeBelowPicture(view, text) {
  const { selection, schema, tr } = view.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== "picture") return false;
  const below = selection.to;
  tr.insert(below, schema.nodes.paragraph.create(null, schema.text(text)));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, below + 1 + text.length)).scrollIntoView());
  return true;
}

function attributesOf(figure) {
  const image = figure.querySelector("img");
  if (!image) return false;
  const caption = figure.querySelector("figcaption")?.cloneNode(true);
  const credit = caption?.querySelector("cite");
  credit?.remove();
  const file = figure.getAttribute("data-picture");
  return {
    file,
    src: image.getAttribute("src") ?? pictureAddress(file),
    width: image.getAttribute("width"),
    height: image.getAttribute("height"),
    alt: image.getAttribute("alt") ?? "",
    caption: caption?.textContent.trim() ?? "",
    credit: credit?.textContent.trim() ?? "",
  };
}

let views = 0;

class PictureView {
  constructor({ node, editor, getPos }, labels) {
    this.editor = editor;
    this.getPos = getPos;
    this.node = node;
    this.dom = document.createElement("figure");
    this.dom.className = "editor-picture";
    this.dom.contentEditable = "false";
    this.image = document.createElement("img");
    this.image.draggable = true;
    this.inputs = {};
    const row = document.createElement("div");
    row.className = "field-row";
    const id = ++views;
    for (const name of FIELDS) row.append(this.field(name, `picture-${id}-${name}`, labels));
    this.dom.append(this.image, row, this.buttons(labels));
    this.show();
  }

  field(name, id, labels) {
    const field = document.createElement("div");
    field.className = "field";
    const label = document.createElement("label");
    label.htmlFor = id;
    label.textContent = labels[`picture${name[0].toUpperCase()}${name.slice(1)}`];
    const input = document.createElement("input");
    input.type = "text";
    input.id = id;
    input.maxLength = 500;
    input.autocomplete = "off";
    input.addEventListener("input", () => this.write({ [name]: input.value }));
    input.addEventListener("keydown", (event) => this.leaveOn(event));
    this.inputs[name] = input;
    field.append(label, input);
    return field;
  }

  buttons(labels) {
    const actions = document.createElement("div");
    actions.className = "actions";
    const add = (key, act) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet small";
      button.textContent = labels[key];
      button.addEventListener("click", act);
      actions.append(button);
    };
    add("pictureUp", () => this.move(-1));
    add("pictureDown", () => this.move(1));
    add("pictureRemove", () => this.remove());
    return actions;
  }

  /** Enter must not send the form from within the text; Escape goes back to the text after the picture. */
  leaveOn(event) {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    const after = this.getPos() + this.node.nodeSize;
    this.editor.chain().focus(after).run();
  }

  write(attributes) {
    const { state, view } = this.editor;
    view.dispatch(state.tr.setNodeMarkup(this.getPos(), null, { ...this.node.attrs, ...attributes }));
  }

  /** Past the block before or after it: what dragging does with the mouse. */
  move(direction) {
    const { state, view } = this.editor;
    const from = this.getPos();
    const place = state.doc.resolve(from);
    const index = place.index();
    const neighbour = direction < 0 ? index - 1 : index + 1;
    if (neighbour < 0 || neighbour >= place.parent.childCount) return;
    const distance = place.parent.child(neighbour).nodeSize;
    const to = direction < 0 ? from - distance : from + distance;
    const moved = state.tr.delete(from, from + this.node.nodeSize).insert(to, this.node);
    view.dispatch(moved.setSelection(NodeSelection.create(moved.doc, to)).scrollIntoView());
    view.focus();
  }

  remove() {
    const { state, view } = this.editor;
    const from = this.getPos();
    const removed = state.tr.delete(from, from + this.node.nodeSize);
    const at = Math.min(from, removed.doc.content.size);
    view.dispatch(removed.setSelection(TextSelection.near(removed.doc.resolve(at))));
    view.focus();
  }

  show() {
    const { src, alt } = this.node.attrs;
    if (this.image.getAttribute("src") !== src) this.image.src = src ?? "";
    this.image.alt = alt ?? "";
    for (const [name, input] of Object.entries(this.inputs)) {
      const value = this.node.attrs[name] ?? "";
      if (input.value !== value) input.value = value;
    }
  }

  update(node) {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event) {
    return event.target instanceof HTMLInputElement || event.target instanceof HTMLButtonElement;
  }

  ignoreMutation() {
    return true;
  }
}
