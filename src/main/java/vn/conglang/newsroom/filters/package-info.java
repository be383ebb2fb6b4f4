/** Filters of the list of items that somebody keeps for themselves, under a name of their own. */
@NamedInterface("filters")
@NullMarked
package vn.conglang.newsroom.filters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
