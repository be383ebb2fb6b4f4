/** The signs on the toolbar, drawn on a grid of 24. They carry no words: names come from the labels. */
const drawn = (shape) => `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;
const heading = (figure) => drawn(`<path d="M3 6v12M11 6v12M3 12h8"/>${figure}`);

export const icons = {
  undo: drawn('<path d="M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4"/>'),
  redo: drawn('<path d="m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h4"/>'),
  heading2: heading('<path d="M15 12.5a3 3 0 1 1 5.3 1.9L15 19h6"/>'),
  heading3: heading('<path d="M15.5 11H21l-3 3.2a2.6 2.6 0 1 1-3 3.3"/>'),
  heading4: heading('<path d="M19 19v-8l-4.5 5.5H21"/>'),
  bold: drawn('<path d="M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z" stroke-width="2.4"/>'),
  italic: drawn('<path d="M10 5h7M7 19h7M14 5l-4 14"/>'),
  underline: drawn('<path d="M7 4v7a5 5 0 0 0 10 0V4M6 20h12"/>'),
  subscript: drawn('<path d="m4 6 8 10M12 6 4 16M15.5 15.5a2.2 2.2 0 1 1 3.9 1.4L15.5 21H20"/>'),
  superscript: drawn('<path d="m4 8 8 10M12 8 4 18M15.5 4.5a2.2 2.2 0 1 1 3.9 1.4L15.5 10H20"/>'),
  bulletList: drawn('<path d="M9 6h11M9 12h11M9 18h11"/><path d="M4.5 6h.01M4.5 12h.01M4.5 18h.01" stroke-width="3"/>'),
  orderedList: drawn('<path d="M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v4M4 11.5c1.5-1.5 3 0 1.8 1.3L4 15h2.5M4 17.5h2l-1 1.5c1.5 0 1.5 2 0 2H4"/>'),
  blockquote: drawn('<path d="M10 7H5v5h4c0 3-1.5 4.5-4 5M20 7h-5v5h4c0 3-1.5 4.5-4 5"/>'),
  link: drawn('<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17"/>'),
  table: drawn('<path d="M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14"/>'),
  rule: drawn('<path d="M4 12h16" stroke-width="2.4"/>'),
  picture: drawn('<path d="M4 5h16v14H4zM4 16l4.5-5 4 4 2.5-2.5L20 17"/><path d="M15.5 9h.01" stroke-width="3"/>'),
  library: drawn('<path d="M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4z"/><path d="M16.5 13.5v6M13.5 16.5h6"/>'),
  file: drawn('<path d="M14 3H7v18h10V6zM14 3v4h4M12 10v7M9 14.5l3 3 3-3"/>'),
};
