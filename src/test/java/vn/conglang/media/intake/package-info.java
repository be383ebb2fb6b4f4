/** Tests of {@code media.intake}. */
@NullMarked
package vn.conglang.media.intake;

import org.jspecify.annotations.NullMarked;
