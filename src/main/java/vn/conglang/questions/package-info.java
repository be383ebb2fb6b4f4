/**
 * Questions of citizens and organisations and their answers, on a clock that can be proved (2.2,
 * 7.1, 7.2, 10.4, 12). One table of transitions, one class per verb; who asked lies in the vault.
 */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "jobs",
            "audit",
            "vault",
            "web",
            "desk",
            "people",
            "regulation",
            "calendar",
            "calendar :: clocks",
            "media",
            "notices"
        })
@NullMarked
package vn.conglang.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
