package vn.conglang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.conglang.CongLang;
import vn.conglang.demo.StoryMaterial.Kind;
import vn.conglang.demo.StoryMaterial.Stage;
import vn.conglang.launch.NotThisHouse;
import vn.conglang.testing.TestDatabase;

/**
 * The demo's district on a database of its own, settled by starts that are cut off one after the
 * other. All its stories, but few of its pictures: painting takes a while.
 */
@SpringBootTest(classes = CongLang.class, properties = "conglang.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
class DemoDistrictTests {

    private static final List<String> COUNTED =
            List.of(
                    "staff",
                    "unit",
                    "appointment",
                    "pen_name",
                    "second_factor",
                    "section",
                    "article",
                    "edition",
                    "media_file",
                    "demo_mark",
                    "trail");

    private final DemoMaterial material = withFewPictures(DemoMaterial.load());

    @Autowired ConfigurableApplicationContext house;
    @Autowired JdbcClient jdbc;

    @Test
    void goesOnWhereItWasCutOffAndAddsNothingTwice() {
        var cutOff = 0;
        while (isCutOffAfter(5 + cutOff % 3)) {
            assertThat(++cutOff).isLessThan(100);
        }
        assertThat(cutOff).isGreaterThan(10);
        assertThat(counts()).containsAllEntriesOf(expected());
        assertThat(states())
                .containsEntry("WITHDRAWN", in(Stage.WITHDRAWN))
                .containsEntry("REJECTED", in(Stage.REJECTED))
                .containsEntry("APPROVED", in(Stage.APPROVED))
                .containsEntry("IN_REVIEW", in(Stage.IN_REVIEW))
                .containsEntry("RETURNED", in(Stage.RETURNED))
                .containsEntry("DRAFT", in(Stage.DRAFT))
                .containsEntry("DISCARDED", in(Stage.DISCARDED));
        assertThat(stepsOutsideOfOfficeHours()).isZero();

        var settled = counts();
        again(district -> district.run(new DefaultApplicationArguments()));
        assertThat(counts()).isEqualTo(settled);

        jdbc.sql("delete from demo_mark where name = 'finished'").update();
        again(district -> district.fill(material));
        assertThat(counts()).isEqualTo(settled);
        assertThat(house.getBean(DemoLeftovers.class).lines(Locale.of("vi"))).hasSize(1);

        asIfPeopleWorkedHere();
        again(district ->
                assertThatThrownBy(() -> district.run(new DefaultApplicationArguments()))
                        .isInstanceOf(NotThisHouse.class));
    }

    private void asIfPeopleWorkedHere() {
        jdbc.sql("delete from demo_mark").update();
    }

    /** A start in which the power fails when one more mark than these is about to be set. */
    private boolean isCutOffAfter(int marks) {
        try (var start = start(FailingMarks.class)) {
            start.getBean(FailingMarks.class).left = marks;
            start.getBean(DemoDistrict.class).fill(material);
            return false;
        } catch (PowerCut cut) {
            return true;
        }
    }

    private void again(Consumer<DemoDistrict> deed) {
        try (var start = start(DemoMarks.class)) {
            deed.accept(start.getBean(DemoDistrict.class));
        }
    }

    /** The demo's own beans, as each start makes them anew. */
    private AnnotationConfigApplicationContext start(Class<? extends DemoMarks> marks) {
        var start = new AnnotationConfigApplicationContext();
        start.setParent(house);
        start.getEnvironment().addActiveProfile("demo");
        start.register(
                marks,
                DemoStaff.class,
                Settlement.class,
                PictureShelf.class,
                StoryWalk.class,
                DeskTalk.class,
                ReadNotices.class,
                DemoDistrict.class);
        start.refresh();
        return start;
    }

    static final class FailingMarks extends DemoMarks {

        private int left;

        FailingMarks(JdbcClient jdbc) {
            super(jdbc);
        }

        @Override
        void set(String name, String value) {
            if (left-- == 0) {
                throw new PowerCut();
            }
            super.set(name, value);
        }
    }

    private static final class PowerCut extends RuntimeException {}

    private Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        for (var table : COUNTED) {
            counts.put(table, number("select count(*) from " + table));
        }
        return counts;
    }

    private Map<String, Long> expected() {
        var people = material.people();
        var stories = material.stories();
        return Map.of(
                "staff", (long) people.size(),
                "appointment", (long) people.size(),
                "pen_name", people.stream().filter(one -> one.penName() != null).count(),
                "second_factor",
                        people.stream().filter(one -> one.post().requiresSecondFactor()).count(),
                "unit", (long) material.units().size(),
                "section", (long) material.sections().size(),
                "article", (long) stories.size(),
                "edition", stories.size() + in(Stage.CORRECTED),
                "media_file",
                        material.stories().stream()
                                .mapToLong(s -> s.pictures().size() + s.files().size())
                                .sum());
    }

    private Map<String, Long> states() {
        return jdbc
                .sql("select state, count(*) from edition group by state")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long stepsOutsideOfOfficeHours() {
        return number(
                """
                select count(*)
                from (select at at time zone 'Asia/Ho_Chi_Minh' as at from step) as taken
                where extract(isodow from at) > 5 or at::time not between '07:30' and '17:00'
                """);
    }

    private long in(Stage stage) {
        return material.stories().stream().filter(story -> story.state() == stage).count();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).single();
    }

    /** The first story with pictures keeps them. */
    private static DemoMaterial withFewPictures(DemoMaterial all) {
        var kept = all.stories().stream().filter(story -> !story.pictures().isEmpty()).findFirst();
        return new DemoMaterial(
                all.sections(),
                all.units(),
                all.people(),
                all.stories().stream()
                        .map(story -> kept.filter(story::equals).orElse(withoutPictures(story)))
                        .toList());
    }

    private static StoryMaterial withoutPictures(StoryMaterial story) {
        return new StoryMaterial(
                story.slug(),
                story.section(),
                story.kind() == Kind.PHOTO ? Kind.FEATURE : story.kind(),
                story.title(),
                story.summary(),
                story.daysAgo(),
                story.at(),
                story.unit(),
                story.authors(),
                story.source(),
                story.state(),
                story.note(),
                List.of(),
                story.files(),
                story.body());
    }
}
