package vn.conglang.site;

import java.util.List;
import vn.conglang.newsroom.section.Section;

/** A section with those below it, for trees. */
public record Branch(Section section, List<Branch> below) {}
