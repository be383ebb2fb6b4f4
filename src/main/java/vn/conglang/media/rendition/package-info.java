/**
 * Pictures made smaller for readers: upright, in sRGB, without a trace of place, time or device.
 */
@NullMarked
package vn.conglang.media.rendition;

import org.jspecify.annotations.NullMarked;
