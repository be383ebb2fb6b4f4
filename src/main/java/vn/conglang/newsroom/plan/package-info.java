/**
 * The editorial plan (4.2, 5.a, 6.1): what the Board means to publish, by whom, in which section
 * and on which day; what is late of it, and where nothing is planned at all.
 */
@NamedInterface("plan")
@NullMarked
package vn.conglang.newsroom.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
