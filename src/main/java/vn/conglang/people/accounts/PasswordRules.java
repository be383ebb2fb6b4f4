package vn.conglang.people.accounts;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.conglang.people.Reasons;

/**
 * What makes a good password: long, and not one that everybody tries. There are no rules about
 * capitals and signs: they make passwords worse.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /**
     * @param email whose password it is to be: their address makes a bad one
     */
    Reasons check(String password, String repeated, String email) {
        var length = password.codePointCount(0, password.length());
        var longEnough = length >= SHORTEST;
        var shortEnough = length <= LONGEST;
        return new Reasons()
                .when(!longEnough, "PasswordShort", "password", SHORTEST)
                .when(!shortEnough, "PasswordLong", "password", LONGEST)
                .when(
                        longEnough && shortEnough && common.contains(password),
                        "PasswordCommon",
                        "password")
                .when(longEnough && isMadeOf(password, email), "PasswordIsAddress", "password")
                .when(!password.equals(repeated), "PasswordsDiffer", "repeated");
    }

    private static boolean isMadeOf(String password, String email) {
        var typed = password.toLowerCase(Locale.ROOT);
        var at = email.indexOf('@');
        var name = at < 0 ? email : email.substring(0, at);
        return typed.contains(email)
                || (name.length() > 3 && typed.replace(name, "").length() < SHORTEST / 2);
    }
}
