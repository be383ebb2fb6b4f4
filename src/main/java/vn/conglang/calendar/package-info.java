/**
 * The days on which public offices work, and the statutory clocks that count them (12.6): years
 * that the program proposes and a person confirms, due times with their day-by-day explanation.
 *
 * <p>For the citizen who wants to know when the answer is due, for the units that owe it, and for
 * the standing office that keeps the years.
 */
@ApplicationModule(
        allowedDependencies = {"core", "audit", "web", "desk", "people", "regulation", "jobs"})
@NullMarked
package vn.conglang.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
