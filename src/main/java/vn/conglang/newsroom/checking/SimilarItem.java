package vn.conglang.newsroom.checking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.EditionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;

/**
 * Another item that says nearly the same. Its title is only for those who may see it.
 *
 * @param unit the unit that provides it
 * @param at when it last moved
 */
public record SimilarItem(
        EditionId edition, String title, StaffId submitter, @Nullable UnitId unit, Instant at) {}
