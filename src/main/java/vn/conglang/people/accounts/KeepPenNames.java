package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.people.Member;
import vn.conglang.people.PenName;
import vn.conglang.people.PenNames;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.Typed;

/** Adds, removes and prefers pen names: everybody their own, the standing office all. */
@Service
public class KeepPenNames {

    private static final int LONGEST = 100;
    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final PenNames names;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;

    KeepPenNames(
            JdbcClient jdbc,
            PenNames names,
            StaffDirectory directory,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.names = names;
        this.directory = directory;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, StaffId staff, String typed) {
        var name = Text.line(typed);
        var there = names.of(staff);
        return new Reasons()
                .when(!mayKeep(who, staff), "NotYourDuty", "penName")
                .when(name.isEmpty(), "NameMissing", "penName")
                .when(name.length() > LONGEST, "TooLong", "penName", LONGEST)
                .when(
                        there.stream().anyMatch(pen -> pen.name().equalsIgnoreCase(name)),
                        "PenNameThere",
                        "penName")
                .when(there.size() >= MOST, "TooManyPenNames", "penName", MOST)
                .all();
    }

    /** What one form may ask for: a new name, another usual one, or one less. */
    @Transactional
    public void apply(Member who, StaffId staff, String name, String prefer, String remove) {
        var typed = new Typed();
        var preferred = typed.number("penName", prefer);
        var removed = typed.number("penName", remove);
        Refused.unlessEmpty(typed.unreadable());
        if (preferred != null) {
            prefer(who, staff, preferred);
        } else if (removed != null) {
            remove(who, staff, removed);
        } else {
            add(who, staff, name);
        }
    }

    /** The first pen name becomes the usual one. */
    @Transactional
    public void add(Member who, StaffId staff, String typed) {
        directory.keepForThisTransaction(staff);
        Refused.unlessEmpty(refusals(who, staff, typed));
        var name = Text.line(typed);
        jdbc.sql(
                        """
                        insert into pen_name (staff_id, name, is_default)
                        values (:staff, :name, :first)
                        """)
                .param("staff", staff.value())
                .param("name", name)
                .param("first", names.of(staff).isEmpty())
                .update();
        tell(who, staff, "people.add-pen-name", name);
    }

    @Transactional
    public void prefer(Member who, StaffId staff, long id) {
        var pen = own(who, staff, id);
        jdbc.sql("update pen_name set is_default = false where staff_id = :staff and is_default")
                .param("staff", staff.value())
                .update();
        jdbc.sql("update pen_name set is_default = true where id = :id").param("id", id).update();
        tell(who, staff, "people.prefer-pen-name", pen.name());
    }

    @Transactional
    public void remove(Member who, StaffId staff, long id) {
        var pen = own(who, staff, id);
        jdbc.sql("delete from pen_name where id = :id").param("id", id).update();
        names.giveUp(staff, pen.name());
        tell(who, staff, "people.remove-pen-name", pen.name());
    }

    private PenName own(Member who, StaffId staff, long id) {
        directory.keepForThisTransaction(staff);
        var pen = names.of(staff).stream().filter(there -> there.id() == id).findFirst();
        new Reasons()
                .when(!mayKeep(who, staff), "NotYourDuty", "penName")
                .when(pen.isEmpty(), "PenNameUnknown", "penName")
                .refuse();
        return pen.orElseThrow();
    }

    private static boolean mayKeep(Member who, StaffId staff) {
        return who.id().equals(staff) || who.may(MANAGE_PEOPLE);
    }

    private void tell(Member who, StaffId staff, String action, String penName) {
        Actor actor = who.id().equals(staff) ? who.inNoPost() : who.as(MANAGE_PEOPLE);
        events.publishEvent(
                PeopleChanged.staff(actor, action, staff, directory.name(staff))
                        .with(Map.of("penName", penName)));
    }
}
