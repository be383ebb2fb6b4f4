/** How the house starts and stops, tried with real processes. */
@NullMarked
package vn.conglang.launch;

import org.jspecify.annotations.NullMarked;
