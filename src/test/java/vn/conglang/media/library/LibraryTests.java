package vn.conglang.media.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.ArticleId;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.media.FileAccess;
import vn.conglang.media.PictureWords;
import vn.conglang.media.Pictures;
import vn.conglang.media.Publications;
import vn.conglang.media.SamplePictures;
import vn.conglang.media.Uploads;
import vn.conglang.media.UsedPictures;
import vn.conglang.media.library.LibraryFilter.View;
import vn.conglang.media.rendition.Focus;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;
import vn.conglang.testing.Stories;

/** Pictures that are found again, described, cut, and thrown away when nobody needs them. */
@RoomTest
class LibraryTests {

    private static final AtomicLong ARTICLES = new AtomicLong(8_000_000_000L);

    @Autowired Library library;
    @Autowired PictureFile pictures;
    @Autowired DescribePicture describe;
    @Autowired CutPicture cut;
    @Autowired DiscardPictures discard;
    @Autowired Uploads uploads;
    @Autowired UsedPictures used;
    @Autowired Pictures words;
    @Autowired FileAccess access;
    @Autowired Publications publications;
    @Autowired TransactionOperations transaction;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired OfficeClock clock;

    @Test
    void findsByWordsWithAndWithoutMarks() {
        var who = members.contributor();
        var market = picture(who);
        picture(who);
        describe(market, said("Phụ nữ Mông bán rau", Shows.NOBODY, Consent.NONE), who);

        assertThat(found(View.MINE, "mong ban rau", who)).containsExactly(market);
        assertThat(found(View.MINE, "Mông", who)).containsExactly(market);
        assertThat(found(View.MINE, "100%_", who)).isEmpty();
    }

    @Test
    @Clause("14.3")
    void showsContributorsTheirOwnPicturesAndThoseThatReadersSee() {
        var who = members.contributor();
        var own = picture(who);
        var hidden = picture(members.contributor());
        var open = publicPicture(members.contributor());

        assertThat(found(View.ALL, "", who)).contains(own, open).doesNotContain(hidden);
        assertThat(pictures.open(hidden, who)).isEmpty();
        assertThat(pictures.open(open, who)).get().extracting(OpenPicture::isOwn).isEqualTo(false);
        assertThat(access.mayUse(who, open)).isTrue();
        assertThat(access.whole(who, open)).isEmpty();
        assertThat(access.mayUse(who, hidden)).isFalse();
        assertThat(found(View.ALL, "", members.supportTeam())).contains(own, hidden, open);
    }

    @Test
    void turnsPagesFromTheLatestToTheFirst() {
        var who = members.contributor();
        var all = IntStream.range(0, Library.SIZE + 3).mapToObj(_ -> picture(who)).toList();

        var first = library.search(filter(View.MINE, ""), null, who);
        var second = library.search(filter(View.MINE, ""), first.next(), who);

        assertThat(first.pictures()).hasSize(Library.SIZE);
        assertThat(first.pictures().getFirst().id()).isEqualTo(all.getLast());
        assertThat(second.pictures())
                .extracting(LibraryPicture::id)
                .containsExactly(all.get(2), all.get(1), all.get(0));
        assertThat(second.next()).isNull();
    }

    @Test
    void keepsTheCreditThatTheCameraWroteAndKnowsOfThePlace() {
        var who = members.contributor();
        var file =
                uploads.bringIn(
                        "a.jpg",
                        new ByteArrayInputStream(SamplePictures.photographed(400, 300, 1)),
                        who);

        assertThat(open(file.id(), who).entry().hadPlace()).isTrue();
    }

    @Test
    @Clause("10.3")
    void asksForTheConsentOfChildren() {
        var who = members.contributor();
        var id = picture(who);
        describe(id, said("Em bé", Shows.CHILDREN, Consent.NONE), who);

        assertThat(words.lackingConsent(Set.of(id)))
                .containsExactly(new Pictures.Unconsented(id, "Em bé", true));
        assertThat(found(View.CONSENT_LACKS, "", who)).contains(id);

        var half = new Consent("Bà Giàng Thị M., mẹ", "giấy", clock.today(), false);
        describe(id, said("Em bé", Shows.CHILDREN, half), who);
        assertThat(words.lackingConsent(Set.of(id)))
                .containsExactly(new Pictures.Unconsented(id, "Em bé", true));

        var whole = new Consent("Bà Giàng Thị M., mẹ", "giấy", clock.today(), true);
        describe(id, said("Em bé", Shows.CHILDREN, whole), who);
        assertThat(words.lackingConsent(Set.of(id))).isEmpty();
    }

    @Test
    void refusesAConsentOfTomorrowAndWordsTooLong() {
        var who = members.contributor();
        var id = picture(who);
        var tomorrow = new Consent("Ai", "giấy", clock.today().plusDays(1), true);

        assertThat(
                        reasons(() ->
                                describe(id, said("x".repeat(301), Shows.CHILDREN, tomorrow), who)))
                .extracting(Refusal::field)
                .containsExactly("alt", "consentOn");
    }

    @Test
    void refusesWhoNeitherUploadedNorEdits() {
        var id = publicPicture(members.contributor());
        var other = members.contributor();

        assertThat(reasons(() -> describe(id, said("a", Shows.NOBODY, Consent.NONE), other)))
                .extracting(Refusal::key)
                .containsExactly("media.refusal.NotYours");
        assertThatThrownBy(() ->
                        describe.describe(
                                picture(members.contributor()),
                                0,
                                said("a", Shows.NOBODY, Consent.NONE),
                                other))
                .isInstanceOf(NoSuchPicture.class);
    }

    @Test
    void doesNotWriteOverWhatSomebodyElseSaidMeanwhile() {
        var who = members.contributor();
        var id = picture(who);
        describe.describe(id, 0, said("Một", Shows.NOBODY, Consent.NONE), who);

        assertThat(
                        reasons(() ->
                                describe.describe(
                                        id, 0, said("Hai", Shows.NOBODY, Consent.NONE), who)))
                .extracting(Refusal::key)
                .containsExactly("web.form.changedMeanwhile");
    }

    @Test
    @Clause("7.2")
    void cutsFreelyUntilLeadersLookAtIt() {
        var clerk = stories.cast().clerk();
        var id = stories.picture(clerk);
        cut.cut(id, 0, new Focus(10, 20), clerk);
        var item = stories.in(EditionState.IN_REVIEW, Stories.content("<p>Một tin.</p>", lead(id)));

        assertThat(stories.open(item).content().lead()).isNotNull();
        for (var who : List.of(clerk, stories.cast().support(), stories.cast().head())) {
            assertThat(reasons(() -> cut.cut(id, 1, new Focus(50, 50), who)))
                    .extracting(Refusal::key)
                    .containsExactly("media.refusal.UnderDecision");
        }
    }

    @Test
    @Clause("4.1")
    void leavesWhatIsPublicToTheLeaders() {
        var clerk = stories.cast().clerk();
        var id = stories.picture(clerk);
        stories.in(EditionState.PUBLISHED, Stories.content("<p>Một tin.</p>", lead(id)));

        assertThat(reasons(() -> cut.cut(id, 0, new Focus(1, 1), stories.cast().support())))
                .extracting(Refusal::key)
                .containsExactly("media.refusal.PublicCut");
        cut.cut(id, 0, new Focus(1, 1), stories.cast().deputy());
        assertThat(open(id, clerk).entry().focus()).isEqualTo(new Focus(1, 1));
        assertThat(open(id, clerk).uses()).hasSize(1);
        assertThat(open(id, members.contributor()).uses())
                .singleElement()
                .satisfies(use -> assertThat(use.href()).startsWith("/tin-tuc/"));
    }

    @Test
    void throwsAwayWhatNoTextShowsAndBringsItBack() {
        var who = members.contributor();
        var id = picture(who);

        discard.discard(List.of(id), who);
        assertThat(found(View.ALL, "", who)).doesNotContain(id);
        assertThat(found(View.DISCARDED, "", who)).contains(id);

        discard.takeBack(List.of(id), who);
        assertThat(found(View.UNUSED, "", who)).contains(id);
    }

    @Test
    void keepsWhatASavedTextShows() {
        var clerk = stories.cast().clerk();
        var shown = stories.picture(clerk);
        var unused = stories.picture(clerk);
        stories.draft(Stories.content("<p>Một tin.</p>", lead(shown)));

        assertThat(reasons(() -> discard.discard(List.of(shown, unused), clerk)))
                .extracting(Refusal::key)
                .containsExactly("media.refusal.InUse");
        assertThat(found(View.UNUSED, "", clerk)).contains(unused).doesNotContain(shown);
    }

    @Test
    void bringsBackWhatATextShowsMeanwhile() {
        var who = members.contributor();
        var id = picture(who);
        discard.discard(List.of(id), who);

        transaction.executeWithoutResult(_ -> used.note(List.of(id)));

        assertThat(found(View.ALL, "", who)).contains(id);
        assertThat(found(View.UNUSED, "", who)).doesNotContain(id);
    }

    @Test
    void throwsAwayNothingOfOthers() {
        var id = picture(members.contributor());

        assertThat(reasons(() -> discard.discard(List.of(id), members.contributor())))
                .extracting(Refusal::key)
                .containsExactly("media.refusal.NotYours");
    }

    @Test
    @Clause("14.3")
    void throwsAwayAPageAtATimeHoweverManyAreAskedFor() {
        var who = members.contributor();
        var many = LongStream.rangeClosed(1, Library.SIZE + 1).mapToObj(FileId::new).toList();

        assertThat(reasons(() -> discard.discard(many, who)))
                .extracting(Refusal::key, Refusal::clause)
                .containsExactly(
                        tuple("media.refusal.TooManyChosen", vn.conglang.core.Clause.of("14.3")));
        assertThat(reasons(() -> discard.takeBack(List.of(), who)))
                .extracting(Refusal::key, Refusal::clause)
                .containsExactly(
                        tuple("media.refusal.NothingChosen", vn.conglang.core.Clause.of("14.3")));
    }

    @Test
    void asksForAPageInAsManyStatementsAsForOne() throws Exception {
        var who = members.contributor();
        var page = IntStream.range(0, Library.SIZE).mapToObj(_ -> picture(who)).toList();
        var one = page.subList(0, 1);

        assertThat(StatementCounter.of(() -> discard.discard(page, who)))
                .filteredOn(sql -> sql.contains("media_"))
                .hasSameSizeAs(
                        StatementCounter.of(() -> discard.discard(one, who)).stream()
                                .filter(sql -> sql.contains("media_"))
                                .toList());
    }

    /** What somebody else is doing to it does not keep whom it is not for. */
    @Test
    void waitsForNobodyWhereItIsNotTheirs() {
        var id = picture(members.contributor());
        var other = members.contributor();
        transaction.executeWithoutResult(_ -> {
            used.note(List.of(id));
            assertThat(
                            CompletableFuture.supplyAsync(() ->
                                            reasons(() -> discard.discard(List.of(id), other)))
                                    .orTimeout(10, TimeUnit.SECONDS)
                                    .join())
                    .extracting(Refusal::key)
                    .containsExactly("media.refusal.NotYours");
        });
    }

    private static LeadPicture lead(FileId id) {
        return new LeadPicture(id, "Chợ phiên", "", "Lù Seo Pao");
    }

    private static Description said(String alt, Shows shows, Consent consent) {
        return new Description(new PictureWords(alt, "", "Lù Seo Pao"), shows, consent);
    }

    private void describe(FileId id, Description said, Member who) {
        describe.describe(id, open(id, who).entry().version(), said, who);
    }

    private OpenPicture open(FileId id, Member who) {
        return pictures.open(id, who).orElseThrow();
    }

    private List<FileId> found(View view, String text, Member who) {
        return library.search(filter(view, text), null, who).pictures().stream()
                .map(LibraryPicture::id)
                .toList();
    }

    private static LibraryFilter filter(View view, String text) {
        return new LibraryFilter(view, text, null, null, null);
    }

    private static List<Refusal> reasons(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).reasons();
    }

    private FileId publicPicture(Member who) {
        var id = picture(who);
        transaction.executeWithoutResult(
                _ -> publications.publish(new ArticleId(ARTICLES.incrementAndGet()), Set.of(id)));
        return id;
    }

    private FileId picture(Member who) {
        var content = new ByteArrayInputStream(SamplePictures.png(12, 12));
        return uploads.bringIn("cho.png", content, who).id();
    }
}
