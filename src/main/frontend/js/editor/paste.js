/**
 * What is pasted keeps its structure and loses its dress: no styles, classes, fonts or foreign pictures. Word's lists,
 * which are paragraphs with a bullet drawn before them, become lists; Google's bold that is not bold and Zalo's line
 * breaks become what they mean.
 */
import { undress } from "./clipboard.js";

export function withoutForeignDress(html) {
  const page = new DOMParser().parseFromString(withoutInlineStyles(html), "text/html");
  undress(page);
  return page.body.innerHTML.normalize("NFC");
}

/** Even in a page that is never shown the policy would complain of each inline style and handler. */
function withoutInlineStyles(html) {
  return html.replace(/<style[\s\S]*?<\/style\s*>/gi, "").replace(/<[^>]+>/g, (tag) =>
    tag.replace(/\sstyle\s*=/gi, " data-dress=").replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""),
  );
}
