/** Tests of {@code media.web}. */
@NullMarked
package vn.conglang.media.web;

import org.jspecify.annotations.NullMarked;
