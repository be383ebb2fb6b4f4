package vn.conglang.newsroom.section;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.SectionId;

/**
 * A section ("chuyên mục") of the portal.
 *
 * @param slug its word in addresses; never changes once items stand in it
 * @param position its place among those with the same parent
 * @param active whether new items may be put into it; what stands in it stays readable
 */
public record Section(
        SectionId id,
        String slug,
        String nameVi,
        String nameEn,
        String descriptionVi,
        String descriptionEn,
        @Nullable SectionId parent,
        int position,
        ApprovalMode approvalMode,
        boolean active) {

    public String name(Locale locale) {
        return isEnglish(locale) && !nameEn.isEmpty() ? nameEn : nameVi;
    }

    public String description(Locale locale) {
        return isEnglish(locale) && !descriptionEn.isEmpty() ? descriptionEn : descriptionVi;
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
