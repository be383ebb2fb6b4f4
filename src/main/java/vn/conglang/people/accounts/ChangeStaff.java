package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Changes;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.people.Member;
import vn.conglang.people.PenNames;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.Units;
import vn.conglang.web.FormVersion;

/** Corrects the name, address, unit or phone of somebody. */
@Service
public class ChangeStaff {

    private final Accounts accounts;
    private final StaffDirectory directory;
    private final PenNames penNames;
    private final Units units;
    private final ApplicationEventPublisher events;

    ChangeStaff(
            Accounts accounts,
            StaffDirectory directory,
            PenNames penNames,
            Units units,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.directory = directory;
        this.penNames = penNames;
        this.units = units;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, StaffId id, StaffDetails details) {
        var reasons = new Reasons().unlessMay(who, MANAGE_PEOPLE);
        var unit = details.unit();
        details.check(
                reasons,
                id,
                directory.withEmail(details.email()),
                unit != null && units.find(unit).isPresent());
        return reasons.all();
    }

    /**
     * @param version the one that was shown to whoever typed the details
     */
    @Transactional
    public void change(Member who, StaffId id, long version, StaffDetails details) {
        directory.keepForThisTransaction(id);
        var before = directory.find(id).orElseThrow();
        Refused.unlessEmpty(refusals(who, id, details));
        FormVersion.check(version, directory.version(id));
        accounts.change(id, details);
        if (!before.name().equals(details.name())) {
            penNames.giveUp(id, before.name());
        }
        events.publishEvent(
                PeopleChanged.staff(
                                who.as(MANAGE_PEOPLE), "people.change-staff", id, details.name())
                        .with(changes(before, details)));
    }

    private Map<String, String> changes(Staff before, StaffDetails after) {
        return new Changes()
                .of("name", before.name(), after.name())
                .of("email", before.email(), after.email())
                .of("unit", name(before.unit()), name(after.unit()))
                .of("phone", before.phone(), after.phone())
                .all();
    }

    private @Nullable String name(@Nullable UnitId unit) {
        return unit == null ? null : units.find(unit).orElseThrow().name();
    }
}
