/**
 * Whom the newsroom tells of what happens to an item (4.3, 5.a, 7.2, 8.a, 8.b): those whose
 * business it is and who may see it, in the transaction in which it happens.
 */
@NullMarked
package vn.conglang.newsroom.telling;

import org.jspecify.annotations.NullMarked;
