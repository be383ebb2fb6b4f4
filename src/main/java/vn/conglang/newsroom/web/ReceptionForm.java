package vn.conglang.newsroom.web;

import org.jspecify.annotations.Nullable;

/** What the standing office decides when it receives an item: where it belongs (7.1, 14.2). */
public record ReceptionForm(
        @Nullable String section,
        @Nullable String kind,
        @Nullable String unit,
        boolean secrecyChecked) {

    public String sectionValue() {
        return SectionForm.text(section);
    }

    public String kindValue() {
        return SectionForm.text(kind);
    }

    public String unitValue() {
        return SectionForm.text(unit);
    }
}
