package vn.conglang.site;

import java.util.List;
import vn.conglang.newsroom.publicview.PublicLine;

/** The newest items of a section and all below it, as the home page shows them. */
public record Strip(String name, String href, List<PublicLine> stories) {}
