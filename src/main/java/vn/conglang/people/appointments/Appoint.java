package vn.conglang.people.appointments;

import static java.util.Objects.requireNonNull;
import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Member;
import vn.conglang.people.OpenLinks;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Post;
import vn.conglang.people.Reasons;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.StaffState;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;

/**
 * Gives somebody a post by a decision (clause 3). The standing office does it, for others only.
 *
 * <p>One named exception: while nobody holds the standing office, a technical administrator may
 * appoint somebody else to it; otherwise a new portal could never begin.
 */
@Service
public class Appoint {

    private final JdbcClient jdbc;
    private final Appointments appointments;
    private final Delegations delegations;
    private final Units units;
    private final StaffDirectory directory;
    private final OpenLinks links;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    Appoint(
            JdbcClient jdbc,
            Appointments appointments,
            Delegations delegations,
            Units units,
            StaffDirectory directory,
            OpenLinks links,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.delegations = delegations;
        this.units = units;
        this.directory = directory;
        this.links = links;
        this.clock = clock;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, Proposed proposed) {
        var reasons = new Reasons();
        var staff = directory.find(proposed.staff());
        reasons.when(!mayAppoint(who, proposed.post()), "NotYourDuty", Clause.of("3"))
                .when(who.id().equals(proposed.staff()), "AppointsThemselves", Clause.of("18"))
                .when(staff.isEmpty(), "StaffUnknown", "staff")
                .when(staff.filter(Appoint::isDisabled).isPresent(), "StaffDisabled", "staff");
        rules(proposed).check(reasons);
        return reasons.all();
    }

    /** Whether this person may give this post; with no post named, whether any. */
    public boolean mayAppoint(Member who, @Nullable Post post) {
        return who.may(MANAGE_PEOPLE)
                || ((post == null || post == Post.STANDING_OFFICE) && mayBegin(who));
    }

    // Accounts that are disabled count as well: else an administrator could disable the standing
    // office and appoint another.
    private boolean mayBegin(Member who) {
        return who.may(MANAGE_ACCOUNTS)
                && !appointments.isHeldFrom(Post.STANDING_OFFICE, clock.today());
    }

    /**
     * Enters it, and ends the password links that an administrator made before: who has one of
     * those was to be somebody without this post. Not so for the first of the standing office, for
     * whom nobody could make another.
     */
    @Transactional
    public Given appoint(Member who, Proposed proposed) {
        appointments.keepForThisTransaction();
        Refused.unlessEmpty(refusals(who, proposed));
        if (!who.may(MANAGE_PEOPLE)) {
            enter(who.as(MANAGE_ACCOUNTS), who.id(), proposed);
            return new Given(false);
        }
        var actor = who.as(MANAGE_PEOPLE);
        enter(actor, who.id(), proposed);
        var staff = proposed.staff();
        return new Given(links.revokeForAPost(actor, staff, directory.name(staff)));
    }

    /** The first administrator of a new portal, entered from the shell. */
    @Transactional
    public void appointFromTheShell(Proposed proposed) {
        appointments.keepForThisTransaction();
        var reasons = new Reasons();
        rules(proposed).check(reasons);
        reasons.refuse();
        enter(Actor.SYSTEM, null, proposed);
    }

    private AppointmentRules rules(Proposed proposed) {
        @Nullable Unit unit =
                proposed.unit() == null ? null : units.find(proposed.unit()).orElse(null);
        List<Appointment> others =
                proposed.post() == null ? List.of() : appointments.to(proposed.post());
        return new AppointmentRules(
                proposed, new Dating(clock.today()), others, together(proposed.staff()), unit);
    }

    private HeldTogether together(StaffId staff) {
        return new HeldTogether(appointments.of(staff), delegations.to(staff));
    }

    private void enter(Actor actor, @Nullable StaffId maker, Proposed proposed) {
        var post = requireNonNull(proposed.post());
        var id =
                jdbc.sql(
                                """
                                insert into appointment (staff_id, post, unit_id, valid_from, valid_to,
                                    decision_number, decision_date, decision_issuer, made_by, made_at)
                                values (:staff, :post, :unit, :from, :to,
                                    :number, :date, :issuer, :maker, :now)
                                returning id
                                """)
                        .param("staff", proposed.staff().value())
                        .param("post", post.name())
                        .param("unit", proposed.unit() == null ? null : proposed.unit().value())
                        .param("from", proposed.from())
                        .param("to", proposed.to())
                        .param("number", proposed.decision().number())
                        .param("date", proposed.decision().date())
                        .param("issuer", proposed.decision().issuer())
                        .param("maker", maker == null ? null : maker.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .query((row, number) -> new AppointmentId(row.getLong(1)))
                        .single();
        var given = appointments.find(id).orElseThrow();
        events.publishEvent(
                PeopleChanged.staff(actor, "people.appoint", given.staff(), given.name())
                        .with(Facts.of(given).all()));
    }

    private static boolean isDisabled(Staff staff) {
        return staff.state() == StaffState.DISABLED;
    }
}
