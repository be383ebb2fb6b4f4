package vn.conglang.people.accounts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;
import vn.conglang.people.Reasons;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;

/**
 * What the office enters about a person.
 *
 * @param email also the name they sign in with
 * @param unit where they belong, if anywhere
 * @param phone may be empty
 */
public record StaffDetails(String name, String email, @Nullable UnitId unit, String phone) {

    private static final Pattern EMAIL =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 .()-]{8,20}");
    private static final int LONGEST_NAME = 100;

    public StaffDetails {
        name = Text.line(name);
        email = StaffDirectory.signInName(email);
        phone = Text.line(phone);
    }

    /**
     * @param own the person these details are about, absent for a new one
     * @param sameEmail who has the e-mail address already
     * @param unitExists whether the unit is one there is
     */
    void check(
            Reasons reasons, @Nullable StaffId own, Optional<Staff> sameEmail, boolean unitExists) {
        var taken = sameEmail.filter(staff -> !staff.id().equals(own)).isPresent();
        reasons.when(name.isEmpty(), "NameMissing", "name")
                .when(name.length() > LONGEST_NAME, "TooLong", "name", LONGEST_NAME)
                .when(email.isEmpty(), "EmailMissing", "email")
                .when(!email.isEmpty() && !isAddress(), "EmailUnfit", "email")
                .when(taken, "EmailTaken", "email")
                .when(unit != null && !unitExists, "UnitUnknown", "unit")
                .when(!phone.isEmpty() && !PHONE.matcher(phone).matches(), "PhoneUnfit", "phone");
    }

    static Refusal emailTaken() {
        return Refusal.of("people.refusal.EmailTaken").at("email");
    }

    private boolean isAddress() {
        return email.length() <= 254 && EMAIL.matcher(email).matches();
    }
}
