package vn.conglang.questions.topic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.UnitId;

/**
 * What a question is about.
 *
 * @param unit that usually answers such questions, if one does
 */
public record Topic(
        TopicId id, String nameVi, String nameEn, @Nullable UnitId unit, boolean active) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
