package vn.conglang.newsroom.checking;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each picture says who took it or where it is from (10.3). */
@Component
class CreditCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.CREDIT;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.of(Stream.concat(lead(item), body(item)));
    }

    private static Stream<Finding> lead(Examined item) {
        return Stream.ofNullable(item.content().lead())
                .filter(lead -> lead.credit().isEmpty())
                .map(_ -> Finding.of("LeadWithoutCredit", CheckKey.CREDIT.clause(), "leadCredit"));
    }

    private static Stream<Finding> body(Examined item) {
        return Pictures.missing(
                item,
                picture ->
                        item.content().photographer().isEmpty()
                                && Pictures.creditOf(picture).isEmpty(),
                Finding.of("PictureWithoutCredit", CheckKey.CREDIT.clause(), "body"));
    }
}
