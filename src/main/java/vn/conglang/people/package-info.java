/**
 * Units, staff, dated appointments to posts, delegations, sign-in (clauses 3, 5.b, 10.1, 18).
 *
 * <p>What a person may do follows from the posts held on a day and from nothing else.
 */
@ApplicationModule(allowedDependencies = {"core", "audit", "vault", "web", "desk"})
@NullMarked
package vn.conglang.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
