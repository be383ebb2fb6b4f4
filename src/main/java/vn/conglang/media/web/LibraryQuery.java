package vn.conglang.media.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.conglang.core.FileId;
import vn.conglang.core.TypedDay;
import vn.conglang.core.UnitId;
import vn.conglang.media.library.LibraryFilter;
import vn.conglang.media.library.LibraryFilter.View;

/** The filter of the library as it stands in its address. What cannot be read filters nothing. */
public record LibraryQuery(
        @Nullable String view,
        @Nullable String text,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String to,
        @Nullable String after) {

    static final String PATH = "/toa-soan/thu-vien-anh";

    static final LibraryQuery NONE = new LibraryQuery(null, null, null, null, null, null);

    LibraryFilter filter() {
        return new LibraryFilter(
                viewSought(),
                words(),
                number(unit).map(UnitId::new).orElse(null),
                day(from),
                day(to));
    }

    @Nullable FileId afterPicture() {
        return number(after).map(FileId::new).orElse(null);
    }

    public View viewSought() {
        return Arrays.stream(View.values())
                .filter(known -> known.name().equals(view))
                .findFirst()
                .orElse(View.ALL);
    }

    public String words() {
        return Objects.requireNonNullElse(text, "");
    }

    public String unitValue() {
        return Objects.requireNonNullElse(unit, "");
    }

    public String fromValue() {
        return day(from) == null ? "" : Objects.requireNonNullElse(from, "");
    }

    public String toValue() {
        return day(to) == null ? "" : Objects.requireNonNullElse(to, "");
    }

    /** Whether more than a view is asked for. */
    public boolean isNarrowed() {
        return !(words() + unitValue() + fromValue() + toValue()).isEmpty();
    }

    LibraryQuery seen(View other) {
        return new LibraryQuery(
                other == View.ALL ? null : other.name(), text, unit, from, to, null);
    }

    String linkAfter(FileId last) {
        return address().queryParam("after", last).build().toUriString();
    }

    String link() {
        return address().build().toUriString();
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath(PATH);
        with(address, "view", viewSought() == View.ALL ? "" : viewSought().name());
        with(address, "text", words());
        with(address, "unit", unitValue());
        with(address, "from", fromValue());
        with(address, "to", toValue());
        return address;
    }

    private static void with(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : TypedDay.read(typed).orElse(null);
    }

    private static Optional<Long> number(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip();
        return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
