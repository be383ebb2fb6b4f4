/**
 * The demo: a lively district to look at. Sections, units, people and a year of stories as data,
 * and a painter that draws their pictures. For whoever wants to see the product before using it; it
 * carries out no clause.
 */
@ApplicationModule(
        allowedDependencies = {"core", "audit", "people", "regulation", "media", "newsroom"})
@NullMarked
package vn.conglang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
