package vn.conglang.newsroom.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Pipeline;
import vn.conglang.desk.Viewer;
import vn.conglang.newsroom.EditionState;
import vn.conglang.people.Member;

/** How many items stand at each stage on the way from draft to publication. */
@Component
class NewsroomPipeline implements Pipeline {

    private static final List<EditionState> STAGES =
            List.of(
                    EditionState.DRAFT,
                    EditionState.AT_SIGN_OFF,
                    EditionState.SUBMITTED,
                    EditionState.RETURNED,
                    EditionState.EDITING,
                    EditionState.IN_REVIEW,
                    EditionState.APPROVED,
                    EditionState.SCHEDULED,
                    EditionState.PUBLISHED);

    private final EditionList editions;

    NewsroomPipeline(EditionList editions) {
        this.editions = editions;
    }

    @Override
    public List<Stage> stages(Viewer viewer) {
        var list = listOf(viewer);
        if (list == null || !(viewer instanceof Member who)) {
            return List.of();
        }
        var counts = editions.countsByState(who);
        return STAGES.stream()
                .map(state -> stage(list, state, counts.getOrDefault(state, 0L)))
                .toList();
    }

    /** The list that they may open: every item within their sight, their own, or none. */
    private static @Nullable String listOf(Viewer viewer) {
        if (viewer.mayOneOf(Permission.READ_ITEMS, Permission.SIGN_OFF)) {
            return "/toa-soan/tin-bai";
        }
        return viewer.may(Permission.WRITE) ? "/toa-soan/tin-bai/cua-toi" : null;
    }

    private static Stage stage(String list, EditionState state, long count) {
        return new Stage(state.key(), list + "?state=" + state.name(), count);
    }
}
