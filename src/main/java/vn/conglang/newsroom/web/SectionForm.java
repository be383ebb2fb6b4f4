package vn.conglang.newsroom.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.SectionFields;

/** A section as its form carries it. */
public record SectionForm(
        @Nullable String slug,
        @Nullable String nameVi,
        @Nullable String nameEn,
        @Nullable String descriptionVi,
        @Nullable String descriptionEn,
        @Nullable String approvalMode,
        @Nullable String parent,
        boolean active) {

    static final SectionForm EMPTY =
            new SectionForm("", "", "", "", "", ApprovalMode.BY_REGULATION.name(), "", true);

    static SectionForm of(Section section) {
        return new SectionForm(
                section.slug(),
                section.nameVi(),
                section.nameEn(),
                section.descriptionVi(),
                section.descriptionEn(),
                section.approvalMode().name(),
                section.parent() == null ? "" : section.parent().toString(),
                section.active());
    }

    SectionFields fields() {
        return new SectionFields(
                text(slug),
                text(nameVi),
                text(nameEn),
                text(descriptionVi),
                text(descriptionEn),
                mode(),
                active);
    }

    private ApprovalMode mode() {
        for (var mode : ApprovalMode.values()) {
            if (mode.name().equals(approvalMode)) {
                return mode;
            }
        }
        return ApprovalMode.BY_REGULATION;
    }

    public static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
