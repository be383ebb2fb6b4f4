package vn.conglang.newsroom.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Checklist.Justified;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.SimilarItem;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;

/** The names of the units that sent items like another one. */
@Component
class SimilarUnits {

    private final Units units;

    SimilarUnits(Units units) {
        this.units = units;
    }

    Map<UnitId, String> unitNames(OpenEdition open) {
        if (!EditionScreen.showsChecklist(open.edition().state())) {
            return Map.of();
        }
        var point = open.dossier().checklist().of(CheckKey.NEAR_DUPLICATE);
        var named =
                Stream.concat(
                                point.findings().stream(),
                                point.justified().stream().map(Justified::finding))
                        .map(Finding::similar)
                        .filter(Objects::nonNull)
                        .map(SimilarItem::unit)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return named.isEmpty()
                ? Map.of()
                : units.all().stream()
                        .filter(unit -> named.contains(unit.id()))
                        .collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
