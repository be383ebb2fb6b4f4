package vn.conglang.questions;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.UnitId;
import vn.conglang.questions.topic.TopicId;
import vn.conglang.vault.RecordId;

/**
 * A question as lists and screens know it: without its text, and without who asked.
 *
 * @param code by which people speak of it: {@code HD26-000123}
 * @param asker the record in the vault
 * @param publicName the name as it may stand in public
 * @param place the commune of the asker
 * @param flags what its words may make of it; a person decides (12.2)
 * @param due by when it has to be answered; the clock's current due time
 * @param provisional whether that rests on a year that nobody confirmed
 * @param unit that has it, or had it last
 */
public record Question(
        QuestionId id,
        String code,
        QuestionState state,
        long version,
        Channel channel,
        AskerKind askerKind,
        RecordId asker,
        String publicName,
        String place,
        Reply reply,
        TopicId topic,
        String title,
        Set<ComplaintWords.Kind> flags,
        Instant receivedAt,
        Instant enteredAt,
        Instant due,
        boolean provisional,
        @Nullable UnitId unit) {

    public Question to(QuestionState next) {
        return new Question(
                id,
                code,
                next,
                version + 1,
                channel,
                askerKind,
                asker,
                publicName,
                place,
                reply,
                topic,
                title,
                flags,
                receivedAt,
                enteredAt,
                due,
                provisional,
                unit);
    }

    public Question at(@Nullable UnitId other) {
        return new Question(
                id,
                code,
                state,
                version,
                channel,
                askerKind,
                asker,
                publicName,
                place,
                reply,
                topic,
                title,
                flags,
                receivedAt,
                enteredAt,
                due,
                provisional,
                other);
    }

    public Question due(Instant other, boolean unsure) {
        return new Question(
                id,
                code,
                state,
                version,
                channel,
                askerKind,
                asker,
                publicName,
                place,
                reply,
                topic,
                title,
                flags,
                receivedAt,
                enteredAt,
                other,
                unsure,
                unit);
    }

    public Question titled(String other) {
        return new Question(
                id,
                code,
                state,
                version,
                channel,
                askerKind,
                asker,
                publicName,
                place,
                reply,
                topic,
                other,
                flags,
                receivedAt,
                enteredAt,
                due,
                provisional,
                unit);
    }
}
