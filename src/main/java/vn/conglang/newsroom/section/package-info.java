/** The sections of the portal: a tree with an order, and for each who must approve (4.3, 5.b). */
@NamedInterface("section")
@NullMarked
package vn.conglang.newsroom.section;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
