/**
 * Articles, editions and revisions on their way from a contributor's form to the public page
 * (clauses 4.1, 4.3, 5.b, 7.1, 7.2, 8, 10, 14.2). One table of transitions, one class per verb.
 */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "jobs",
            "audit",
            "web",
            "desk",
            "people",
            "people :: reauthentication",
            "regulation",
            "media",
            "notices"
        })
@NullMarked
package vn.conglang.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
