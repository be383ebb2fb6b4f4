/** The years as people keep them: proposed, changed, put forward and confirmed (12.6.c, 16). */
@NullMarked
package vn.conglang.calendar.years;

import org.jspecify.annotations.NullMarked;
