/** Tests of the house as a whole. */
@NullMarked
package vn.conglang;

import org.jspecify.annotations.NullMarked;
