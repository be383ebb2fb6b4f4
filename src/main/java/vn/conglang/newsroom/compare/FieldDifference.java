package vn.conglang.newsroom.compare;

import java.util.List;

/**
 * A field beside the text that differs.
 *
 * @param key of the field's name
 * @param runs the words of both states
 */
public record FieldDifference(String key, List<Run> runs) {}
