/** The leaders' queue: what waits for a decision of theirs, longest first (4.3, 5.b). */
@NullMarked
package vn.conglang.newsroom.queue;

import org.jspecify.annotations.NullMarked;
