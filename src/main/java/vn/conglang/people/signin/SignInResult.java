package vn.conglang.people.signin;

import java.time.Instant;
import vn.conglang.core.StaffId;

/** What came of a try to sign in. */
sealed interface SignInResult {

    /**
     * @param needsCode whether the second factor is still to come
     */
    record Accepted(StaffId staff, boolean needsCode) implements SignInResult {}

    /** Wrong address or wrong password or a closed account: which, nobody is told. */
    record Wrong() implements SignInResult {}

    /** Too many tries; there is one again at this time. */
    record TooMany(Instant until) implements SignInResult {}
}
