@NullMarked
package vn.conglang.people.appointments;

import org.jspecify.annotations.NullMarked;
