/** Tests of the types every room speaks. */
@NullMarked
package vn.conglang.core;

import org.jspecify.annotations.NullMarked;
