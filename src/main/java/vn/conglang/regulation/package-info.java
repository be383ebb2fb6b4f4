/**
 * The regulation as data: its text clause by clause and the rules in force on a day, with their
 * amendments (clauses 16 and 19). Every number the law gives is asked here, for a date.
 */
@ApplicationModule(allowedDependencies = {"core", "audit", "web", "desk", "people"})
@NullMarked
package vn.conglang.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
