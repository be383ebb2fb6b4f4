/**
 * Pictures and files: taken in by content, kept by content, shown in renditions without personal
 * data (clauses 10.3, 14.3). Nothing is reachable by the public unless its owner published it.
 */
@ApplicationModule(allowedDependencies = {"core", "audit", "web", "desk", "people", "regulation"})
@NullMarked
package vn.conglang.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
