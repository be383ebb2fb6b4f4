/**
 * What is presented is recommended, approved, sent back or rejected by leaders who are strangers to
 * it (4.3, 5.b, 8.b, 14.2).
 */
@NamedInterface("workflow")
@NullMarked
package vn.conglang.newsroom.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
