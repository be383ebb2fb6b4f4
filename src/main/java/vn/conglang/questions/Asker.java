package vn.conglang.questions;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who asks, and where they can be reached: what the vault keeps and nobody else (12.3). Texts may
 * be empty where the rules do not ask for them.
 */
public sealed interface Asker {

    /** Their name: a person's, or the organisation's. */
    String name();

    /** The commune and province; the only part of the address that is ever public. */
    String place();

    /** The street or hamlet, or the rest of the head office's address. */
    String street();

    String phone();

    String email();

    AskerKind kind();

    /** What is asked for, by name, as the vault keeps it. */
    Map<String, String> facts();

    /** A citizen (12.3.b). */
    record Person(
            String name,
            String nationality,
            String occupation,
            String place,
            String street,
            String phone,
            String email)
            implements Asker {

        @Override
        public AskerKind kind() {
            return AskerKind.PERSON;
        }

        @Override
        public Map<String, String> facts() {
            var facts = new LinkedHashMap<String, String>();
            facts.put("name", name);
            facts.put("nationality", nationality);
            facts.put("occupation", occupation);
            facts.put("place", place);
            facts.put("street", street);
            facts.put("phone", phone);
            facts.put("email", email);
            return facts;
        }
    }

    /**
     * An organisation or enterprise (12.3.a).
     *
     * @param licence the establishment decision or the licence, by number
     */
    record Organisation(
            String name,
            String representative,
            String position,
            String licence,
            String place,
            String street,
            String phone,
            String email)
            implements Asker {

        @Override
        public AskerKind kind() {
            return AskerKind.ORGANISATION;
        }

        @Override
        public Map<String, String> facts() {
            var facts = new LinkedHashMap<String, String>();
            facts.put("name", name);
            facts.put("representative", representative);
            facts.put("position", position);
            facts.put("licence", licence);
            facts.put("place", place);
            facts.put("street", street);
            facts.put("phone", phone);
            facts.put("email", email);
            return facts;
        }
    }

    /** As the vault gave it back. */
    static Asker of(AskerKind kind, Map<String, String> facts) {
        return switch (kind) {
            case PERSON ->
                    new Person(
                            fact(facts, "name"),
                            fact(facts, "nationality"),
                            fact(facts, "occupation"),
                            fact(facts, "place"),
                            fact(facts, "street"),
                            fact(facts, "phone"),
                            fact(facts, "email"));
            case ORGANISATION ->
                    new Organisation(
                            fact(facts, "name"),
                            fact(facts, "representative"),
                            fact(facts, "position"),
                            fact(facts, "licence"),
                            fact(facts, "place"),
                            fact(facts, "street"),
                            fact(facts, "phone"),
                            fact(facts, "email"));
        };
    }

    private static String fact(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, "");
    }
}
