/** What a story may be made of. Whatever is not named here cannot be typed, pasted or dropped. */
import { Mark, mergeAttributes } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { fileAddress } from "./addresses.js";
import { Picture } from "./picture.js";

/** Addresses a link may lead to: the web, mail, telephone, and places of this portal. */
const ADDRESS = /^(https?:\/\/\S+|mailto:\S+@\S+|tel:[+\d][\d .-]*|[/#]\S*)$/i;

export function isAddress(address) {
  return ADDRESS.test(address) && !address.startsWith("//");
}

/** A link, or a file of this story to download: the same mark with the file's number, which alone is saved. */
const StoryLink = Link.extend({
  parseHTML() {
    return [{ tag: "a[data-file]" }, ...this.parent()];
  },
  addAttributes() {
    return {
      href: {
        default: null,
        parseHTML: ({ dataset, attributes }) => (dataset.file ? fileAddress(dataset.file) : attributes.href?.value),
      },
      file: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-file"),
        renderHTML: ({ file }) => (file ? { "data-file": file } : {}),
      },
    };
  },
}).configure({
  openOnClick: false,
  defaultProtocol: "https",
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: (address) => isAddress(address ?? ""),
});

/** Above or below the line: 10³ cây/ha, CO₂. One character is the one or the other, never both. */
function shifted(name, tag, other) {
  return Mark.create({
    name,
    excludes: `${name} ${other}`,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });
}

const Subscript = shifted("subscript", "sub", "superscript");
const Superscript = shifted("superscript", "sup", "subscript");

/** A table without widths: they would need inline styles, which neither the policy nor a phone allows. */
const PlainTable = Table.extend({
  renderHTML({ HTMLAttributes }) {
    return ["table", mergeAttributes(HTMLAttributes), ["tbody", 0]];
  },
}).configure({ resizable: false });

const withoutWidth = {
  addAttributes() {
    return {
      colspan: { default: 1, renderHTML: ({ colspan }) => (colspan > 1 ? { colspan } : {}) },
      rowspan: { default: 1, renderHTML: ({ rowspan }) => (rowspan > 1 ? { rowspan } : {}) },
      colwidth: { default: null, rendered: false, parseHTML: () => null },
    };
  },
};

/** A heading cell says of what it is the heading, where somebody said so. */
const headingCell = {
  addAttributes() {
    return { ...withoutWidth.addAttributes(), scope: { default: null } };
  },
};

export function editorExtensions(labels) {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      code: false,
      codeBlock: false,
      link: false,
      dropcursor: { color: false, class: "editor-drop", width: 3 },
    }),
    Subscript,
    Superscript,
    StoryLink,
    PlainTable,
    TableRow,
    TableHeader.extend(headingCell),
    TableCell.extend(withoutWidth),
    Picture.configure({ labels }),
  ];
}
