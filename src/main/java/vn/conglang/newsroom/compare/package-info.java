/**
 * What differs between two saved states of an item, in a form that people read who never saw a diff
 * (4.3, 8.a): paragraphs that came, went, moved or changed, and every field beside the text.
 */
@NamedInterface("compare")
@NullMarked
package vn.conglang.newsroom.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
