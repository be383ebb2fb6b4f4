/**
 * The leaders' queue: what waits for a decision of theirs, several at once where that is enough
 * (4.3, 5.b). It decides nothing by itself, each item goes by its verb.
 */
@NullMarked
package vn.conglang.newsroom.queue;

import org.jspecify.annotations.NullMarked;
