/** Tests of the public face. */
@NullMarked
package vn.conglang.site;

import org.jspecify.annotations.NullMarked;
