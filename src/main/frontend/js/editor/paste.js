/** What is pasted keeps its structure and loses its dress: no styles, classes, fonts or foreign pictures. */

const UNWANTED = "style, script, meta, link, title, iframe, object, embed, svg, form, input, button, select, textarea";

export function withoutForeignDress(html) {
  const page = new DOMParser().parseFromString(undressed(html), "text/html");
  page.querySelectorAll(UNWANTED).forEach((element) => element.remove());
  // Word processors mark plain text as "bold, weight normal"; without its style it would become bold.
  for (const bold of page.querySelectorAll("b, strong")) {
    if (/font-weight:\s*(normal|400)/i.test(bold.getAttribute("data-dress") ?? "")) bold.replaceWith(...bold.childNodes);
  }
  for (const heading of page.querySelectorAll("h1")) {
    const lower = page.createElement("h2");
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const element of page.body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) {
      if (/^(data-dress|class|id|align|width|height|bgcolor|lang|dir|face|color)$/i.test(name) && !inPicture(element)) {
        element.removeAttribute(name);
      }
    }
  }
  return page.body.innerHTML.normalize("NFC");
}

/** Even in a page that is never shown the policy would complain of each inline style and handler. */
function undressed(html) {
  return html.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/\sstyle\s*=/gi, " data-dress=").replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""),
  );
}

/** A picture of this story that is cut and pasted keeps its size. */
function inPicture(element) {
  return element.closest("figure[data-picture]") !== null && element.matches("img");
}
