package vn.conglang.questions.asking;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A whole form of a question, field by field; each {@link #form} is another question. */
public final class TypedQuestion {

    private final Map<String, String> values = new HashMap<>();

    public TypedQuestion(String topic) {
        values.put("name", "Lù Seo Páo");
        values.put("place", "xã Pha Long");
        values.put("topic", topic);
        values.put("title", "Cấp lại giấy khai sinh");
        values.put("text", "Cần những giấy tờ gì?");
        values.put("consents", "true");
        values.put("noComplaint", "true");
    }

    public void put(String field, String value) {
        values.put(field, value);
    }

    private String of(String field) {
        return values.getOrDefault(field, "");
    }

    private boolean ticked(String field) {
        return !of(field).isEmpty();
    }

    public AskForm form() {
        return new AskForm(
                of("kind"),
                of("name"),
                of("nationality"),
                of("occupation"),
                of("representative"),
                of("position"),
                of("licence"),
                of("place"),
                of("elsewhere"),
                of("street"),
                of("phone"),
                of("email"),
                of("topic"),
                of("title"),
                of("text"),
                of("reply"),
                ticked("consents"),
                ticked("publishesName"),
                ticked("noComplaint"),
                of("website"),
                UUID.randomUUID().toString());
    }
}
