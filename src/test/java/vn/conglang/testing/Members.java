package vn.conglang.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.signin.SignedIn;

/**
 * Makes people in posts for tests. There is one head of the Board, as the regulation wants; all
 * others are new at each call. Posts are held since 2021-01-01.
 */
@TestComponent
public class Members {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final vn.conglang.people.Members members;

    Members(JdbcClient jdbc, OfficeClock clock, vn.conglang.people.Members members) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.members = members;
    }

    /** The head of the Board: the same person for all tests, since there can only be one. */
    public synchronized Member head() {
        var head =
                jdbc.sql("select staff_id from appointment where post = 'HEAD_EDITOR'")
                        .query(Long.class)
                        .optional();
        return head.map(id -> again(new StaffId(id)))
                .orElseGet(() -> in(Post.HEAD_EDITOR, null, unit()));
    }

    public Member deputy() {
        return holding(Post.DEPUTY_EDITOR);
    }

    public Member standingOffice() {
        return holding(Post.STANDING_OFFICE);
    }

    public Member supportTeam() {
        return holding(Post.SUPPORT_TEAM);
    }

    public Member technicalAdministrator() {
        return holding(Post.TECHNICAL_ADMINISTRATOR);
    }

    public Member contributor() {
        return holding(Post.CONTRIBUTOR);
    }

    public Member unitHead(UnitId unit) {
        return in(Post.UNIT_HEAD, unit, unit);
    }

    public Member unitClerk(UnitId unit) {
        return in(Post.UNIT_CLERK, unit, unit);
    }

    /** Somebody in any post; a head or clerk of a unit gets a new unit. */
    public Member holding(Post post) {
        var unit = unit();
        return switch (post) {
            case HEAD_EDITOR -> head();
            case UNIT_HEAD, UNIT_CLERK -> in(post, unit, unit);
            case DEPUTY_EDITOR,
                    BOARD_MEMBER,
                    STANDING_OFFICE,
                    SUPPORT_TEAM,
                    CONTRIBUTOR,
                    TECHNICAL_ADMINISTRATOR ->
                    in(post, null, unit);
        };
    }

    /** Somebody with an account and no post. */
    public Member nobody() {
        return again(staff(unit()));
    }

    /** A new unit. */
    public UnitId unit() {
        var number = COUNT.incrementAndGet();
        return new UnitId(
                jdbc.sql(
                                """
                                insert into unit (code, kind, name, short_name, valid_from)
                                values (:code, 'DEPARTMENT', :name, :name, :since)
                                returning id
                                """)
                        .param("code", "phong-" + number)
                        .param("name", "Phòng số " + number)
                        .param("since", SINCE)
                        .query(Long.class)
                        .single());
    }

    /** The same person as of now, e.g. after an appointment ended. */
    public Member again(StaffId id) {
        return members.of(id).orElseThrow();
    }

    /** Sends a request as somebody who is signed in. */
    public static RequestPostProcessor as(Member who) {
        return authentication(new SignedIn(who.id(), SignedIn.Step.COMPLETE));
    }

    private Member in(Post post, @Nullable UnitId forUnit, UnitId unit) {
        var id = staff(unit);
        jdbc.sql(
                        """
                        insert into appointment (staff_id, post, unit_id, valid_from,
                            decision_number, decision_date, decision_issuer, made_at)
                        values (:staff, :post, :unit, :since,
                            '484/QĐ-UBND', :since, 'UBND huyện Mường Khương', :now)
                        """)
                .param("staff", id.value())
                .param("post", post.name())
                .param("unit", forUnit == null ? null : forUnit.value())
                .param("since", SINCE)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return again(id);
    }

    private StaffId staff(UnitId unit) {
        var number = COUNT.incrementAndGet();
        var id =
                jdbc.sql(
                                """
                                insert into staff (name, email, unit_id, state, created_at)
                                values (:name, :email, :unit, 'ACTIVE', :now)
                                returning id
                                """)
                        .param("name", "Người Thử " + number)
                        .param("email", "nguoi.thu." + number + "@conglang.example")
                        .param("unit", unit.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        """
                        insert into second_factor (staff_id, secret, started_at, confirmed_at)
                        values (:staff, '', :now, :now)
                        """)
                .param("staff", id)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new StaffId(id);
    }
}
