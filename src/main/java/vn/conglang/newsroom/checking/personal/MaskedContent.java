package vn.conglang.newsroom.checking.personal;

import vn.conglang.core.ArticleId;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.ContentTexts;

/** An item in which one number of a person is told no more. */
public final class MaskedContent {

    private MaskedContent() {}

    /**
     * @param finding by which the number is known
     */
    public static Content of(Content content, ArticleId article, String finding) {
        return ContentTexts.changed(
                content,
                line -> PersonalNumbers.masked(line, number -> number.id(article).equals(finding)));
    }
}
