package vn.conglang.web;

import java.util.List;
import java.util.Locale;

/**
 * The sections in the header of every public page. The room that keeps them implements it and holds
 * them in memory: it is asked on every page.
 */
public interface SectionMenu {

    /** In the reader's language where a section has a name in it. */
    List<Entry> sections(Locale locale);

    /**
     * @param name the section's name as the reader sees it
     * @param href its address, e.g. {@code /tin-tuc/van-hoa}
     */
    record Entry(String name, String href) {}
}
