package vn.conglang.audit;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The further facts of an entry, as the database keeps them. */
final class Details {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Details() {}

    static String write(SortedMap<String, String> details) {
        return JSON.writeValueAsString(details);
    }

    /**
     * What was written; what nobody wrote so, because a hand was on the database, as it lies there:
     * its seal does not fit, and it can still be shown.
     */
    static SortedMap<String, String> read(String json) {
        var read = JSON.readTree(json);
        var facts = new TreeMap<String, String>();
        if (!read.isObject() || !read.valueStream().allMatch(JsonNode::isString)) {
            facts.put("?", json);
            return facts;
        }
        read.propertyStream().forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
        return facts;
    }
}
