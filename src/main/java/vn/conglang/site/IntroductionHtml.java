package vn.conglang.site;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.conglang.core.Text;

/** What may stand in the introduction: plain structure, no style, no script, no pictures. */
final class IntroductionHtml {

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "h2",
                            "h3",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "strong",
                            "em",
                            "br",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("colspan", "rowspan", "scope")
                    .onElements("th", "td")
                    .allowStandardUrlProtocols()
                    .toFactory();

    private IntroductionHtml() {}

    /** Clean HTML from what was typed; text without any tag becomes paragraphs. */
    static String clean(String typed) {
        var text = Text.clean(typed);
        return body(POLICY.sanitize(text.contains("<") ? text : paragraphs(text)));
    }

    /** Whether nothing would be read. */
    static boolean isEmpty(String html) {
        return Jsoup.parseBodyFragment(html).text().isBlank();
    }

    private static String paragraphs(String text) {
        var page = Document.createShell("").body();
        for (var paragraph : text.split("\\n\\s*\\n")) {
            page.appendElement("p").text(paragraph.strip());
        }
        return page.html();
    }

    // The sanitizer writes marks as entities here and there; one form is kept.
    private static String body(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false).charset("UTF-8");
        return page.body().html();
    }
}
