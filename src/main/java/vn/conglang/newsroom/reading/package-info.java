/** What the desk sees of the newsroom: lists without bodies, one edition whole, work that waits. */
@NamedInterface("reading")
@NullMarked
package vn.conglang.newsroom.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
