package vn.conglang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.conglang.core.ArticleId;
import vn.conglang.core.FileId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/**
 * What is not public shows nowhere: an item in every state, and every public address of the program
 * is asked for it. A new public route is walked without anybody thinking of it.
 */
@RoomTest
@Clause("2.1")
class CanaryTests {

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Sections sections;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final List<String> secrets = new ArrayList<>();
    private final List<ArticleId> articles = new ArrayList<>();
    private final List<FileId> files = new ArrayList<>();
    private String visible = "";

    @BeforeEach
    void putAnItemInEveryState() {
        for (var state : EnumSet.complementOf(EnumSet.of(EditionState.PUBLISHED))) {
            var open = stories.open(stories.in(state));
            articles.add(open.edition().article());
            // The later edition of a superseded one carries the same words, rightly in public.
            if (state != EditionState.SUPERSEDED) {
                secrets.add(open.content().title());
            }
        }
        files.add(stories.picture(stories.cast().clerk()));
        visible = stories.open(stories.published()).content().title();
    }

    @Test
    void nothingUnpublishedShowsAtAnyPublicAddress() throws Exception {
        var seen = new StringBuilder();
        for (var address : addresses()) {
            var answer = mvc.perform(get(URI.create(address))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(address).isLessThan(500);
            var text =
                    answer.getContentAsString(StandardCharsets.UTF_8)
                            + answer.getHeaderNames().stream().map(answer::getHeaders).toList();
            secrets.forEach(secret -> assertThat(count(text, secret)).as(address).isZero());
            seen.append(text);
        }
        // The walk sees what it should see, or it could not fail.
        assertThat(count(seen.toString(), visible)).isPositive();
    }

    /** A title ends with its number: number 1 is not found in number 12. */
    private static long count(String text, String title) {
        return Pattern.compile(Pattern.quote(title) + "(?!\\d)").matcher(text).results().count();
    }

    private List<String> addresses() {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(CanaryTests::isRead)
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !path.startsWith("/toa-soan") && !path.equals("/error"))
                .flatMap(this::filled)
                .distinct()
                .toList();
    }

    private static boolean isRead(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** Each address with every section, article and file that might be behind it. */
    private Stream<String> filled(String pattern) {
        if (pattern.startsWith("/tin-tuc/{section}/")) {
            return articles.stream().map(id -> "/tin-tuc/x/x-" + id);
        }
        if (pattern.startsWith("/anh/")) {
            return files.stream().map(id -> "/anh/" + id + "-640.jpg");
        }
        if (pattern.startsWith("/tep/")) {
            return files.stream().map(id -> "/tep/" + id + "/cho.png");
        }
        return pattern.contains("{section}") || pattern.contains("{slug}")
                ? sections.all().stream()
                        .map(section -> pattern.replaceAll("\\{(section|slug)}", section.slug()))
                : Stream.of(pattern.replaceAll("\\{[^}]*}", "x"));
    }
}
