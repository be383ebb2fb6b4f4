/**
 * What the desk says to each other about an item: threads on a passage or on the whole, with
 * mentions, resolved when dealt with (4.3, 8.a). Nothing of it reaches the public.
 */
@NamedInterface("talk")
@NullMarked
package vn.conglang.newsroom.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
