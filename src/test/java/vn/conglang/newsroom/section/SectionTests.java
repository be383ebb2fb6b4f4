package vn.conglang.newsroom.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** The tree of sections and who keeps it. */
@RoomTest
class SectionTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired Sections sections;
    @Autowired AddSection adding;
    @Autowired ChangeSection changing;
    @Autowired MoveSection moving;
    @Autowired Stories stories;
    @Autowired Members members;

    @ParameterizedTest
    @EnumSource(Post.class)
    @Clause({"7.1", "18"})
    void isKeptByTheStandingOfficeAlone(Post post) {
        var who = members.holding(post);

        assertThat(adding.refusals(who).isEmpty())
                .isEqualTo(post.grants(Permission.MANAGE_SECTIONS));
        if (!post.grants(Permission.MANAGE_SECTIONS)) {
            var section = add(null);
            assertThatThrownBy(() -> adding.add(fields(""), null, who)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> changing.change(section, fields(""), who))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> moving.move(section, null, 0, who))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void makesItsAddressFromItsName() {
        var id = add(null);

        assertThat(sections.find(id).orElseThrow().slug()).startsWith("van-hoa-so-");
    }

    @Test
    void refusesAnAddressThatIsTakenOrWrong() {
        var taken = sections.find(add(null)).orElseThrow().slug();

        assertThatThrownBy(() -> adding.add(fields(taken), null, stories.cast().office()))
                .hasMessageContaining("SectionSlugTaken");
        assertThatThrownBy(() -> adding.add(fields("Có Dấu"), null, stories.cast().office()))
                .hasMessageContaining("SectionSlugWrong");
    }

    @Test
    void keepsTheAddressOnceSomethingWasPublishedThere() {
        var content = stories.open(stories.published()).content();
        var id = Objects.requireNonNull(content.section());

        assertThatThrownBy(() -> changing.change(id, fields("khac-" + id), stories.cast().office()))
                .hasMessageContaining("SectionSlugInUse");
    }

    @Test
    void movesWithinTheTreeButNeverUnderItself() {
        var office = stories.cast().office();
        var top = add(null);
        var first = add(top);
        var second = add(top);
        moving.move(second, top, 0, office);

        assertThat(sections.all().stream().filter(s -> top.equals(s.parent())).map(Section::id))
                .containsExactly(second, first);
        assertThatThrownBy(() -> moving.move(top, first, 0, office))
                .hasMessageContaining("SectionUnderItself");
        assertThatThrownBy(() -> moving.move(top, top, 0, office))
                .hasMessageContaining("SectionUnderItself");
    }

    private SectionId add(@Nullable SectionId parent) {
        return adding.add(fields(""), parent, stories.cast().office());
    }

    private static SectionFields fields(String slug) {
        return new SectionFields(
                slug,
                "Văn hóa số " + COUNT.incrementAndGet(),
                "Culture",
                "",
                "",
                ApprovalMode.ANY_LEADER,
                true);
    }
}
