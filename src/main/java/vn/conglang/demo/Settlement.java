package vn.conglang.demo;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.newsroom.section.AddSection;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.SectionFields;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;
import vn.conglang.people.Units;
import vn.conglang.people.accounts.ChangeStaff;
import vn.conglang.people.accounts.InviteStaff;
import vn.conglang.people.accounts.KeepPenNames;
import vn.conglang.people.accounts.SetPassword;
import vn.conglang.people.accounts.ShellAdministration;
import vn.conglang.people.accounts.StaffDetails;
import vn.conglang.people.appointments.Appoint;
import vn.conglang.people.appointments.Proposed;
import vn.conglang.people.secondfactor.EnrolSecondFactor;
import vn.conglang.people.secondfactor.Totp;
import vn.conglang.people.units.AddUnit;
import vn.conglang.people.units.UnitDetails;
import vn.conglang.site.ChangePortal;
import vn.conglang.web.Portal;
import vn.conglang.web.PortalIdentity;

/**
 * Settles the demo's district by the same doors as a real one: an administrator from the shell, who
 * appoints the standing office, which enters everybody and everything else (clause 3).
 */
@Component
@Profile("demo")
class Settlement {

    /** When the Board was set up (clause 3). */
    private static final LocalDate BEGINNING = LocalDate.of(2021, 8, 27);

    private static final Instant MORNING =
            BEGINNING.atTime(8, 0).atZone(OfficeClock.ZONE).toInstant();
    private static final String ADMINISTRATOR = "admin";
    private static final String OFFICE = "office-1";

    private final DemoStaff staff;
    private final DemoMarks marks;
    private final ShellAdministration shell;
    private final InviteStaff invite;
    private final ChangeStaff change;
    private final SetPassword setPassword;
    private final Appoint appoint;
    private final KeepPenNames penNames;
    private final EnrolSecondFactor enrol;
    private final AddUnit addUnit;
    private final Units units;
    private final AddSection addSection;
    private final Sections sections;
    private final PortalIdentity identity;
    private final ChangePortal changePortal;
    private final TransactionOperations transaction;

    Settlement(
            DemoStaff staff,
            DemoMarks marks,
            ShellAdministration shell,
            InviteStaff invite,
            ChangeStaff change,
            SetPassword setPassword,
            Appoint appoint,
            KeepPenNames penNames,
            EnrolSecondFactor enrol,
            AddUnit addUnit,
            Units units,
            AddSection addSection,
            Sections sections,
            PortalIdentity identity,
            ChangePortal changePortal,
            TransactionOperations transaction) {
        this.staff = staff;
        this.marks = marks;
        this.shell = shell;
        this.invite = invite;
        this.change = change;
        this.setPassword = setPassword;
        this.appoint = appoint;
        this.penNames = penNames;
        this.enrol = enrol;
        this.addUnit = addUnit;
        this.units = units;
        this.addSection = addSection;
        this.sections = sections;
        this.identity = identity;
        this.changePortal = changePortal;
        this.transaction = transaction;
    }

    void settle(DemoMaterial material) {
        if (!marks.has("password")) {
            marks.set("password", newPassword());
        }
        OfficeClock.at(MORNING, () -> found(material));
        material.units().forEach(this::unit);
        material.people().forEach(this::person);
        material.sections().forEach(this::section);
        if (!marks.has("portal")) {
            OfficeClock.at(
                    MORNING, () -> transaction.executeWithoutResult(_ -> introduce(material)));
        }
    }

    /** The portal names who answers for it (clause 1): the head, by name and post. */
    private void introduce(DemoMaterial material) {
        var head =
                material.people().stream()
                        .filter(person -> person.post() == Post.HEAD_EDITOR)
                        .findFirst()
                        .orElseThrow();
        var now = identity.current();
        changePortal.change(
                identity.version(),
                new Portal(
                        now.name(),
                        now.shortName(),
                        now.owner(),
                        now.address(),
                        head.name() + ", " + head.jobTitle(),
                        now.phone(),
                        now.email(),
                        now.url().replaceFirst("^http:", "https:")),
                changePortal.introduction(),
                staff.member(OFFICE));
        marks.set("portal", "");
    }

    private static String newPassword() {
        return "mua-lua-chin-" + new SecureRandom().nextInt(100_000, 1_000_000);
    }

    /** The first administrator and the standing office they appoint. */
    private void found(DemoMaterial material) {
        for (var person : material.people()) {
            if (person.key().equals(ADMINISTRATOR)) {
                enter(
                        person,
                        () ->
                                shell.createAdministrator(person.name(), person.email())
                                        .secret()
                                        .text());
            }
        }
        for (var person : material.people()) {
            if (person.key().equals(OFFICE)) {
                enter(person, () -> invited(person, ADMINISTRATOR, null));
            }
        }
    }

    private void unit(UnitMaterial unit) {
        if (units.withCode(unit.code()).isEmpty()) {
            OfficeClock.at(
                    MORNING,
                    () ->
                            addUnit.add(
                                    staff.member(OFFICE),
                                    new UnitDetails(
                                            unit.code(),
                                            unit.kind(),
                                            unit.name(),
                                            unit.shortName(),
                                            unit.parent() == null
                                                    ? null
                                                    : staff.unit(unit.parent()),
                                            unit.validFrom())));
        }
    }

    private void person(PersonMaterial person) {
        OfficeClock.at(MORNING, () -> enter(person, () -> invited(person, OFFICE, person.unit())));
        if (person.post().requiresSecondFactor() && staff.secret(person.key()).isEmpty()) {
            transaction.executeWithoutResult(_ -> secondFactor(person));
        }
        if (person.key().equals(OFFICE) && person.unit() != null && !marks.has("office-unit")) {
            OfficeClock.at(MORNING, () -> transaction.executeWithoutResult(_ -> moveIn(person)));
        }
    }

    /** The first of the standing office came before there were units. */
    private void moveIn(PersonMaterial person) {
        var office = staff.member(OFFICE);
        change.change(office, office.id(), 0, details(person, person.unit()));
        marks.set("office-unit", "");
    }

    private interface Entrance {
        /** The token of a link that lets the person set a password. */
        String open();
    }

    private void enter(PersonMaterial person, Entrance entrance) {
        if (staff.find(person.key()).isPresent()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            var id = setPassword.set(entrance.open(), staff.password(), staff.password());
            staff.remember(person.key(), id);
            if (person.post() != Post.TECHNICAL_ADMINISTRATOR) {
                appoint(person, id);
            }
            if (person.penName() != null) {
                penNames.add(staff.member(OFFICE), id, person.penName());
            }
        });
    }

    private String invited(PersonMaterial person, String by, @Nullable String unit) {
        return invite.invite(staff.member(by), details(person, unit)).secret().text();
    }

    private StaffDetails details(PersonMaterial person, @Nullable String unit) {
        return new StaffDetails(
                person.name(), person.email(), unit == null ? null : staff.unit(unit), "");
    }

    private void appoint(PersonMaterial person, StaffId id) {
        var by = person.key().equals(OFFICE) ? ADMINISTRATOR : OFFICE;
        var ofUnit = person.post() == Post.UNIT_HEAD || person.post() == Post.UNIT_CLERK;
        appoint.appoint(
                staff.member(by),
                new Proposed(
                        id,
                        person.post(),
                        ofUnit && person.unit() != null ? staff.unit(person.unit()) : null,
                        BEGINNING,
                        null,
                        new Decision("484/QĐ-UBND", BEGINNING, "UBND huyện Mường Khương")));
    }

    private void secondFactor(PersonMaterial person) {
        var who = staff.member(person.key());
        var secret = enrol.propose(who).secret();
        enrol.confirm(who, staff.password(), Totp.code(secret, new OfficeClock().instant()));
        staff.rememberSecret(person.key(), secret);
    }

    private void section(SectionMaterial section) {
        if (sections.bySlug(section.slug()).isPresent()) {
            return;
        }
        OfficeClock.at(
                MORNING,
                () ->
                        addSection.add(
                                new SectionFields(
                                        section.slug(),
                                        section.nameVi(),
                                        section.nameEn(),
                                        section.descriptionVi(),
                                        section.descriptionEn(),
                                        ApprovalMode.valueOf(section.approval()),
                                        true),
                                parent(section),
                                staff.member(OFFICE)));
    }

    private @Nullable SectionId parent(SectionMaterial section) {
        return section.parent() == null
                ? null
                : sections.bySlug(section.parent()).orElseThrow().id();
    }
}
