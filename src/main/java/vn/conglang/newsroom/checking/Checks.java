package vn.conglang.newsroom.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.checking.Checklist.Justified;
import vn.conglang.newsroom.checking.Checklist.Point;

/** Goes through all checks for an item, with the demands of its section. */
@Component
public class Checks {

    private final List<Check> checks;
    private final SectionChecks sections;
    private final Justifications justifications;

    Checks(List<Check> checks, SectionChecks sections, Justifications justifications) {
        this.checks = checks.stream().sorted(Comparator.comparing(Check::key)).toList();
        this.sections = sections;
        this.justifications = justifications;
    }

    public Checklist on(Examined item) {
        var demands = sections.of(item.content().section());
        var known = justifications.of(item.article());
        return new Checklist(
                checks.stream()
                        .map(check -> point(check.key(), check.of(item), demands, known))
                        .toList());
    }

    private static Point point(
            CheckKey check, Outcome outcome, SectionDemands demands, List<Justification> known) {
        var open = new ArrayList<Finding>();
        var justified = new ArrayList<Justified>();
        for (var finding : outcome.findings()) {
            because(check, finding, known)
                    .ifPresentOrElse(
                            because -> justified.add(new Justified(finding, because)),
                            () -> open.add(finding));
        }
        return new Point(check, demands.of(check), outcome.known(), open, justified);
    }

    private static Optional<Justification> because(
            CheckKey check, Finding finding, List<Justification> known) {
        return known.stream()
                .filter(one -> one.check() == check && finding.isCalled(one.finding()))
                .findFirst();
    }
}
