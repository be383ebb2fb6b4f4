package vn.conglang.newsroom.talk;

import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.content.Content;

/** What somebody reads of an item from top to bottom, in which a passage is looked for. */
public final class ReadableText {

    private ReadableText() {}

    public static String of(Content content) {
        var lead = content.lead();
        return String.join(
                "\n",
                content.title(),
                lead == null ? "" : lead.caption() + "\n" + lead.credit(),
                content.summary(),
                BodyHtml.parse(content.body()).body().wholeText());
    }
}
