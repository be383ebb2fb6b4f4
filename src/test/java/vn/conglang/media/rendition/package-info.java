/** Tests of {@code media.rendition}. */
@NullMarked
package vn.conglang.media.rendition;

import org.jspecify.annotations.NullMarked;
