/** The names of units in a text, as of the day on which it is read (3, 8.a). */
@NullMarked
package vn.conglang.newsroom.checking.units;

import org.jspecify.annotations.NullMarked;
