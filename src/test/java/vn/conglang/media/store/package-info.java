/** Tests of {@code media.store}. */
@NullMarked
package vn.conglang.media.store;

import org.jspecify.annotations.NullMarked;
