package vn.conglang.questions.asking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Text;
import vn.conglang.questions.Asker;
import vn.conglang.questions.AskerKind;
import vn.conglang.questions.Reply;
import vn.conglang.questions.topic.TopicId;

/**
 * The form of a question as it was typed: shown again with everything in it when something is
 * wrong.
 *
 * @param place the commune, by its name in the list, or {@code ""}
 * @param elsewhere the commune and province typed by somebody from elsewhere
 * @param website a field that people do not see: whoever fills it is a program
 * @param key makes two sendings of one form one question
 */
public record AskForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String nationality,
        @Nullable String occupation,
        @Nullable String representative,
        @Nullable String position,
        @Nullable String licence,
        @Nullable String place,
        @Nullable String elsewhere,
        @Nullable String street,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String topic,
        @Nullable String title,
        @Nullable String text,
        @Nullable String reply,
        boolean consents,
        boolean publishesName,
        boolean noComplaint,
        @Nullable String website,
        @Nullable String key) {

    /** An empty form with a fresh key. */
    static AskForm blank() {
        return new AskForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                null,
                IdempotencyKey.fresh().toString());
    }

    public AskerKind askerKind() {
        return one(AskerKind.values(), kind).orElse(AskerKind.PERSON);
    }

    public Reply wantedReply() {
        return one(Reply.values(), reply).orElse(Reply.PUBLIC);
    }

    Optional<TopicId> topicId() {
        var digits = line(topic);
        return digits.matches("\\d{1,9}")
                ? Optional.of(new TopicId(Long.parseLong(digits)))
                : Optional.empty();
    }

    IdempotencyKey idempotencyKey() {
        return IdempotencyKey.parse(key == null ? "" : key).orElseGet(IdempotencyKey::fresh);
    }

    Asker asker() {
        return switch (askerKind()) {
            case PERSON ->
                    new Asker.Person(
                            line(name),
                            line(nationality),
                            line(occupation),
                            wherefrom(),
                            line(street),
                            number(),
                            mail());
            case ORGANISATION ->
                    new Asker.Organisation(
                            line(name),
                            line(representative),
                            line(position),
                            line(licence),
                            wherefrom(),
                            line(street),
                            number(),
                            mail());
        };
    }

    String titleLine() {
        return line(title);
    }

    String wholeText() {
        return Text.clean(text);
    }

    boolean isByAProgram() {
        return !line(website).isEmpty();
    }

    private String wherefrom() {
        var chosen = line(place);
        return chosen.isEmpty() ? line(elsewhere) : chosen;
    }

    /** As people type a number: {@code 0912 345 678}, {@code +84 912-345-678}. */
    private String number() {
        return line(phone).replaceAll("[ .()-]", "").replaceFirst("^\\+84", "0");
    }

    private String mail() {
        return line(email).toLowerCase(Locale.ROOT);
    }

    private static String line(@Nullable String typed) {
        return Text.line(typed);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String typed) {
        return Stream.of(values).filter(value -> value.name().equals(typed)).findFirst();
    }
}
