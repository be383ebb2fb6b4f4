/**
 * The trail: who did what, in which post, acting for whom, when and from where.
 *
 * <p>Append-only, hash-chained, written in the same transaction as the act (clauses 4.1, 14.3).
 * Rooms tell an event that is {@link vn.conglang.audit.Auditable}; this room writes it down.
 */
@ApplicationModule(allowedDependencies = {"core"})
@NullMarked
package vn.conglang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
