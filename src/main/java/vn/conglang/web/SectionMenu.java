package vn.conglang.web;

import java.util.List;

/**
 * The sections in the header of every public page. The room that keeps them implements it and holds
 * them in memory: it is asked on every page.
 */
public interface SectionMenu {

    List<Entry> sections();

    /**
     * @param name the section's name, as the office wrote it
     * @param href its address, e.g. {@code /tin-tuc/van-hoa}
     */
    record Entry(String name, String href) {}
}
