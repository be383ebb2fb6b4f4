/**
 * The checklist before presenting (8.b, 8.c): what is looked at in an item, what was found, and
 * what of it stops it. Each check is a class of its own; a section says which are required and
 * which only advise, but for those that the regulation itself asks for (10.1, 10.2, 10.3).
 */
@NamedInterface("checking")
@NullMarked
package vn.conglang.newsroom.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
