/** Finds out what a file really is, and turns away what is broken, disguised or dangerous. */
@NullMarked
package vn.conglang.media.intake;

import org.jspecify.annotations.NullMarked;
