/** Tests of the trail. */
@NullMarked
package vn.conglang.audit;

import org.jspecify.annotations.NullMarked;
