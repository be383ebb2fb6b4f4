package vn.conglang.demo;

import org.jspecify.annotations.Nullable;

/**
 * A section of the demo's portal.
 *
 * @param parent slug of the section above it, if any
 * @param approval who moderates here: BY_REGULATION, ANY_LEADER, HEAD_ONLY or DEPUTY_THEN_HEAD
 *     (4.3, 5.b)
 */
public record SectionMaterial(
        String slug,
        String nameVi,
        String nameEn,
        String descriptionVi,
        String descriptionEn,
        int order,
        @Nullable String parent,
        String approval) {}
