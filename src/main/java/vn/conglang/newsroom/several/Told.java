package vn.conglang.newsroom.several;

import java.util.List;
import vn.conglang.core.Refusal;

/**
 * What became of one of several.
 *
 * @param key what was done, or was to be done
 * @param refusals why it was not; empty where it was
 */
public record Told(String title, String href, String key, List<Refusal> refusals) {}
