/**
 * Several items at once: what will happen to each is read on one page before anything does, and
 * then each goes by its own verb (4.3, 7.2, 8.b). It decides nothing by itself.
 */
@NullMarked
package vn.conglang.newsroom.several;

import org.jspecify.annotations.NullMarked;
