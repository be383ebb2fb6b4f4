/**
 * Finds that two units sent the same story (14.2): each item has a short signature by which others
 * like it are found from an index, however many there are.
 */
@NullMarked
package vn.conglang.newsroom.checking.likeness;

import org.jspecify.annotations.NullMarked;
