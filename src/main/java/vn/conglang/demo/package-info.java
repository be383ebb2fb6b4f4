/**
 * The demo: a lively district to look at. Sections, units, people and a year of stories as data,
 * and a painter that draws their pictures. For whoever wants to see the product before using it; it
 * carries out no clause.
 */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "web",
            "people",
            "people :: accounts",
            "people :: appointments",
            "people :: secondfactor",
            "people :: units",
            "regulation",
            "media",
            "media :: library",
            "notices",
            "newsroom",
            "newsroom :: content",
            "newsroom :: plan",
            "newsroom :: language",
            "newsroom :: factcheck",
            "newsroom :: filters",
            "newsroom :: reading",
            "newsroom :: section",
            "newsroom :: talk",
            "newsroom :: workflow",
            "tasks",
            "site",
            "launch"
        })
@NullMarked
package vn.conglang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
