package vn.conglang.newsroom.queue;

import java.util.List;
import vn.conglang.core.Refusal;

/**
 * What became of one of several.
 *
 * @param refusals why it was not approved; empty where it was
 */
public record Told(String title, String href, List<Refusal> refusals) {}
