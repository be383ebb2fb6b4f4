package vn.conglang.newsroom.reading;

import java.util.List;
import org.springframework.stereotype.Component;
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
                    EditionState.PUBLISHED);

    private final EditionList editions;

    NewsroomPipeline(EditionList editions) {
        this.editions = editions;
    }

    @Override
    public List<Stage> stages(Viewer viewer) {
        if (!(viewer instanceof Member who)) {
            return List.of();
        }
        var counts = editions.countsByState(who);
        return STAGES.stream().map(state -> stage(state, counts.getOrDefault(state, 0L))).toList();
    }

    private static Stage stage(EditionState state, long count) {
        return new Stage(state.key(), "/toa-soan/tin-bai?state=" + state.name(), count);
    }
}
