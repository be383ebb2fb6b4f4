/** The words inside documents, read with limits of time and size. */
@NullMarked
package vn.conglang.media.text;

import org.jspecify.annotations.NullMarked;
