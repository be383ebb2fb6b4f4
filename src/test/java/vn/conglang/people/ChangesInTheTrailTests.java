package vn.conglang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailEntry;
import vn.conglang.audit.TrailFilter;
import vn.conglang.people.accounts.ChangeStaff;
import vn.conglang.people.accounts.StaffDetails;
import vn.conglang.people.units.ChangeUnit;
import vn.conglang.people.units.UnitDetails;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** The trail tells what a correction corrected: what stood there and what stands. */
@RoomTest
class ChangesInTheTrailTests {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

    @Autowired Members members;
    @Autowired StaffDirectory directory;
    @Autowired Units units;
    @Autowired ChangeStaff changeStaff;
    @Autowired ChangeUnit changeUnit;
    @Autowired Trail trail;

    @Test
    void ofTheDetailsOfSomebody() {
        var staff = directory.find(members.nobody().id()).orElseThrow();
        var unit = units.find(members.unit()).orElseThrow();
        var email = "moi." + staff.email();
        var details = new StaffDetails(staff.name(), email, unit.id(), "0214 388 1234");

        changeStaff.change(members.standingOffice(), staff.id(), 0, details);

        assertThat(last("staff", staff.id().toString()).details())
                .containsEntry("email", staff.email() + " → " + email)
                .containsEntry("phone", "– → 0214 388 1234")
                .containsKey("unit")
                .doesNotContainKey("name");
    }

    @Test
    void ofAUnit() {
        var unit = units.find(members.unit()).orElseThrow();
        var above = units.find(members.unit()).orElseThrow();
        var details =
                new UnitDetails(
                        unit.code(),
                        UnitKind.CENTRE,
                        unit.name(),
                        unit.shortName(),
                        above.id(),
                        SINCE.plusDays(1));

        changeUnit.change(members.standingOffice(), unit.id(), 0, details);

        assertThat(last("unit", unit.id().toString()).details())
                .containsEntry("parent", "– → " + above.name())
                .containsEntry("validFrom", "2021-01-01 → 2021-01-02")
                .containsKey("kind")
                .doesNotContainKeys("name", "shortName");
    }

    private TrailEntry last(String kind, String id) {
        return trail.search(TrailFilter.about(kind, id), null, 1).getFirst();
    }
}
