/**
 * The only thing of the newsroom that the public can see: pages, feeds, search and exports read
 * here and nowhere else (2.1).
 */
@NamedInterface("publicview")
@NullMarked
package vn.conglang.newsroom.publicview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
