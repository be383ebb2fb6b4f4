/** Keeping the tree of units: adding, changing and ending them. */
@NamedInterface
@NullMarked
package vn.conglang.people.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
