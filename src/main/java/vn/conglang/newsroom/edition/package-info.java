/**
 * An edition, what is known of it, and the guards that all verbs share (4.3, 7.2, 8.c). {@link
 * vn.conglang.newsroom.edition.Passage} is the only way from one state to the next. Screens and
 * other rooms do not write here: they go by the verbs beside it.
 */
@NullMarked
package vn.conglang.newsroom.edition;

import org.jspecify.annotations.NullMarked;
