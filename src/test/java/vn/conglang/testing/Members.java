package vn.conglang.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.people.Decision;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.UnitKind;
import vn.conglang.people.accounts.InviteStaff;
import vn.conglang.people.accounts.SetPassword;
import vn.conglang.people.accounts.ShellAdministration;
import vn.conglang.people.accounts.StaffDetails;
import vn.conglang.people.appointments.Appoint;
import vn.conglang.people.appointments.Proposed;
import vn.conglang.people.secondfactor.EnrolSecondFactor;
import vn.conglang.people.secondfactor.Totp;
import vn.conglang.people.signin.SignedIn;
import vn.conglang.people.units.AddUnit;
import vn.conglang.people.units.UnitDetails;

/**
 * Makes people in posts for tests, by the commands of the people room: the shell makes the first
 * administrator, who appoints the first of the standing office, who does the rest. There is one
 * head of the Board, as the regulation wants; all others are new at each call. Posts are held since
 * 2021-08-27, and who needs a second factor has one.
 */
@TestComponent
public class Members {

    /** Everybody's password, except that all but the first were spared the hashing. */
    public static final String PASSWORD = "mùa lúa chín trên ruộng bậc thang";

    public static final Decision DECISION =
            new Decision("484/QĐ-UBND", LocalDate.of(2021, 8, 27), "UBND huyện Mường Khương");

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ShellAdministration shell;
    private final InviteStaff invite;
    private final SetPassword setPassword;
    private final Appoint appoint;
    private final AddUnit addUnit;
    private final EnrolSecondFactor enrol;
    private final vn.conglang.people.Members members;
    private final OfficeClock clock;
    private final JdbcClient jdbc;
    private final Map<StaffId, byte[]> secrets = new ConcurrentHashMap<>();
    private final Map<StaffId, List<String>> recovery = new ConcurrentHashMap<>();
    private @Nullable StaffId first;
    private @Nullable StaffId keeper;
    private @Nullable StaffId head;

    Members(
            ShellAdministration shell,
            InviteStaff invite,
            SetPassword setPassword,
            Appoint appoint,
            AddUnit addUnit,
            EnrolSecondFactor enrol,
            vn.conglang.people.Members members,
            OfficeClock clock,
            JdbcClient jdbc) {
        this.shell = shell;
        this.invite = invite;
        this.setPassword = setPassword;
        this.appoint = appoint;
        this.addUnit = addUnit;
        this.enrol = enrol;
        this.members = members;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The head of the Board: the same person for all tests, since there can only be one. */
    public synchronized Member head() {
        if (head == null) {
            head = in(Post.HEAD_EDITOR, null, unit()).id();
        }
        return again(head);
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

    /** Somebody with an account in the same unit and no post. */
    public Member colleague(Member of) {
        return again(staff(Objects.requireNonNull(of.unit())));
    }

    /** A new unit. */
    public UnitId unit() {
        var number = COUNT.incrementAndGet();
        var name = "Phòng số " + number;
        return addUnit.add(
                keeper(),
                new UnitDetails("phong-" + number, UnitKind.DEPARTMENT, name, name, null, SINCE));
    }

    /** The same person as of now, e.g. after an appointment ended. */
    public Member again(StaffId id) {
        return members.of(id).orElseThrow();
    }

    /** Sends a request as somebody who is signed in. */
    public static RequestPostProcessor as(Member who) {
        return authentication(new SignedIn(who.id(), SignedIn.Step.WITH_CODE));
    }

    /** The name with which somebody signs in. */
    public String email(Member who) {
        return jdbc.sql("select email from staff where id = :id")
                .param("id", who.id().value())
                .query((row, number) -> row.getString(1))
                .single();
    }

    /** A code that the device of somebody in a post that asks for one has not shown yet. */
    public String code(Member who) {
        var secret = Objects.requireNonNull(secrets.get(who.id()));
        // Each code opens once; several tests sign the one head in within its half minute.
        jdbc.sql("update second_factor set last_step = 0 where staff_id = :staff")
                .param("staff", who.id().value())
                .update();
        return Totp.code(secret, clock.instant().plus(Duration.ofSeconds(30)));
    }

    /** One of the codes for the day the device is lost; always the same. */
    public String recoveryCode(Member who) {
        return Objects.requireNonNull(recovery.get(who.id())).getFirst();
    }

    private synchronized Member keeper() {
        if (keeper == null) {
            var administrator = administrator();
            keeper = invite.invite(administrator, details(null)).staff();
            activate(keeper);
            appoint.appoint(administrator, to(Post.STANDING_OFFICE, keeper, null));
            withSecondFactor(again(keeper));
        }
        return again(keeper);
    }

    private Member administrator() {
        var number = COUNT.incrementAndGet();
        var email = "quan.tri." + number + "@conglang.example";
        var link = shell.createAdministrator("Quản Trị " + number, email);
        first = setPassword.set(link.secret().text(), PASSWORD, PASSWORD);
        return withSecondFactor(again(first));
    }

    private Member in(Post post, @Nullable UnitId forUnit, UnitId unit) {
        var id = staff(unit);
        appoint.appoint(keeper(), to(post, id, forUnit));
        return post.requiresSecondFactor() ? withSecondFactor(again(id)) : again(id);
    }

    private static Proposed to(Post post, StaffId id, @Nullable UnitId unit) {
        return new Proposed(id, post, unit, DECISION.date(), null, DECISION);
    }

    private StaffId staff(UnitId unit) {
        var id = invite.invite(keeper(), details(unit)).staff();
        activate(id);
        return id;
    }

    private static StaffDetails details(@Nullable UnitId unit) {
        var number = COUNT.incrementAndGet();
        return new StaffDetails(
                "Người Thử " + number, "nguoi.thu." + number + "@conglang.example", unit, "");
    }

    /** As if the invitation were taken up with the first person's password: hashing takes time. */
    private void activate(StaffId id) {
        jdbc.sql(
                        """
                        insert into password (staff_id, hash, changed_at)
                        select :id, hash, changed_at
                        from password
                        where staff_id = :first
                        """)
                .param("id", id.value())
                .param("first", Objects.requireNonNull(first).value())
                .update();
        jdbc.sql("update staff set state = 'ACTIVE' where id = :id")
                .param("id", id.value())
                .update();
    }

    private Member withSecondFactor(Member who) {
        var secret = enrol.propose(who).secret();
        recovery.put(who.id(), enrol.confirm(who, "", Totp.code(secret, clock.instant())));
        secrets.put(who.id(), secret);
        return who;
    }
}
