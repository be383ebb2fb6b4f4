package vn.conglang.people;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.UnitId;

/**
 * A post as somebody holds it today: by their own appointment, or on behalf of somebody by
 * delegation (5.b).
 *
 * @param unit the unit for which the post is held (heads and clerks of units)
 * @param actingFor the name of the person who delegated, if any
 */
public record Office(Post post, @Nullable UnitId unit, @Nullable String actingFor) {}
