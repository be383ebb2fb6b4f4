package vn.conglang.newsroom.checking;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.checking.Checklist.Point;

/** Goes through all checks for an item, with the demands of its section. */
@Component
public class Checks {

    private final List<Check> checks;
    private final SectionChecks sections;

    Checks(List<Check> checks, SectionChecks sections) {
        this.checks = checks.stream().sorted(Comparator.comparing(Check::key)).toList();
        this.sections = sections;
    }

    public Checklist on(Examined item) {
        var demands = sections.of(item.content().section());
        return new Checklist(checks.stream().map(check -> point(check, demands, item)).toList());
    }

    private static Point point(Check check, SectionDemands demands, Examined item) {
        var outcome = check.of(item);
        return new Point(check.key(), demands.of(check.key()), outcome.known(), outcome.findings());
    }
}
