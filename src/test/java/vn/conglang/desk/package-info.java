/** Tests of the desk's own screens. */
@NullMarked
package vn.conglang.desk;

import org.jspecify.annotations.NullMarked;
