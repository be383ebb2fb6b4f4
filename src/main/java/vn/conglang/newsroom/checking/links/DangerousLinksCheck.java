package vn.conglang.newsroom.checking.links;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.checking.Check;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.Outcome;
import vn.conglang.newsroom.checking.Remedy;

/** No link leads elsewhere than it says (14.3). */
@Component
class DangerousLinksCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.DANGEROUS_LINKS;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.of(Link.of(item).stream().flatMap(DangerousLinksCheck::finding));
    }

    private static Stream<Finding> finding(Link link) {
        return Danger.of(link).stream()
                .map(danger ->
                        Finding.of(
                                        "DangerousLink." + danger.name(),
                                        CheckKey.DANGEROUS_LINKS.clause(),
                                        "body")
                                .at(List.of(link.excerpt()))
                                .known(LinkId.of(link), Remedy.JUSTIFY));
    }
}
