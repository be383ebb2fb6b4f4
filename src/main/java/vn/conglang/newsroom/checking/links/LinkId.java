package vn.conglang.newsroom.checking.links;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** By which a finding about a link is known again: an address would not fit into another one. */
final class LinkId {

    private LinkId() {}

    static String of(Link link) {
        var told = link.url() + " " + link.text();
        return "link-" + UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }
}
