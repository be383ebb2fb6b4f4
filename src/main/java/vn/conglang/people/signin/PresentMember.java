package vn.conglang.people.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.conglang.people.Members.Present;

/** A member for the length of one request; never kept. */
final class PresentMember extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Present present;

    PresentMember(Present present) {
        super(
                List.of(
                        new SimpleGrantedAuthority(
                                present.mustEnrol() ? Doors.ON_THE_WAY : Doors.INSIDE)));
        this.present = present;
        setAuthenticated(true);
    }

    Present present() {
        return present;
    }

    @Override
    public String getName() {
        return present.member().id().toString();
    }

    @Override
    public Object getPrincipal() {
        return present.member();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PresentMember that && present.equals(that.present);
    }

    @Override
    public int hashCode() {
        return present.hashCode();
    }
}
