package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.SectionId;
import vn.conglang.desk.PendingWork;
import vn.conglang.desk.Pipeline;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publicview.PublicLine;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.newsroom.reading.EditionLine;
import vn.conglang.newsroom.reading.EditionList;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;
import vn.conglang.testing.Stories;

/** What lists show to whom, in which order, at what cost. */
@RoomTest
class ListTests {

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired WriteDraft writing;
    @Autowired PublishEdition publishing;
    @Autowired PresentEdition presenting;
    @Autowired EditionList list;
    @Autowired EditionFile files;
    @Autowired PublicArticles articles;
    @Autowired List<PendingWork> work;
    @Autowired List<Pipeline> pipelines;

    @Test
    void pagesThroughAllOfOnesOwnLatestFirst() {
        var writer = members.contributor();
        var written = new ArrayList<EditionId>();
        for (int count = 0; count < EditionList.SIZE + 5; count++) {
            written.addFirst(writing.write(Stories.raw(), null, writer));
        }

        var first = list.search(EditionFilter.NONE, null, writer);
        var second = list.search(EditionFilter.NONE, first.next(), writer);

        assertThat(first.lines()).hasSize(EditionList.SIZE);
        assertThat(second.next()).isNull();
        var seen = new ArrayList<EditionId>();
        first.lines().forEach(line -> seen.add(line.id()));
        second.lines().forEach(line -> seen.add(line.id()));
        assertThat(seen).isEqualTo(written);
    }

    @Test
    void findsATitleWithOrWithoutMarks() {
        var id = stories.draft();
        var title = stories.open(id).content().title();

        assertThat(found(title)).contains(id);
        assertThat(found("CHO PHIEN cao son")).contains(id);
        assertThat(found("%")).doesNotContain(id);
        assertThat(found("cho%son")).doesNotContain(id);
    }

    @Test
    void filtersByEverythingAtOnce() {
        var id = stories.in(EditionState.EDITING);
        var section = stories.open(id).content().section();
        var filter =
                new EditionFilter(
                        Set.of(EditionState.EDITING),
                        section,
                        stories.cast().unit(),
                        ItemKind.FEATURE,
                        false,
                        "chợ");

        assertThat(ids(filter, stories.cast().office())).containsExactly(id);
        assertThat(ids(filter.in(Set.of(EditionState.DRAFT)), stories.cast().office())).isEmpty();
        assertThat(ids(filter.ofMine(), stories.cast().office())).isEmpty();
        assertThat(ids(filter.ofMine(), stories.cast().clerk())).containsExactly(id);
    }

    @Test
    @Clause("10.1")
    void showsAUnitsHeadTheUnitsItems() {
        var id = stories.draft();

        assertThat(ids(EditionFilter.NONE, stories.cast().unitHead())).contains(id);
        assertThat(ids(EditionFilter.NONE, members.unitHead(members.unit()))).isEmpty();
    }

    @Test
    @Clause({"10.1", "7.1", "8.a", "4.3", "7.2"})
    void handsEachTheWorkThatIsTheirs() {
        assertWaits("finish", stories.cast().clerk(), stories.in(EditionState.DRAFT));
        assertWaits("sign-off", stories.cast().unitHead(), stories.in(EditionState.AT_SIGN_OFF));
        assertWaits("receive", stories.cast().support(), stories.in(EditionState.SUBMITTED));
        assertWaits("revise", stories.cast().clerk(), stories.in(EditionState.RETURNED));
        assertWaits("edit", stories.cast().support(), stories.in(EditionState.EDITING));
        assertWaits("moderate", stories.cast().deputy(), stories.in(EditionState.IN_REVIEW));
        assertWaits("publish", stories.cast().office(), stories.in(EditionState.APPROVED));
    }

    @Test
    @Clause({"4.3", "5.b"})
    void asksALeaderOnlyForWhatTheyMayDecide() {
        var headOnly = stories.inReview(ApprovalMode.HEAD_ONLY);
        var both = stories.inReview(ApprovalMode.DEPUTY_THEN_HEAD);

        assertThat(waiting("moderate", stories.cast().head())).contains(href(headOnly));
        assertThat(waiting("moderate", stories.cast().head())).doesNotContain(href(both));
        assertThat(waiting("moderate", stories.cast().deputy())).contains(href(both));
        assertThat(waiting("moderate", stories.cast().deputy())).doesNotContain(href(headOnly));
    }

    @Test
    @Clause({"4.3", "5.b"})
    void asksNoLeaderWhoHadAHandInAnEarlierEdition() {
        var named = members.deputy();
        var typed = members.deputy();
        var first =
                stories.published(
                        by(
                                new Author(named.name(), named.id(), 50),
                                new Author(typed.name().toUpperCase(Locale.ROOT), null, 50)));
        var second = stories.corrected(first, by(new Author("Người khác", null, 100)));
        stories.describe(second);
        presenting.present(second, stories.version(second), stories.cast().support());

        assertThat(waiting("moderate", stories.cast().deputy())).contains(href(second));
        assertThat(waiting("moderate", named)).doesNotContain(href(second));
        assertThat(waiting("moderate", typed)).doesNotContain(href(second));
    }

    private static Content by(Author... authors) {
        var raw = Stories.raw();
        return new Content(
                raw.title(),
                raw.summary(),
                raw.body(),
                raw.kind(),
                null,
                null,
                List.of(),
                List.of(authors),
                "",
                "");
    }

    @Test
    void countsTheStages() {
        var writer = members.contributor();
        writing.write(Stories.raw(), null, writer);

        assertThat(pipelineOf(writer))
                .anySatisfy(stage -> {
                    assertThat(stage.key()).isEqualTo("newsroom.state.DRAFT");
                    assertThat(stage.count()).isEqualTo(1);
                });
    }

    @Test
    @Clause("18")
    void leadsFromAStageOnlyToAListThatOpens() {
        assertThat(pipelineOf(members.deputy()))
                .allSatisfy(stage -> assertThat(stage.href()).startsWith("/toa-soan/tin-bai?"));
        assertThat(pipelineOf(members.contributor()))
                .allSatisfy(
                        stage -> assertThat(stage.href()).startsWith("/toa-soan/tin-bai/cua-toi?"));
        assertThat(pipelineOf(members.technicalAdministrator())).isEmpty();
    }

    private List<Pipeline.Stage> pipelineOf(Member who) {
        return pipelines.stream().flatMap(p -> p.stages(who).stream()).toList();
    }

    @Test
    @Clause("2.1")
    void pagesThroughASectionNewestFirst() {
        var section = stories.section(ApprovalMode.ANY_LEADER);
        var published = new ArrayList<ArticleId>();
        for (int count = 0; count < 5; count++) {
            published.addFirst(publishedIn(section));
        }

        var first = articles.inSection(section, null, 3);
        var second = articles.inSection(section, first.next(), 3);

        var seen = new ArrayList<ArticleId>();
        first.lines().forEach(line -> seen.add(line.id()));
        second.lines().forEach(line -> seen.add(line.id()));
        assertThat(seen).isEqualTo(published);
        assertThat(second.next()).isNull();
        assertThat(articles.related(published.get(0), 10))
                .extracting(PublicLine::id)
                .isEqualTo(published.subList(1, 5));
        assertThat(articles.latestBySection(List.of(section), 2).get(section))
                .extracting(PublicLine::id)
                .isEqualTo(published.subList(0, 2));
    }

    @Test
    void asksTheDatabaseACountedNumberOfTimes() throws Exception {
        var id = stories.published();
        var office = stories.cast().office();

        assertThat(StatementCounter.of(() -> list.search(EditionFilter.NONE, null, office)))
                .hasSize(2)
                .noneMatch(sql -> sql.contains("body"));
        assertThat(StatementCounter.of(() -> articles.latest(20)))
                .hasSizeLessThanOrEqualTo(2)
                .noneMatch(sql -> sql.contains("body"));
        var article = stories.article(id);
        assertThat(StatementCounter.of(() -> articles.find(article))).hasSizeLessThanOrEqualTo(3);
        assertThat(StatementCounter.of(() -> files.open(id, office))).hasSizeLessThanOrEqualTo(16);
    }

    private ArticleId publishedIn(SectionId section) {
        var id = stories.submitted(Stories.raw());
        stories.receive(id, section);
        stories.again(id);
        return publishing.publish(id, stories.cast().office()).article();
    }

    private List<EditionId> found(String title) {
        return ids(
                new EditionFilter(Set.of(), null, null, null, true, title), stories.cast().clerk());
    }

    private List<EditionId> ids(EditionFilter filter, Member who) {
        return list.search(filter, null, who).lines().stream().map(EditionLine::id).toList();
    }

    private void assertWaits(String kind, Member who, EditionId id) {
        assertThat(waiting(kind, who)).as(kind).contains(href(id));
    }

    private List<String> waiting(String kind, Member who) {
        return work.stream()
                .flatMap(w -> w.waitingFor(who, 10_000).stream())
                .filter(item -> item.kind().equals("newsroom.work." + kind))
                .map(PendingWork.Item::href)
                .toList();
    }

    private static String href(@Nullable EditionId id) {
        return "/toa-soan/tin-bai/" + id;
    }
}
