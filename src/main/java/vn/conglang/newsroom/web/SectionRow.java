package vn.conglang.newsroom.web;

import vn.conglang.newsroom.section.Section;

/**
 * A line of the table of sections.
 *
 * @param depth 0 for a section without parent
 * @param place among its siblings, from 0
 */
public record SectionRow(Section section, int depth, int place, boolean last) {}
