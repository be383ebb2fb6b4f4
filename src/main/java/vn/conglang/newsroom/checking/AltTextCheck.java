package vn.conglang.newsroom.checking;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each picture is told to those who cannot see it. */
@Component
class AltTextCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.ALT_TEXT;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.of(Stream.concat(lead(item), body(item)));
    }

    private static Stream<Finding> lead(Examined item) {
        return Stream.ofNullable(item.content().lead())
                .filter(lead -> lead.alt().isEmpty())
                .map(_ -> Finding.of("LeadWithoutAlt", CheckKey.ALT_TEXT.clause(), "leadAlt"));
    }

    private static Stream<Finding> body(Examined item) {
        return Pictures.missing(
                item,
                picture -> picture.attr("alt").isEmpty(),
                Finding.of("PictureWithoutAlt", CheckKey.ALT_TEXT.clause(), "body"));
    }
}
