package vn.conglang.desk;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.core.OfficeClock;

/** "Việc của tôi", the first screen after signing in: what waits for me, and where things stand. */
@DeskController
class WorkController {

    static final int SHOWN = 50;

    private final List<PendingWork> work;
    private final List<Pipeline> pipelines;
    private final OfficeClock clock;

    WorkController(List<PendingWork> work, List<Pipeline> pipelines, OfficeClock clock) {
        this.work = List.copyOf(work);
        this.pipelines = List.copyOf(pipelines);
        this.clock = clock;
    }

    @Bean
    static NavigationEntry homeEntry() {
        return new NavigationEntry(
                        "desk.group.own", 1, "desk.work.title", DeskFrame.HOME, List.of())
                .by("g v");
    }

    @GetMapping(DeskFrame.HOME)
    @Requires
    String mine(@AuthenticationPrincipal Viewer viewer, Model model) {
        var waiting = waitingFor(viewer);
        model.addAttribute("work", waiting.stream().limit(SHOWN).toList());
        model.addAttribute("more", waiting.size() > SHOWN);
        model.addAttribute("stages", stages(viewer));
        model.addAttribute("now", clock.instant());
        return "desk/work";
    }

    private List<PendingWork.Item> waitingFor(Viewer viewer) {
        return work.stream()
                .flatMap(room -> room.waitingFor(viewer, SHOWN + 1).stream())
                .sorted(Comparator.comparing(PendingWork.Item::since))
                .toList();
    }

    private List<Pipeline.Stage> stages(Viewer viewer) {
        return pipelines.stream().flatMap(room -> room.stages(viewer).stream()).toList();
    }
}
