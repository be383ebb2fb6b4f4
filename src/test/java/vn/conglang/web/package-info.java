/** Tests of the public frame. */
@NullMarked
package vn.conglang.web;

import org.jspecify.annotations.NullMarked;
