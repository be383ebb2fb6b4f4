package vn.conglang.newsroom.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.conglang.core.Refusal;
import vn.conglang.core.Text;

/**
 * What is typed about a section.
 *
 * @param slug empty to have it made from the name
 */
public record SectionFields(
        String slug,
        String nameVi,
        String nameEn,
        String descriptionVi,
        String descriptionEn,
        ApprovalMode approvalMode,
        boolean active) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int NAME = 80;
    private static final int DESCRIPTION = 300;

    public SectionFields {
        nameVi = Text.line(nameVi);
        nameEn = Text.line(nameEn);
        descriptionVi = Text.line(descriptionVi);
        descriptionEn = Text.line(descriptionEn);
        slug = Text.line(slug).isEmpty() ? Text.slug(nameVi) : Text.line(slug);
    }

    List<Refusal> refusals() {
        var found = new ArrayList<Refusal>();
        if (nameVi.isEmpty()) {
            found.add(Refusal.of("newsroom.refusal.SectionNameMissing").at("nameVi"));
        }
        if (!SLUG.matcher(slug).matches() || slug.length() > NAME) {
            found.add(Refusal.of("newsroom.refusal.SectionSlugWrong").at("slug"));
        }
        tooLong(nameVi, NAME, "nameVi", found);
        tooLong(nameEn, NAME, "nameEn", found);
        tooLong(descriptionVi, DESCRIPTION, "descriptionVi", found);
        tooLong(descriptionEn, DESCRIPTION, "descriptionEn", found);
        return found;
    }

    private static void tooLong(String text, int limit, String field, List<Refusal> found) {
        if (text.length() > limit) {
            found.add(Refusal.of("newsroom.refusal.LineTooLong", limit, text.length()).at(field));
        }
    }
}
