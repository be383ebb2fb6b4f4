package vn.conglang.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.factcheck.MakeFactCheck;
import vn.conglang.newsroom.factcheck.Outsider;
import vn.conglang.newsroom.factcheck.ReceiveGuest;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.newsroom.reading.EditionLine;
import vn.conglang.newsroom.reading.EditionList;
import vn.conglang.newsroom.talk.BeginThread;
import vn.conglang.newsroom.talk.Quote;
import vn.conglang.newsroom.talk.ReplyInThread;
import vn.conglang.newsroom.talk.SettleThread;
import vn.conglang.newsroom.talk.ThreadId;

/** What the demo's desk says about some items, and whom it asks to check one. */
@Component
@Profile("demo")
class DeskTalk {

    private static final String SUPPORT = "support-1";
    private static final String OFFICE = "office-1";
    private static final String DEPUTY = "deputy-1";
    private static final int SOME = 3;

    private final EditionList editions;
    private final DemoStaff staff;
    private final OfficeClock clock;
    private final EditionFile file;
    private final BeginThread beginning;
    private final ReplyInThread replying;
    private final SettleThread settling;
    private final MakeFactCheck asking;
    private final ReceiveGuest receiving;

    DeskTalk(
            EditionList editions,
            DemoStaff staff,
            OfficeClock clock,
            EditionFile file,
            BeginThread beginning,
            ReplyInThread replying,
            SettleThread settling,
            MakeFactCheck asking,
            ReceiveGuest receiving) {
        this.editions = editions;
        this.staff = staff;
        this.clock = clock;
        this.file = file;
        this.beginning = beginning;
        this.replying = replying;
        this.settling = settling;
        this.asking = asking;
        this.receiving = receiving;
    }

    void all() {
        items(EditionState.EDITING).forEach(this::about);
        var inReview = items(EditionState.IN_REVIEW);
        inReview.forEach(this::about);
        inReview.stream().findFirst().ifPresent(this::checked);
    }

    private List<EditionId> items(EditionState state) {
        var filter = EditionFilter.NONE.in(Set.of(state));
        return editions.search(filter, null, staff.member(OFFICE)).lines().stream()
                .map(EditionLine::id)
                .limit(SOME)
                .toList();
    }

    private void about(EditionId item) {
        var figures =
                at(
                        5,
                        () ->
                                begin(
                                        item,
                                        passage(item),
                                        "@%s đoạn này dựa vào nguồn nào? Xin ghi rõ."
                                                .formatted(name(SUPPORT)),
                                        false,
                                        DEPUTY));
        at(
                4,
                () ->
                        reply(
                                item,
                                figures,
                                "Người viết có mặt tại chỗ và đã hỏi lại đơn vị; em ghi ở mục Nguồn.",
                                SUPPORT));
        var picture =
                at(
                        3,
                        () ->
                                begin(
                                        item,
                                        Quote.OF_THE_WHOLE,
                                        "Nhờ gửi thêm một ảnh khổ ngang, rõ mặt người.",
                                        true,
                                        SUPPORT));
        if (item.value() % 2 == 0) {
            at(2, () -> settle(item, picture));
        }
    }

    private void checked(EditionId item) {
        var vet =
                new Outsider(
                        "Vàng A Sử",
                        "Trung tâm Dịch vụ nông nghiệp",
                        "Xin kiểm chứng các con số và tên giống trong bài",
                        7);
        var secret =
                at(4, () -> asking.make(item, vet, IdempotencyKey.fresh(), staff.member(OFFICE)));
        at(3, () -> receiving.visit(secret.text()));
        at(2, () -> comment(secret, item));
    }

    private boolean comment(LinkSecret secret, EditionId item) {
        return receiving.comment(
                secret.text(),
                passage(item),
                "Đoạn này đúng. Riêng diện tích nên ghi thêm thời điểm thống kê.",
                IdempotencyKey.fresh());
    }

    private ThreadId begin(EditionId item, Quote quote, String words, boolean open, String who) {
        return beginning.begin(item, quote, words, open, IdempotencyKey.fresh(), staff.member(who));
    }

    private boolean reply(EditionId item, ThreadId thread, String words, String who) {
        replying.reply(item, thread, words, IdempotencyKey.fresh(), staff.member(who));
        return true;
    }

    private boolean settle(EditionId item, ThreadId thread) {
        settling.resolve(item, thread, staff.member(SUPPORT));
        return true;
    }

    private String name(String key) {
        return staff.member(key).name();
    }

    /** The first sentence of its summary. */
    private Quote passage(EditionId item) {
        var summary = file.open(item, staff.member(OFFICE)).orElseThrow().content().summary();
        var end = summary.indexOf('.');
        var words = end < 0 ? summary : summary.substring(0, end);
        return new Quote(words.substring(0, Math.min(words.length(), 200)), "", "");
    }

    private <T> T at(int hoursAgo, Supplier<T> deed) {
        Instant then = OfficeHours.back(clock.instant(), Duration.ofHours(hoursAgo));
        return OfficeClock.at(then, deed);
    }
}
