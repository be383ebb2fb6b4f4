/**
 * The public face: home, sections, articles, feeds, sitemap, the Board's page (clauses 1, 2.1).
 *
 * <p>Sees the newsroom only through its public projection.
 */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "jobs",
            "audit",
            "web",
            "desk",
            "people",
            "regulation",
            "media",
            "notices",
            "newsroom",
            "newsroom::content",
            "newsroom::section",
            "newsroom::publicview",
            "newsroom::proving"
        })
@NullMarked
package vn.conglang.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
