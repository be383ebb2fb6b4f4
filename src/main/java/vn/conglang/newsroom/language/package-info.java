/**
 * Versions of an item in other languages, for readers who read no Vietnamese (2.1). Each is an
 * article of its own that is written, moderated and published like any other (4.3, 7.2).
 */
@NamedInterface("language")
@NullMarked
package vn.conglang.newsroom.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
