package vn.conglang.newsroom.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.ItemKind;

/**
 * What a content must have at the first doors: to be kept at all and to be sent in. All that is
 * missing is told at once, each beside its field. What it needs to be shown to the leaders is told
 * by the checklist before presenting.
 */
public final class ContentRules {

    public static final int TITLE = 200;
    public static final int SUMMARY = 500;
    public static final int BODY = 500_000;
    private static final int NAME = 120;
    private static final int LINE = 300;
    private static final int AUTHORS = 10;
    private static final int ATTACHMENTS = 20;

    private static final Clause GATHER = Clause.of("8.a");
    private static final Clause AUTHORSHIP = Clause.of("10.3");

    private ContentRules() {}

    /** Why it cannot even be kept as a draft: no title, or something is too long. */
    public static List<Refusal> refusesKeeping(Content content) {
        var found = new Found();
        found.when(content.title().isEmpty(), "TitleMissing", null, "title");
        found.longerThan(TITLE, content.title(), "TitleTooLong", "title");
        found.longerThan(SUMMARY, content.summary(), "SummaryTooLong", "summary");
        found.longerThan(BODY, content.body(), "BodyTooLong", "body");
        found.longerThan(LINE, content.source(), "LineTooLong", "source");
        found.longerThan(LINE, content.photographer(), "LineTooLong", "photographer");
        keepsLead(content.lead(), found);
        keepsAuthors(content.authors(), found);
        found.tooMany(ATTACHMENTS, content.attachments(), "TooManyAttachments", "attachments");
        content.attachments()
                .forEach(a -> found.longerThan(LINE, a.title(), "LineTooLong", "attachments"));
        return found.all;
    }

    private static void keepsLead(@Nullable LeadPicture lead, Found found) {
        if (lead != null) {
            found.longerThan(LINE, lead.alt(), "LineTooLong", "leadAlt");
            found.longerThan(SUMMARY, lead.caption(), "SummaryTooLong", "leadCaption");
            found.longerThan(LINE, lead.credit(), "LineTooLong", "leadCredit");
        }
    }

    private static void keepsAuthors(List<Author> authors, Found found) {
        found.tooMany(AUTHORS, authors, "TooManyAuthors", "authors");
        authors.forEach(a -> found.longerThan(NAME, a.name(), "NameTooLong", "authors"));
        found.when(
                authors.stream().anyMatch(a -> a.share() < 0 || a.share() > 100),
                "ShareNotANumber",
                AUTHORSHIP,
                "authors");
        found.when(
                authors.stream().anyMatch(a -> a.name().isEmpty()),
                "AuthorWithoutName",
                AUTHORSHIP,
                "authors");
    }

    /** Why it cannot be sent in yet. */
    public static List<Refusal> refusesSending(Content content) {
        var found = new Found();
        found.when(isEmpty(content), "BodyMissing", GATHER, "body");
        found.when(!sharesAddUp(content.authors()), "SharesNot100", AUTHORSHIP, "authors");
        return found.all;
    }

    private static boolean isEmpty(Content content) {
        var onlyPictures = content.kind() == ItemKind.PHOTO && !content.files().isEmpty();
        return !onlyPictures && BodyHtml.words(content.body()).isEmpty();
    }

    private static boolean sharesAddUp(List<Author> authors) {
        return authors.isEmpty()
                || authors.stream().allMatch(author -> author.share() >= 0)
                        && authors.stream().mapToLong(Author::share).sum() == 100;
    }

    private static final class Found {

        private final List<Refusal> all = new ArrayList<>();

        void when(boolean wrong, String reason, @Nullable Clause clause, String field) {
            if (wrong) {
                all.add(new Refusal("newsroom.refusal." + reason, List.of(), clause, field));
            }
        }

        void longerThan(int limit, String text, String reason, String field) {
            if (text.length() > limit) {
                all.add(Refusal.of("newsroom.refusal." + reason, limit, text.length()).at(field));
            }
        }

        void tooMany(int limit, List<?> things, String reason, String field) {
            if (things.size() > limit) {
                all.add(Refusal.of("newsroom.refusal." + reason, limit).at(field));
            }
        }
    }
}
