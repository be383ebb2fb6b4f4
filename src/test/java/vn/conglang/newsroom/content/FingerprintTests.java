package vn.conglang.newsroom.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.conglang.core.FileId;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.testing.Clause;

/** Two contents have one fingerprint only if nothing differs (7.2). */
@Clause("7.2")
class FingerprintTests {

    private static final UnitId UNIT = new UnitId(3);
    private static final LeadPicture LEAD =
            new LeadPicture(new FileId(9), "mô tả", "chú thích", "nguồn");

    @Test
    void isTheSameForTheSame() {
        assertThat(base().fingerprint(UNIT)).isEqualTo(base().fingerprint(UNIT));
        assertThat(base().fingerprint(UNIT).hex()).hasSize(64);
    }

    @Test
    void differsWithEveryPart() {
        var prints = new ArrayList<Fingerprint>();
        prints.add(base().fingerprint(UNIT));
        prints.add(base().fingerprint(null));
        prints.add(base().fingerprint(new UnitId(4)));
        prints.add(with("khác", "s", "<p>b</p>", LEAD, author("A", 1L, 100)));
        prints.add(with("t", "khác", "<p>b</p>", LEAD, author("A", 1L, 100)));
        prints.add(with("t", "s", "<p>khác</p>", LEAD, author("A", 1L, 100)));
        prints.add(with("t", "s", "<p>b</p>", null, author("A", 1L, 100)));
        prints.add(with("t", "s", "<p>b</p>", LEAD, author("B", 1L, 100)));
        prints.add(with("t", "s", "<p>b</p>", LEAD, author("A", null, 100)));
        prints.add(with("t", "s", "<p>b</p>", LEAD, author("A", 1L, 99)));
        prints.add(base().in(new SectionId(2), ItemKind.FEATURE).fingerprint(UNIT));
        prints.add(base().in(new SectionId(1), ItemKind.BRIEF).fingerprint(UNIT));
        var other = new LeadPicture(new FileId(10), "mô tả", "chú thích", "nguồn");
        prints.add(with("t", "s", "<p>b</p>", other, author("A", 1L, 100)));
        prints.add(on(LocalDate.of(2026, 11, 23)).fingerprint(UNIT));
        prints.add(on(LocalDate.of(2026, 11, 24)).fingerprint(UNIT));

        assertThat(prints).doesNotHaveDuplicates();
    }

    /** What was approved before an item had such a day stays approved. */
    @Test
    void isWhatItWasForAnItemWithoutADayOfTheEvent() {
        assertThat(base().fingerprint(UNIT).hex())
                .isEqualTo("14f7acf08b2d3bcbb3576a64b468ae34332bdba9b77a864c6678e151f75f359a");
    }

    private static Content on(LocalDate day) {
        return new Content(
                "t",
                "s",
                "<p>b</p>",
                base().kind(),
                base().section(),
                LEAD,
                List.of(),
                base().authors(),
                base().source(),
                base().photographer(),
                day);
    }

    @Test
    void doesNotLetFieldsRunTogether() {
        assertThat(with("ab", "c", "", null, author("A", null, 100)))
                .isNotEqualTo(with("a", "bc", "", null, author("A", null, 100)));
    }

    private static Content base() {
        return content("t", "s", "<p>b</p>", LEAD, author("A", 1L, 100));
    }

    private static Fingerprint with(
            String title, String summary, String body, @Nullable LeadPicture lead, Author author) {
        return content(title, summary, body, lead, author).fingerprint(UNIT);
    }

    private static Content content(
            String title, String summary, String body, @Nullable LeadPicture lead, Author author) {
        return new Content(
                title,
                summary,
                body,
                ItemKind.FEATURE,
                new SectionId(1),
                lead,
                List.of(new Attachment(new FileId(5), "Phụ lục")),
                List.of(author),
                "nguồn tin",
                "người chụp");
    }

    private static Author author(String name, @Nullable Long staff, int share) {
        return new Author(name, staff == null ? null : new StaffId(staff), share);
    }
}
