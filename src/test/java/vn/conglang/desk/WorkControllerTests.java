package vn.conglang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ConcurrentModel;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/** "Việc của tôi" brings together what the rooms hand out. */
class WorkControllerTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void showsTheOldestOfAllRoomsFirst() {
        var model = screen(room(item("b", 20), item("d", 5)), room(item("a", 30), item("c", 10)));
        assertThat(titles(model)).containsExactly("a", "b", "c", "d");
        assertThat(model.getAttribute("more")).isEqualTo(false);
    }

    @Test
    void showsSoManyAndSaysThatThereAreMore() {
        var many =
                IntStream.rangeClosed(1, WorkController.SHOWN + 7)
                        .mapToObj(n -> item("việc " + n, 1000 - n))
                        .toArray(PendingWork.Item[]::new);
        var model = screen(room(many));
        assertThat(titles(model)).hasSize(WorkController.SHOWN).startsWith("việc 1", "việc 2");
        assertThat(model.getAttribute("more")).isEqualTo(true);
    }

    @Test
    void showsTheStagesOfAllRooms() {
        Pipeline news = viewer -> List.of(new Pipeline.Stage("draft", "/a", 2));
        Pipeline questions = viewer -> List.of(new Pipeline.Stage("open", "/b", 1));
        var model = new ConcurrentModel();
        new WorkController(List.of(), List.of(news, questions), new OfficeClock())
                .mine(new Somebody(), model);
        assertThat(model.getAttribute("stages"))
                .asInstanceOf(InstanceOfAssertFactories.list(Pipeline.Stage.class))
                .extracting(Pipeline.Stage::key)
                .containsExactly("draft", "open");
    }

    private static ConcurrentModel screen(PendingWork... rooms) {
        var model = new ConcurrentModel();
        new WorkController(List.of(rooms), List.of(), new OfficeClock())
                .mine(new Somebody(), model);
        return model;
    }

    private static List<String> titles(ConcurrentModel model) {
        return ((List<?>) java.util.Objects.requireNonNull(model.getAttribute("work")))
                .stream().map(item -> ((PendingWork.Item) item).title()).toList();
    }

    private static PendingWork room(PendingWork.Item... items) {
        return (viewer, limit) -> Arrays.stream(items).limit(limit).toList();
    }

    private static PendingWork.Item item(String title, int minutesAgo) {
        return new PendingWork.Item(
                "kind", title, "", "/toa-soan", MONDAY.minusSeconds(minutesAgo * 60L));
    }

    private record Somebody() implements Viewer {

        @Override
        public StaffId id() {
            return new StaffId(1);
        }

        @Override
        public String name() {
            return "Một người";
        }

        @Override
        public List<Standing> standings() {
            return List.of();
        }

        @Override
        public boolean may(Permission permission) {
            return true;
        }
    }
}
