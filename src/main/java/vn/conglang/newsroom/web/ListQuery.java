package vn.conglang.newsroom.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.reading.EditionFilter;

/** The filter of the list as it stands in its address. What cannot be read filters nothing. */
public record ListQuery(
        @Nullable String state,
        @Nullable String section,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String text) {

    /** The query that asks for this. */
    static ListQuery of(EditionFilter filter) {
        var section = filter.section();
        var unit = filter.unit();
        var kind = filter.kind();
        return new ListQuery(
                filter.states().stream().map(Enum::name).findFirst().orElse(null),
                section == null ? null : section.toString(),
                unit == null ? null : unit.toString(),
                kind == null ? null : kind.name(),
                filter.title());
    }

    EditionFilter filter(boolean mine) {
        return mine ? filter().ofMine() : filter();
    }

    private EditionFilter filter() {
        return new EditionFilter(
                stateSought().map(Set::of).orElse(Set.of()),
                ItemReading.section(sectionValue()),
                ItemReading.unit(unitValue()),
                kindSought().orElse(null),
                false,
                words());
    }

    Optional<EditionState> stateSought() {
        return Arrays.stream(EditionState.values()).filter(s -> s.name().equals(state)).findFirst();
    }

    public Optional<ItemKind> kindSought() {
        return Arrays.stream(ItemKind.values()).filter(k -> k.name().equals(kind)).findFirst();
    }

    public String stateValue() {
        return stateSought().map(Enum::name).orElse("");
    }

    public String sectionValue() {
        return Objects.requireNonNullElse(section, "");
    }

    public String unitValue() {
        return Objects.requireNonNullElse(unit, "");
    }

    public String words() {
        return Objects.requireNonNullElse(text, "");
    }

    /** Whether more than a state is asked for. */
    public boolean isNarrowed() {
        return !(sectionValue() + unitValue() + words()).isEmpty() || kindSought().isPresent();
    }

    ListQuery in(@Nullable EditionState other) {
        return new ListQuery(other == null ? null : other.name(), section, unit, kind, text);
    }

    /** The address of the list with this filter. */
    UriComponentsBuilder on(String path) {
        var address = UriComponentsBuilder.fromPath(path).encode();
        with(address, "state", stateValue());
        with(address, "section", sectionValue());
        with(address, "unit", unitValue());
        with(address, "kind", kindSought().map(Enum::name).orElse(""));
        with(address, "text", words());
        return address;
    }

    private static void with(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }
}
