/** Cổng Làng: the portal of a local authority and the newsroom behind it. */
@NullMarked
package vn.conglang;

import org.jspecify.annotations.NullMarked;
