package vn.conglang.newsroom.filters;

import vn.conglang.newsroom.reading.EditionFilter;

/**
 * A filter under a name, seen by nobody but its owner.
 *
 * @param filter what it lets through; of one's own items where it is {@code mine}
 */
public record SavedFilter(long id, String name, EditionFilter filter) {}
