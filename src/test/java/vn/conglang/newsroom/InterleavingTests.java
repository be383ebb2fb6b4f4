package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.moderation.ReviseEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/**
 * Two editors and a leader at one edition, in every order: each looks, and later acts on what they
 * saw. Whatever the order, no text is lost, no state is reached outside the table, and what is
 * public is what the leader had before them.
 */
@RoomTest
@Clause({"4.3", "7.2"})
class InterleavingTests {

    private static final int ORDERS = 100;
    private static final int STEPS = 18;

    @Autowired Stories stories;
    @Autowired SaveRevision saving;
    @Autowired PresentEdition presenting;
    @Autowired ApproveEdition approving;
    @Autowired SendBackEdition sendingBack;
    @Autowired ReviseEdition revising;
    @Autowired PublishEdition publishing;
    @Autowired PublicArticles articles;
    @Autowired JdbcClient jdbc;

    private static int approved;
    private static int published;

    private SectionId section;

    @BeforeEach
    void inOneSection() {
        section = stories.section(ApprovalMode.ANY_LEADER);
    }

    static Stream<Integer> orders() {
        return IntStream.rangeClosed(1, ORDERS).boxed();
    }

    /** Orders in which nothing is ever decided or shown would prove nothing. */
    @AfterAll
    static void reachedThePublicAlso() {
        assertThat(approved).isPositive();
        assertThat(published).isPositive();
    }

    /** What somebody has on their screen. */
    private record Seen(long version, String body) {}

    private final class Desk {

        private final EditionId id;
        private final Random chance;
        private final Member[] people;
        private final Seen[] screens;
        private final List<String> accepted = new ArrayList<>();
        private @Nullable String approvedBody;
        private int typed;

        Desk(EditionId id, Random chance) {
            this.id = id;
            this.chance = chance;
            this.people =
                    new Member[] {
                        stories.cast().support(), stories.cast().office(), stories.cast().deputy()
                    };
            this.screens = new Seen[] {look(), look(), look()};
        }

        private Seen look() {
            var open = stories.open(id);
            return new Seen(open.edition().version(), open.content().body());
        }

        /** Somebody looks again, or acts on what they saw some time ago. */
        void step() {
            var who = chance.nextInt(people.length);
            if (chance.nextInt(3) == 0) {
                screens[who] = look();
                return;
            }
            var before = stories.state(id);
            try {
                act(who, screens[who]);
            } catch (Refused | SavedMeanwhile told) {
                // They were told and have their text still; nothing moved.
                assertThat(stories.state(id)).isEqualTo(before);
                screens[who] = look();
            }
            assertIsInTheTable(before, stories.state(id));
            assertPublishedEqualsApproved();
        }

        private void act(int who, Seen seen) {
            if (who == 2) {
                decide(seen);
            } else {
                edit(who, seen);
            }
        }

        private void edit(int who, Seen seen) {
            switch (chance.nextInt(6)) {
                case 0 -> presenting.present(id, seen.version(), people[who]);
                case 1 -> revising.revise(id, seen.version(), "Sửa tiếp", people[who]);
                case 2 -> {
                    publishing.publish(id, stories.cast().office());
                    published++;
                }
                default -> type(who, seen);
            }
        }

        private void type(int who, Seen seen) {
            var body = "<p>Người " + who + " viết câu thứ " + ++typed + ".</p>";
            var content = stories.open(id).content();
            saving.save(
                    id,
                    seen.version(),
                    Stories.content(body, null).in(section, content.kind()),
                    people[who]);
            accepted.add(body);
            screens[who] = look();
        }

        private void decide(Seen seen) {
            if (chance.nextBoolean()) {
                approving.approve(id, seen.version(), people[2]);
                approvedBody = seen.body();
                approved++;
            } else {
                sendingBack.sendBack(id, seen.version(), "Rút gọn", people[2]);
            }
        }

        private void assertIsInTheTable(EditionState before, EditionState after) {
            assertThat(
                            before == after
                                    || Transitions.all().stream()
                                            .anyMatch(row ->
                                                    row.from() == before && row.to() == after))
                    .as("%s to %s", before, after)
                    .isTrue();
        }

        private void assertPublishedEqualsApproved() {
            var open = stories.open(id);
            if (open.edition().state() == EditionState.PUBLISHED) {
                var shown =
                        (PublicArticle.Published)
                                articles.find(open.edition().article()).orElseThrow();
                assertThat(shown.bodyHtml()).isEqualTo(Objects.requireNonNull(approvedBody));
            }
        }

        private void assertNothingWasLost() {
            var kept =
                    jdbc.sql("select body from revision where edition_id = :id")
                            .param("id", id.value())
                            .query((row, _) -> row.getString(1))
                            .list();
            assertThat(kept).containsAll(accepted);
        }
    }

    @ParameterizedTest(name = "order {0}")
    @MethodSource("orders")
    void losesNothingAndPublishesWhatWasApproved(int order) {
        var id = stories.submitted(Stories.raw());
        stories.receive(id, section);
        var desk = new Desk(id, new Random(order));

        for (var step = 0; step < STEPS; step++) {
            desk.step();
        }

        desk.assertNothingWasLost();
    }
}
