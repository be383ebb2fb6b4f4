package vn.conglang.people;

import java.util.ArrayList;
import java.util.List;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;

/** Collects the reasons of this room why something may not be done. */
public final class Reasons {

    private final List<Refusal> all = new ArrayList<>();

    /** Adds a reason when it holds. */
    public Reasons when(boolean holds, String name, String field, Object... arguments) {
        if (holds) {
            all.add(Refusal.of("people.refusal." + name, arguments).at(field));
        }
        return this;
    }

    /** Adds a reason that follows from a clause. */
    public Reasons when(
            boolean holds, String name, String field, Clause clause, Object... arguments) {
        if (holds) {
            all.add(Refusal.of("people.refusal." + name, clause, arguments).at(field));
        }
        return this;
    }

    /** Adds a reason about the act as a whole. */
    public Reasons when(boolean holds, String name, Clause clause) {
        if (holds) {
            all.add(Refusal.of("people.refusal." + name, clause));
        }
        return this;
    }

    /** Adds the refusal of somebody whose posts give none of the permissions. */
    public Reasons unlessMay(Member who, Permission... anyOf) {
        return when(!who.mayOneOf(anyOf), "NotYourDuty", Clause.of("18"));
    }

    public List<Refusal> all() {
        return List.copyOf(all);
    }

    /** Throws when there is any reason. */
    public void refuse() {
        Refused.unlessEmpty(all);
    }
}
