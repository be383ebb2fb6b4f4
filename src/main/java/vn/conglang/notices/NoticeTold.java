package vn.conglang.notices;

import java.util.Set;
import vn.conglang.core.StaffId;

/**
 * Somebody was told something for the first time. Told in the transaction of the event: a way out
 * of the house listens to it after the commit.
 *
 * @param recipients all who were told, whether they see it at the desk or not
 * @param byMail those of them who chose to get this kind by mail
 */
public record NoticeTold(Tidings tidings, Set<StaffId> recipients, Set<StaffId> byMail) {

    public NoticeTold {
        recipients = Set.copyOf(recipients);
        byMail = Set.copyOf(byMail);
    }
}
