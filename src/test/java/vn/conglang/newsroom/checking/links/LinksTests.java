package vn.conglang.newsroom.checking.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Checklist.Point;
import vn.conglang.newsroom.checking.Checklist.State;
import vn.conglang.newsroom.checking.Demand;
import vn.conglang.newsroom.checking.SetSectionChecks;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.mending.JustifyFinding;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Links wait for the job, and what it found is shown. */
@RoomTest
@Clause({"8.a", "14.3"})
class LinksTests {

    @Autowired Stories stories;
    @Autowired Links links;
    @Autowired JustifyFinding justifying;
    @Autowired PresentEdition presenting;
    @Autowired SetSectionChecks setting;
    @Autowired Sections sections;

    @Test
    void isNotKnownUntilTheJobWasThere() {
        var url = url();
        var id = editing("<p><a href=\"" + url + "\">Trang tỉnh</a></p>");
        assertThat(point(id, CheckKey.DEAD_LINKS).state()).isEqualTo(State.NOT_YET_KNOWN);

        links.found(url, LinkState.DEAD, Duration.ofHours(1));

        assertThat(point(id, CheckKey.DEAD_LINKS).state()).isEqualTo(State.OPEN_ADVISED);
        links.found(url, LinkState.ALIVE, Duration.ofHours(1));
        assertThat(point(id, CheckKey.DEAD_LINKS).state()).isEqualTo(State.PASSED);
    }

    @Test
    void asksThoseWhoseTimeHasCome() throws Exception {
        var url = "http://127.0.0.1:9/" + System.nanoTime();
        editing("<p><a href=\"" + url + "\">Trang tỉnh</a></p>");
        assertThat(links.due(10_000)).contains(url);

        try (var probe = new LinkProbe(SystemDefaultDnsResolver.INSTANCE, PublicAddress::is)) {
            links.found(url, probe.ask(url), Duration.ofDays(1));
        }

        assertThat(links.states(List.of(url))).containsEntry(url, LinkState.NOT_PUBLIC);
        assertThat(links.due(10_000)).doesNotContain(url);
    }

    @Test
    void stopsALinkThatLeadsElsewhereUntilSomebodyAnswersForIt() {
        var id = editing("<p><a href=\"" + url() + "\">laocai.gov.vn</a></p>");
        assertThatThrownBy(
                        () -> presenting.present(id, stories.version(id), stories.cast().support()))
                .hasMessage("newsroom.refusal.DangerousLink.OTHER_HOST_SHOWN");

        justifying.justify(
                id,
                point(id, CheckKey.DANGEROUS_LINKS).findings().getFirst().id(),
                "Đã mở xem",
                stories.cast().support());

        presenting.present(id, stories.version(id), stories.cast().support());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://:80/tin                       | NO_ADDRESS
                    https://laocai.gov.vn@example.com/tin | CREDENTIALS
                    http://10.0.0.1/                      | NUMBER_FOR_HOST
                    http://intranet/                      | HOST_WITHIN
                    https://lаocai.gov.vn/                | MIXED_SCRIPTS
                    """)
    void stopsALinkThatLeadsPeopleAstray(String url, Danger danger) {
        var id = editing("<p><a href=\"" + url + "\">xem</a></p>");

        assertThatThrownBy(
                        () -> presenting.present(id, stories.version(id), stories.cast().support()))
                .hasMessage("newsroom.refusal.DangerousLink." + danger);
    }

    @Test
    void isNotPresentedBeforeTheJobWasThereWhereTheSectionAsksForIt() {
        var url = url();
        var id = editing("<p><a href=\"" + url + "\">Trang tỉnh</a></p>");
        var section = stories.open(id).content().section();
        setting.set(
                sections.find(Objects.requireNonNull(section)).orElseThrow(),
                Map.of(CheckKey.DEAD_LINKS, Demand.REQUIRED),
                stories.cast().office());

        assertThatThrownBy(
                        () -> presenting.present(id, stories.version(id), stories.cast().support()))
                .hasMessage("newsroom.refusal.NotCheckedYet");
        links.found(url, LinkState.ALIVE, Duration.ofHours(1));

        presenting.present(id, stories.version(id), stories.cast().support());
    }

    private static String url() {
        return "https://trang-" + System.nanoTime() + ".example.vn/tin";
    }

    private Point point(EditionId id, CheckKey check) {
        return stories.open(id).dossier().checklist().of(check);
    }

    private EditionId editing(String body) {
        return stories.editing(
                new Content(
                        Stories.title(),
                        "Tóm tắt",
                        body,
                        ItemKind.FEATURE,
                        null,
                        null,
                        List.of(),
                        List.of(new Author("Lù Seo Pao", null, 100)),
                        "",
                        ""),
                ApprovalMode.ANY_LEADER);
    }
}
