package vn.conglang.people;

import vn.conglang.core.Id;

/** Identifies an appointment to a post. */
public record AppointmentId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
