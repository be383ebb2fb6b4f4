package vn.conglang.newsroom.checking;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each picture says what it shows, when and where. */
@Component
class CaptionCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.CAPTION;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.of(Stream.concat(lead(item), body(item)));
    }

    private static Stream<Finding> lead(Examined item) {
        return Stream.ofNullable(item.content().lead())
                .filter(lead -> lead.caption().isEmpty())
                .map(_ ->
                        Finding.of("LeadWithoutCaption", CheckKey.CAPTION.clause(), "leadCaption"));
    }

    private static Stream<Finding> body(Examined item) {
        return Pictures.missing(
                item,
                picture -> Pictures.captionOf(picture).isEmpty(),
                Finding.of("PictureWithoutCaption", CheckKey.CAPTION.clause(), "body"));
    }
}
