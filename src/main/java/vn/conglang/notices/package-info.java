/**
 * What people are told at the desk: one entry for a person and an event, never of what they did
 * themselves, with a choice per kind (clauses 4.3, 5.a, 8.b, 14.3). Rooms above declare the kinds
 * and tell; {@code NoticeTold} is what a way out of the house, such as mail, listens to.
 */
@ApplicationModule(allowedDependencies = {"core", "web", "desk", "people"})
@NullMarked
package vn.conglang.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
