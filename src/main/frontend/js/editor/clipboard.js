/** The steps in which the HTML of a clipboard becomes that of a story; styles stand in `data-dress`. */
const UNWANTED =
  "style, script, meta, link, title, xml, iframe, object, embed, svg, form, input, button, select, textarea, noscript";
const BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure, hr, div, li";
const DRESS =
  /^(data-dress|class|id|align|width|height|bgcolor|lang|dir|face|color|border|cellpadding|cellspacing|valign|nowrap|start|type)$/i;
const OLD_FONT = /\.Vn[A-Z]/;
/** Letters that only the old encoding TCVN3 has inside of words. */
const OLD_LETTERS = /[A-Za-z][\u00A8\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00D6\u00DC\u00F1]/;

export function undress(page) {
  const body = page.body;
  // A soft hyphen is a letter in the old fonts, and invisible marks are taken out of every text: it must be seen.
  const inOldFont = OLD_FONT.test(body.innerHTML) || OLD_LETTERS.test(body.textContent);
  dropUnwanted(page);
  if (inOldFont) eachText(page, (text) => (text.data = text.data.replaceAll("\u00AD", "\u2010")));
  listsOfWord(page);
  meanings(page);
  divisions(page);
  lowerHeadings(page);
  undressAll(page);
}

function dropUnwanted(page) {
  page.querySelectorAll(UNWANTED).forEach((element) => element.remove());
  comments(page).forEach((comment) => comment.remove());
  for (const element of page.body.querySelectorAll("*")) {
    // Word's own elements, <o:p> and the like: the words they hold stay. What Word hides, it means to hide.
    if (/^[a-z]+:/i.test(element.localName)) element.replaceWith(...(element.textContent.trim() ? element.childNodes : []));
    else if (/mso-hide:\s*all|display:\s*none/i.test(dress(element))) element.remove();
  }
}

/** `<![if !supportLists]>`: the browser reads it as a comment, and what stands between two is the drawn bullet. */
function comments(page) {
  const found = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

function eachText(page, change) {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) change(walker.currentNode);
}

function dress(element) {
  return element.getAttribute("data-dress") ?? "";
}

/** Paragraphs that Word calls list paragraphs, one after the other, become lists within lists. */
function listsOfWord(page) {
  const items = [...page.body.querySelectorAll("p, div")].filter((paragraph) => /mso-list:\s*l\d/i.test(dress(paragraph)));
  let open = [];
  let last = null;
  for (const paragraph of items) {
    const level = Number(/level(\d)/i.exec(dress(paragraph))?.[1] ?? 1);
    const bullet = takeBullet(paragraph);
    const name = /^\s*(\d+|[a-z]|[ivxlc]+)[.)]/i.test(bullet) ? "ol" : "ul";
    if (!last || nextElement(last) !== paragraph) open = [];
    open.length = Math.min(open.length, level);
    if (open.length === level && open[level - 1].localName !== name) open.length = level - 1;
    const anchor = open.length === 0 ? paragraph : null;
    while (open.length < level) open.push(newList(page, name, open[open.length - 1], anchor));
    const item = page.createElement("li");
    const text = page.createElement("p");
    text.append(...paragraph.childNodes);
    item.append(text);
    open[level - 1].append(item);
    last = open[0];
    paragraph.remove();
  }
}

function newList(page, name, parent, anchor) {
  const list = page.createElement(name);
  if (!parent) {
    anchor.before(list);
    return list;
  }
  let item = parent.lastElementChild;
  if (!item) {
    item = page.createElement("li");
    parent.append(item);
  }
  item.append(list);
  return list;
}

function nextElement(element) {
  return element.nextElementSibling;
}

/** The bullet or number that Word drew as text. */
function takeBullet(paragraph) {
  const drawn = [...paragraph.querySelectorAll("span")].find((span) => /mso-list:\s*ignore/i.test(dress(span)));
  const text = drawn?.textContent ?? "";
  drawn?.remove();
  return text;
}

/** What a style says of the words themselves; the tags of Google's clipboard say it in styles only. */
function meanings(page) {
  for (const bold of page.querySelectorAll("b, strong")) {
    if (/font-weight:\s*(normal|400)/i.test(dress(bold))) bold.replaceWith(...bold.childNodes);
  }
  for (const span of page.querySelectorAll("span")) {
    const style = dress(span);
    wrap(page, span, "strong", /font-weight:\s*(bold|[6-9]00)/i.test(style) && !span.closest("b, strong, h1, h2, h3, h4"));
    wrap(page, span, "em", /font-style:\s*italic/i.test(style) && !span.closest("i, em"));
    wrap(page, span, "sup", /vertical-align:\s*super/i.test(style) && !span.closest("sup"));
    wrap(page, span, "sub", /vertical-align:\s*sub/i.test(style) && !span.closest("sub"));
  }
}

function wrap(page, span, name, wanted) {
  if (!wanted || !span.textContent.trim()) return;
  const element = page.createElement(name);
  element.append(...span.childNodes);
  span.append(element);
}

/** Zalo and mail programs write a line as a division: what holds no other block is a paragraph. */
function divisions(page) {
  for (const division of [...page.body.querySelectorAll("div")].reverse()) {
    if (division.querySelector(BLOCKS)) division.replaceWith(...division.childNodes);
    else if (division.textContent.trim()) rename(page, division, "p");
    else division.remove();
  }
  // A break between blocks only made room.
  for (const line of page.body.querySelectorAll("br")) {
    if ([line.previousElementSibling, line.nextElementSibling].some((beside) => beside?.matches(BLOCKS))) line.remove();
  }
  // Two line breaks on end are how such programs begin a new paragraph.
  for (const line of page.body.querySelectorAll("p")) splitAtBlankLines(page, line);
  splitAtBlankLines(page, page.body);
}

function splitAtBlankLines(page, parent) {
  const breaks = [...parent.childNodes].filter((node) => node.nodeName === "BR" && followedByBreak(node));
  if (breaks.length === 0 || (parent === page.body && parent.querySelector(BLOCKS))) return;
  const paragraphs = [page.createElement("p")];
  for (const node of [...parent.childNodes]) {
    if (breaks.includes(node)) paragraphs.push(page.createElement("p"));
    else paragraphs[paragraphs.length - 1].append(node);
  }
  for (const paragraph of paragraphs) {
    while (paragraph.firstChild?.nodeName === "BR") paragraph.firstChild.remove();
  }
  const written = paragraphs.filter((paragraph) => paragraph.textContent.trim());
  if (parent === page.body) parent.replaceChildren(...written);
  else parent.replaceWith(...written);
}

function followedByBreak(node) {
  let next = node.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && !next.data.trim()) next = next.nextSibling;
  return next?.nodeName === "BR";
}

function lowerHeadings(page) {
  for (const heading of page.querySelectorAll("h1")) rename(page, heading, "h2");
  for (const heading of page.querySelectorAll("h5, h6")) rename(page, heading, "h4");
}

function rename(page, element, name) {
  const renamed = page.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function undressAll(page) {
  for (const element of page.body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) {
      if (DRESS.test(name) && !inPicture(element)) element.removeAttribute(name);
    }
  }
}

/** A picture of this story that is cut and pasted keeps its size. */
function inPicture(element) {
  return element.closest("figure[data-picture]") !== null && element.matches("img");
}
