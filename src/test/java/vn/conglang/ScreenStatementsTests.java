package vn.conglang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.media.SampleDocuments;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.factcheck.MakeFactCheck;
import vn.conglang.newsroom.factcheck.Outsider;
import vn.conglang.newsroom.plan.AddPlanLine;
import vn.conglang.newsroom.plan.PlanFields;
import vn.conglang.newsroom.plan.PlanLineId;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.talk.BeginThread;
import vn.conglang.newsroom.talk.Quote;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.appointments.Appointments;
import vn.conglang.people.appointments.Delegate;
import vn.conglang.people.appointments.ProposedDelegation;
import vn.conglang.regulation.AmendmentId;
import vn.conglang.regulation.EnterAmendment;
import vn.conglang.regulation.ProposedAmendment;
import vn.conglang.regulation.Rule;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;
import vn.conglang.testing.Stories;

/**
 * How often each main screen of the desk asks the database: a number that stands in the table below
 * and does not grow with what is shown. The session's own statements are not counted.
 */
@RoomTest
class ScreenStatementsTests {

    private static final AtomicInteger YEAR = new AtomicInteger(2080);
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired Uploads uploads;
    @Autowired SaveRevision saving;
    @Autowired BeginThread beginning;
    @Autowired MakeFactCheck asking;
    @Autowired Appointments appointments;
    @Autowired Delegate delegate;
    @Autowired EnterAmendment entering;
    @Autowired AddPlanLine planning;
    @Autowired OfficeClock clock;

    /** The frame of every screen counts the unread notices. */
    private static final Predicate<String> BELL = sql -> sql.contains("as unread");

    private record Screen(String path, Member who, int statements) {}

    @Test
    void asksACountedNumberOfTimesHoweverMuchThereIsToShow() throws Exception {
        var office = stories.cast().office();
        var support = stories.cast().support();
        var head = stories.cast().head();
        var clerk = stories.cast().clerk();
        var deputy = members.deputy();
        var item = stories.editing(Stories.raw(), ApprovalMode.BY_REGULATION);
        var section = stories.section(ApprovalMode.HEAD_ONLY);
        var picture = stories.picture(clerk);
        var planned = planSomething();
        var screens =
                List.of(
                        new Screen("/toa-soan", office, 14),
                        new Screen("/toa-soan", head, 15),
                        new Screen("/toa-soan", clerk, 7),
                        new Screen("/toa-soan/tim?q=cho", office, 5),
                        new Screen("/toa-soan/tim/ket-qua?q=phong+1", office, 5),
                        new Screen("/toa-soan/tim/ket-qua?q=cho", clerk, 3),
                        new Screen("/toa-soan/tim/ket-qua?q=", clerk, 1),
                        new Screen("/toa-soan/tin-bai", office, 7),
                        new Screen(
                                "/toa-soan/tin-bai?state=SUBMITTED&kind=FEATURE&text=cho&section="
                                        + section
                                        + "&unit="
                                        + stories.cast().unit(),
                                office,
                                7),
                        new Screen("/toa-soan/cho-duyet", head, 4),
                        new Screen("/toa-soan/nhieu-tin-bai?chon=" + item + "-1", head, 17),
                        new Screen("/toa-soan/tin-bai/cua-toi", clerk, 6),
                        new Screen("/toa-soan/tin-bai/moi", clerk, 4),
                        new Screen("/toa-soan/tin-bai/tai-quay", office, 3),
                        new Screen("/toa-soan/tin-bai/" + item, support, 23),
                        new Screen("/toa-soan/tin-bai/" + item, head, 22),
                        new Screen("/toa-soan/tin-bai/" + item + "/sua", support, 22),
                        new Screen("/toa-soan/thu-vien-anh", office, 3),
                        new Screen("/toa-soan/thu-vien-anh?view=UNUSED&text=cho", clerk, 2),
                        new Screen("/toa-soan/thu-vien-anh/chon?text=cho", clerk, 2),
                        new Screen("/toa-soan/thu-vien-anh/" + picture, office, 8),
                        new Screen("/toa-soan/bang-theo-doi", head, 7),
                        new Screen("/toa-soan/bang-theo-doi/tin-bai/" + item, head, 7),
                        new Screen("/toa-soan/bang-theo-doi/thoi-gian", head, 4),
                        new Screen("/toa-soan/nhiem-vu?whose=ALL", head, 2),
                        new Screen("/toa-soan/ke-hoach", head, 7),
                        new Screen("/toa-soan/ke-hoach?view=danh-sach", head, 7),
                        new Screen("/toa-soan/ke-hoach/dong/" + planned, head, 5),
                        new Screen("/toa-soan/ke-hoach/dia-chi-lich", office, 2),
                        new Screen("/toa-soan/tu-dien", office, 2),
                        new Screen("/toa-soan/chuyen-muc", office, 2),
                        new Screen("/toa-soan/chuyen-muc/" + section, office, 4),
                        new Screen("/toa-soan/nhan-su", office, 3),
                        new Screen("/toa-soan/nhan-su/" + deputy.id(), office, 7),
                        new Screen("/toa-soan/nhan-su/" + deputy.id() + "/bo-nhiem", office, 3),
                        new Screen("/toa-soan/nhan-su/" + deputy.id() + "/uy-quyen", office, 4),
                        new Screen("/toa-soan/ban-bien-tap", office, 3),
                        new Screen("/toa-soan/don-vi", office, 2),
                        new Screen("/toa-soan/don-vi/" + stories.cast().unit(), office, 4),
                        new Screen("/toa-soan/thong-bao", support, 2),
                        new Screen("/toa-soan/thong-bao/lua-chon", support, 2),
                        new Screen("/toa-soan/nhat-ky", office, 4),
                        new Screen("/toa-soan/quy-che", office, 4),
                        new Screen("/toa-soan/lich-lam-viec", office, 3),
                        new Screen("/toa-soan/lich-lam-viec/2031", clerk, 3),
                        new Screen("/toa-soan/lich-lam-viec/2031/sua", office, 3),
                        new Screen("/toa-soan/quy-che/sua-doi/" + amend(), head, 4),
                        new Screen("/toa-soan/tai-khoan", deputy, 5));

        addFiveOfEach(item, picture, deputy);
        var before = statements(screens);
        addFiveOfEach(item, picture, deputy);
        var after = statements(screens);

        var softly = new SoftAssertions();
        for (var at = 0; at < screens.size(); at++) {
            var screen = screens.get(at);
            softly.assertThat(before.get(at)).as(screen.path()).hasSize(screen.statements());
            softly.assertThat(after.get(at)).as(screen.path()).hasSize(screen.statements());
        }
        softly.assertAll();
    }

    private List<List<String>> statements(List<Screen> screens) throws Exception {
        var counted = new ArrayList<List<String>>();
        for (var screen : screens) {
            // What is kept in memory is filled by the first look.
            look(screen);
            var all = StatementCounter.of(() -> look(screen));
            assertThat(all)
                    .as("rings once, where it has a frame: " + screen.path())
                    .filteredOn(BELL)
                    .hasSize(isFragment(screen) ? 0 : 1);
            counted.add(
                    all.stream()
                            .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                            .filter(BELL.negate())
                            .toList());
        }
        return counted;
    }

    /** What is shown inside another screen has no frame of its own. */
    private static boolean isFragment(Screen screen) {
        return screen.path().contains("/chon?") || screen.path().contains("/ket-qua?");
    }

    private void look(Screen screen) throws Exception {
        var answer = mvc.perform(get(screen.path()).with(Members.as(screen.who()))).andReturn();
        assertThat(answer.getResponse().getStatus()).as(screen.path()).isEqualTo(200);
    }

    private void addFiveOfEach(EditionId item, FileId picture, Member deputy) {
        for (var count = 0; count < 5; count++) {
            for (var state : EditionState.values()) {
                stories.in(state);
            }
            stories.picture(stories.cast().clerk());
            stories.draft(
                    Stories.content("<p>Tin.</p>", new LeadPicture(picture, "Chợ", "", "Pao")));
            stories.section(ApprovalMode.ANY_LEADER);
            for (var post : Post.values()) {
                members.holding(post);
            }
            revise(item, count + 1);
            talk(item);
            lend(deputy);
            amend();
            planSomething();
        }
    }

    /**
     * What other tests wrote is not found like it, which would ask for the names of their units;
     * and every word stands in the dictionary, or the words of the house would be asked for.
     */
    private static String unlikeAnyOther() {
        return Long.toString(System.nanoTime())
                .chars()
                .mapToObj(digit -> DIGITS.get(digit - '0'))
                .collect(Collectors.joining(" ", "Đếm câu hỏi ", ""));
    }

    private void revise(EditionId item, int authors) {
        var support = stories.cast().support();
        var before = stories.open(item);
        var named = new ArrayList<Author>();
        var attached = new ArrayList<Attachment>();
        for (var number = 0; number < authors; number++) {
            named.add(new Author("Tác giả " + number, null, number == 0 ? 100 : 0));
            var document = new ByteArrayInputStream(SampleDocuments.docx("Phụ lục " + number));
            attached.add(
                    new Attachment(
                            uploads.bringIn("phu-luc.docx", document, support).id(), "Phụ lục"));
        }
        saving.save(
                item,
                before.edition().version(),
                new Content(
                        unlikeAnyOther(),
                        "Tóm tắt",
                        "<p>Sửa</p>",
                        ItemKind.FEATURE,
                        before.content().section(),
                        null,
                        attached,
                        named,
                        "",
                        ""),
                support);
    }

    /** Somebody says something, and somebody outside is asked. */
    private void talk(EditionId item) {
        var editor = members.supportTeam();
        beginning.begin(item, Quote.OF_THE_WHOLE, "Góp ý", true, IdempotencyKey.fresh(), editor);
        asking.make(item, new Outsider("A", "B", "C", 1), IdempotencyKey.fresh(), editor);
    }

    /** The deputy lends the post on a day far away. */
    private void lend(Member deputy) {
        var day = LocalDate.of(YEAR.getAndIncrement(), 1, 1);
        delegate.delegate(
                stories.cast().office(),
                new ProposedDelegation(
                        appointments.of(deputy.id()).getFirst().id(),
                        members.deputy().id(),
                        day,
                        day,
                        Members.DECISION));
    }

    private PlanLineId planSomething() {
        var cast = stories.cast();
        var section = stories.section(ApprovalMode.ANY_LEADER);
        var today = clock.today();
        return planning.add(
                new PlanFields(
                        Stories.title(), "", cast.support().id(), cast.unit(), section, today),
                IdempotencyKey.fresh(),
                cast.deputy());
    }

    private AmendmentId amend() {
        var day = LocalDate.of(YEAR.getAndIncrement(), 2, 2);
        return entering.by(
                stories.cast().office(),
                new ProposedAmendment(
                        Rule.ITEMS_PER_MONTH,
                        "9",
                        day,
                        "15/QĐ-UBND",
                        clock.today(),
                        "UBND huyện Mường Khương",
                        "Sửa đổi",
                        "Theo kết luận giao ban"));
    }
}
