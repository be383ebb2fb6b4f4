package vn.conglang.people.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.conglang.core.StaffId;

/**
 * What a session keeps of a sign-in: who, and how far they got. It is no permission yet; {@link
 * FreshMembers} makes the member of it for every request.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    /** How far somebody got on the way in. */
    public enum Step {
        /** The password was right; the code of the second factor is still to come. */
        PASSWORD,
        /** The password was right, and the account asked for no more at that time. */
        COMPLETE,
        /** A code of the second factor was right, too. */
        WITH_CODE
    }

    private final long staff;
    private final Step step;

    public SignedIn(StaffId staff, Step step) {
        super(List.of(new SimpleGrantedAuthority(Doors.ON_THE_WAY)));
        this.staff = staff.value();
        this.step = step;
        setAuthenticated(true);
    }

    StaffId staff() {
        return new StaffId(staff);
    }

    /**
     * Whether the code is still to come: also in a session from before the account had a second
     * factor, wherever it was set up.
     */
    boolean owesCode(boolean hasSecondFactor) {
        return switch (step) {
            case PASSWORD -> true;
            case COMPLETE -> hasSecondFactor;
            case WITH_CODE -> false;
        };
    }

    @Override
    public String getName() {
        return Long.toString(staff);
    }

    @Override
    public Object getPrincipal() {
        return getName();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && staff == that.staff && step == that.step;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(staff);
    }
}
