package vn.conglang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.media.SampleDocuments;
import vn.conglang.media.StoredFiles;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.factcheck.MakeFactCheck;
import vn.conglang.newsroom.factcheck.Outsider;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publicview.PublicLine;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.newsroom.talk.BeginThread;
import vn.conglang.newsroom.talk.Quote;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/**
 * What is not public shows nowhere: an item in every state, and every public address of the program
 * is asked for it. A new public route is walked without anybody thinking of it.
 */
@RoomTest
@Clause("2.1")
class CanaryTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired BeginThread beginning;
    @Autowired MakeFactCheck asking;
    @Autowired Sections sections;
    @Autowired Uploads uploads;
    @Autowired StoredFiles files;
    @Autowired PublicArticles publicArticles;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final List<String> secrets = new ArrayList<>();
    private final List<ArticleId> articles = new ArrayList<>();
    private final List<FileId> hidden = new ArrayList<>();
    private final List<FileId> shown = new ArrayList<>();
    private String visible = "";

    @BeforeEach
    void putAnItemInEveryState() {
        for (var state : EnumSet.complementOf(EnumSet.of(EditionState.PUBLISHED))) {
            var secret = secret();
            // An address does not change when a title is corrected: the words of the first stay.
            var title = state == EditionState.SUPERSEDED ? Stories.title() : secret + "title";
            var item = stories.in(state, telling(title, secret, hidden));
            talk(item, secret);
            articles.add(stories.article(item));
        }
        var secret = secret();
        var published = stories.published();
        stories.corrected(published, telling(secret + "title", secret, hidden));
        articles.add(stories.article(published));

        var word = "chaomao" + COUNT.incrementAndGet() + "z";
        var open = stories.published(telling(word + "title", word, shown));
        articles.add(stories.article(open));
        talk(open, secret());
        visible = word;
    }

    /** What the desk says about an item, and whom it asks, shows no more than the item. */
    private void talk(EditionId item, String word) {
        beginning.begin(
                item,
                Quote.OF_THE_WHOLE,
                word + "talk",
                true,
                IdempotencyKey.fresh(),
                members.supportTeam());
        if (stories.state(item) == EditionState.IN_REVIEW) {
            asking.make(
                    item,
                    new Outsider(word + "outsider", word + "organisation", word + "purpose", 7),
                    IdempotencyKey.fresh(),
                    stories.cast().office());
        }
    }

    /** A word that no other item has, and that looks the same in texts and in addresses. */
    private String secret() {
        var word = "hoangyen" + COUNT.incrementAndGet() + "z";
        secrets.add(word);
        return word;
    }

    /** An item that says the word in everything it has. */
    private Content telling(String title, String word, List<FileId> files) {
        var clerk = stories.cast().clerk();
        var lead = stories.picture(clerk);
        var inside = stories.picture(clerk);
        var linked = document(word + "linked");
        var attached = document(word + "attached");
        files.addAll(List.of(lead, inside, linked, attached));
        return new Content(
                title,
                word + "summary",
                """
                <h2>%1$sheading</h2><p>%1$sbody <a data-file="%3$s">%1$slink</a></p>
                <figure data-picture="%2$s"><img alt="%1$salt"><figcaption>%1$scaption
                <cite>%1$scite</cite></figcaption></figure>
                """
                        .formatted(word, inside, linked),
                ItemKind.FEATURE,
                null,
                new LeadPicture(lead, word + "leadalt", word + "leadcaption", word + "leadcredit"),
                List.of(new Attachment(attached, word + "attachment")),
                List.of(new Author(word + "author", null, 100)),
                word + "source",
                word + "photographer");
    }

    private FileId document(String name) {
        var bytes = new ByteArrayInputStream(SampleDocuments.docx(name));
        return uploads.bringIn(name + ".docx", bytes, stories.cast().clerk()).id();
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
            assertThat(secrets).as(address).noneMatch(text::contains);
            seen.append(text);
        }
        // The walk sees what it should see, or it could not fail.
        for (var field :
                List.of("title", "summary", "heading", "body", "caption", "cite", "leadcaption")) {
            assertThat(seen).contains(visible + field);
        }
        for (var field : List.of("attachment", "attached.docx", "author", "source")) {
            assertThat(seen).contains(visible + field);
        }
    }

    @Test
    @Clause("14.3")
    void noFileOfAnUnpublishedItemIsHandedOut() throws Exception {
        for (var address : fileAddresses(hidden)) {
            // 410 says only that something once was there.
            assertThat(status(address)).as(address).isIn(404, 410);
        }
        for (var address : fileAddresses(shown)) {
            assertThat(status(address)).as(address).isEqualTo(200);
        }
    }

    private int status(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse().getStatus();
    }

    /** The addresses that the public would ask for, by the same code that writes them in pages. */
    private List<String> fileAddresses(List<FileId> ids) {
        var addresses = new ArrayList<String>();
        for (var file : files.of(ids).values()) {
            if (file.isPicture()) {
                for (var width : file.picture().widths()) {
                    addresses.add("/anh/" + file.id() + "-" + width + ".jpg");
                    addresses.add("/anh/" + file.id() + "-" + width + ".webp");
                }
            } else {
                addresses.add(file.address());
            }
        }
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(ids.size());
        return addresses;
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
            return articles.stream().flatMap(this::addressesOf);
        }
        if (pattern.startsWith("/anh/") || pattern.startsWith("/tep/")) {
            return fileAddresses(hidden).stream();
        }
        return pattern.contains("{section}") || pattern.contains("{slug}")
                ? sections.all().stream()
                        .map(section -> pattern.replaceAll("\\{(section|slug)}", section.slug()))
                : Stream.of(pattern.replaceAll("\\{[^}]*}", "x"));
    }

    /** A guessed address, and the one that a public article really has. */
    private Stream<String> addressesOf(ArticleId id) {
        var real = publicArticles.of(List.of(id)).stream().map(PublicLine::path);
        return Stream.concat(Stream.of("/tin-tuc/x/x-" + id), real);
    }
}
