/**
 * On the page of two texts, `<button data-take="html" data-instead="html" data-after="html">` brings a piece of the
 * other text into this one: in the place of what stands there, else behind what stood before it, else at the end.
 */
import { DOMSerializer } from "@tiptap/pm/model";

export function takePieces(editor) {
  for (const button of document.querySelectorAll("button[data-take]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      editor.chain().insertContentAt(placeOf(button.dataset, editor), button.dataset.take).run();
      button.textContent = button.dataset.taken;
      button.disabled = true;
    });
  }
}

function placeOf({ instead, after }, editor) {
  const pieces = piecesOf(editor);
  const wanted = faces(instead);
  const at = wanted.length
    ? pieces.findIndex((_, start) => wanted.every((face, step) => pieces[start + step]?.face === face))
    : -1;
  if (at >= 0) return { from: pieces[at].from, to: pieces[at + wanted.length - 1].to };
  const [before] = faces(after).slice(-1);
  if (before === undefined) return wanted.length ? editor.state.doc.content.size : 0;
  return pieces.findLast(({ face }) => face === before)?.to ?? editor.state.doc.content.size;
}

/** The pieces of the text that is being written, with what each looks like and where it stands. */
function piecesOf(editor) {
  const serializer = DOMSerializer.fromSchema(editor.schema);
  const pieces = [];
  editor.state.doc.forEach((node, from) => {
    pieces.push({ face: faceOf(serializer.serializeNode(node)), from, to: from + node.nodeSize });
  });
  return pieces;
}

function faces(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.children].map(faceOf);
}

/** What people see of it; how it is written differs between the server and the editor. */
function faceOf(element) {
  const pictures = [element, ...element.querySelectorAll("[data-picture]")].map(({ dataset }) => dataset.picture ?? "");
  return [pictures.join(" "), element.textContent.replace(/\s+/gu, " ").trim()].join(" ");
}
