package vn.conglang.demo;

import org.jspecify.annotations.Nullable;

/**
 * A line of the demo's plan, dated from the day on which the demo is set up.
 *
 * @param section slug of a section
 * @param owner key of a person
 * @param unit code of a unit, if one is to provide it
 * @param due days from today; below zero is past
 * @param stage how far it has come
 * @param reason why it was dropped
 */
public record PlanMaterial(
        String title,
        String note,
        String section,
        String owner,
        @Nullable String unit,
        int due,
        Stage stage,
        @Nullable String reason) {

    /** How far a planned item has come. */
    public enum Stage {
        PLANNED,
        DRAFT,
        EDITING,
        PUBLISHED,
        DROPPED
    }
}
