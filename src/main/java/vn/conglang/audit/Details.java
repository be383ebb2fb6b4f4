package vn.conglang.audit;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The further facts of an entry, as the database keeps them. */
final class Details {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private Details() {}

    static String write(SortedMap<String, String> details) {
        return JSON.writeValueAsString(details);
    }

    static SortedMap<String, String> read(String json) {
        return JSON.readValue(json, FACTS);
    }
}
