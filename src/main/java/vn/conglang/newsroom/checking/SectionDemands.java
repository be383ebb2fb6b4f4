package vn.conglang.newsroom.checking;

import java.util.Map;

/** Which checks a section requires and which only advise in it. */
public record SectionDemands(Map<CheckKey, Demand> said) {

    /** Where nothing is said, and for what is not classified yet. */
    static final SectionDemands USUAL = new SectionDemands(Map.of());

    public SectionDemands {
        said = Map.copyOf(said);
    }

    /** What the regulation asks for stays required whatever a section says. */
    public Demand of(CheckKey check) {
        return check.isFixed() ? Demand.REQUIRED : said.getOrDefault(check, check.usual());
    }
}
