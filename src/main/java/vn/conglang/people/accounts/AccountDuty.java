package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.people.Member;
import vn.conglang.people.Reasons;

/**
 * Whose duty an account is. Whoever can set a new password or close an account rules over what its
 * owner may do, so the account of somebody who holds a post, or stands in for one, is left to the
 * standing office; the technical administrator keeps the others and those of fellow administrators
 * (14.3, 18).
 */
@Repository
class AccountDuty {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    AccountDuty(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What keeps somebody from opening, closing or re-keying an account. */
    Reasons of(Member who, StaffId account) {
        var technicalOnly = who.may(MANAGE_ACCOUNTS) && !who.may(MANAGE_PEOPLE);
        return new Reasons()
                .unlessMay(who, MANAGE_ACCOUNTS)
                .when(technicalOnly && hasPost(account), "AccountOfAPostHolder", Clause.of("14.3"));
    }

    /** A post of today or of a day to come. */
    private boolean hasPost(StaffId account) {
        return jdbc.sql(
                        """
                        select exists (
                            select from appointment
                            where staff_id = :account
                              and post <> 'TECHNICAL_ADMINISTRATOR'
                              and (valid_to is null or valid_to >= :today)
                        ) or exists (
                            select from delegation
                            where delegate_id = :account
                              and valid_to >= :today
                        )
                        """)
                .param("account", account.value())
                .param("today", clock.today())
                .query(Boolean.class)
                .single();
    }
}
