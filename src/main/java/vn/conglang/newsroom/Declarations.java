package vn.conglang.newsroom;

import java.util.List;
import java.util.stream.Stream;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;

/**
 * What the sender declares with every sending in. Each must be made; they are kept with the person
 * and the time.
 *
 * @param noStateSecret nothing in it is a state secret (10.2)
 * @param ownWorkOrLicensed text and pictures are their own or used with permission (10.3)
 * @param contentIsAccurate the unit answers for what it says (10.1)
 */
public record Declarations(
        boolean noStateSecret, boolean ownWorkOrLicensed, boolean contentIsAccurate) {

    public static final Declarations ALL = new Declarations(true, true, true);

    public static final Declarations NONE = new Declarations(false, false, false);

    public List<Refusal> refusals() {
        return Stream.of(
                        missing(noStateSecret, "10.2", "noStateSecret"),
                        missing(ownWorkOrLicensed, "10.3", "ownWorkOrLicensed"),
                        missing(contentIsAccurate, "10.1", "contentIsAccurate"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Refusal> missing(boolean declared, String clause, String field) {
        return declared
                ? List.of()
                : List.of(
                        Refusal.of(
                                        "newsroom.refusal.DeclarationMissing." + field,
                                        Clause.of(clause))
                                .at(field));
    }
}
