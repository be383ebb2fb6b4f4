package vn.conglang.newsroom.checking.links;

import org.springframework.stereotype.Component;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.checking.TextTraces;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.content.Content;

/** Keeps the links of what is saved. */
@Component
class LinkTraces implements TextTraces {

    private final Links links;

    LinkTraces(Links links) {
        this.links = links;
    }

    @Override
    public void keep(EditionId edition, Content content) {
        links.keep(
                edition,
                Link.of(BodyHtml.parse(content.body())).stream()
                        .map(Link::url)
                        .filter(url -> url.length() <= Link.LONGEST)
                        .distinct()
                        .toList());
    }
}
