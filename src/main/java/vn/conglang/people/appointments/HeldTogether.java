package vn.conglang.people.appointments;

import java.util.List;
import java.util.stream.Stream;
import vn.conglang.core.Clause;
import vn.conglang.people.Post;
import vn.conglang.people.Reasons;

/**
 * What somebody holds and will hold, in their own right and for others, against one post more: who
 * keeps the machine has no say in what is published, and does not read it before (14.3).
 */
record HeldTogether(List<Appointment> own, List<Delegation> lent) {

    private static final Clause CONFIDENTIAL = Clause.of("14.3");

    void check(Reasons reasons, Post post, Period period, String field) {
        var clash = during(period).anyMatch(held -> !held.goesWith(post));
        reasons.when(clash, "KeepsTheMachine", field, CONFIDENTIAL);
    }

    private Stream<Post> during(Period period) {
        return Stream.concat(
                own.stream().filter(held -> held.period().overlaps(period)).map(Appointment::post),
                lent.stream().filter(held -> held.period().overlaps(period)).map(Delegation::post));
    }
}
