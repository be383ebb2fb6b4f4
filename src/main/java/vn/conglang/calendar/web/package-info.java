/** The screens of the working calendar, and its door to the public. */
@NullMarked
package vn.conglang.calendar.web;

import org.jspecify.annotations.NullMarked;
