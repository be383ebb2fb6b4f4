/**
 * How the house starts and stops: options, the data folder and its lock, the embedded PostgreSQL,
 * the verbs of the shell ({@code run}, {@code admin}, {@code verify}).
 *
 * <p>For the technical unit (clauses 7.3, 14.3): one clear line instead of a stack trace.
 */
@ApplicationModule(
        allowedDependencies = {"core", "audit", "vault", "web", "people", "people :: accounts"})
@NullMarked
package vn.conglang.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
