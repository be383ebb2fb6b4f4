package vn.conglang.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.OfficeClock;
import vn.conglang.launch.NotThisHouse;
import vn.conglang.people.Post;
import vn.conglang.people.StaffDirectory;

/**
 * Fills an empty house with the demo's district once; run again, it adds what is missing. A house
 * where people work already gets no accounts with a password that everybody may read.
 */
@Component
@Profile("demo")
@Order(1)
class DemoDistrict implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDistrict.class);

    private final Settlement settlement;
    private final StoryWalk walk;
    private final DemoMarks marks;
    private final DeskTalk talk;
    private final ReadNotices notices;
    private final StaffDirectory people;
    private final OfficeClock clock;
    private final TransactionOperations transaction;

    DemoDistrict(
            Settlement settlement,
            StoryWalk walk,
            DemoMarks marks,
            DeskTalk talk,
            ReadNotices notices,
            StaffDirectory people,
            OfficeClock clock,
            TransactionOperations transaction) {
        this.settlement = settlement;
        this.walk = walk;
        this.marks = marks;
        this.talk = talk;
        this.notices = notices;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (marks.has("finished")) {
            return;
        }
        if (!marks.has("password") && !people.current().isEmpty()) {
            throw new NotThisHouse("demo.lived");
        }
        var material = DemoMaterial.load();
        fill(material);
        LOG.info("The demo's district is settled: {} stories", material.stories().size());
    }

    /** Every mark is set together with what it stands for, so that it may end anywhere. */
    void fill(DemoMaterial material) {
        settlement.settle(material);
        var people =
                material.people().stream()
                        .collect(Collectors.toMap(PersonMaterial::key, person -> person));
        var waiting = waitingForHead(material.stories(), people);
        for (var story : material.stories()) {
            if (!marks.has("story:" + story.slug())) {
                var author = author(story, people);
                transaction.executeWithoutResult(_ -> {
                    walk.walk(story, author, clock.today(), story.equals(waiting));
                    marks.set("story:" + story.slug(), "");
                });
            }
        }
        if (!marks.has("talk")) {
            transaction.executeWithoutResult(_ -> {
                talk.all();
                marks.set("talk", "");
            });
        }
        notices.all();
        marks.set("finished", "");
    }

    /**
     * One submitted story of a clerk stays with the unit's head, so that every state can be seen.
     */
    private static StoryMaterial waitingForHead(
            List<StoryMaterial> stories, Map<String, PersonMaterial> people) {
        return stories.stream()
                .filter(story -> story.state() == StoryMaterial.Stage.SUBMITTED)
                .filter(story -> author(story, people).post() == Post.UNIT_CLERK)
                .findFirst()
                .orElseThrow();
    }

    private static PersonMaterial author(StoryMaterial story, Map<String, PersonMaterial> people) {
        return Objects.requireNonNull(people.get(story.authors().getFirst()), story.slug());
    }
}
