package vn.conglang.people.appointments;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.conglang.people.Decision;

/** What the trail keeps of a post that is given, lent or taken back: all that the decision says. */
final class Facts {

    private final Map<String, String> facts = new HashMap<>();

    private Facts() {}

    static Facts of(Appointment appointment) {
        return new Facts()
                .with("post", appointment.post().name())
                .with("unit", appointment.unitName())
                .of(appointment.period())
                .of(appointment.decision());
    }

    static Facts of(Appointment lent, ProposedDelegation proposed) {
        return new Facts()
                .with("post", lent.post().name())
                .with("unit", lent.unitName())
                .with("onBehalfOf", lent.name())
                .with("from", proposed.from())
                .with("lastDay", proposed.to())
                .of(proposed.decision());
    }

    Facts with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.put(name, value);
        }
        return this;
    }

    Map<String, String> all() {
        return Map.copyOf(facts);
    }

    private Facts of(Period period) {
        return with("from", period.from()).with("lastDay", period.to());
    }

    private Facts of(Decision decision) {
        return with("decision", decision.number())
                .with("decisionDate", decision.date())
                .with("issuer", decision.issuer());
    }

    private Facts with(String name, @Nullable LocalDate day) {
        return with(name, day == null ? null : day.toString());
    }
}
