package vn.conglang.people.appointments;

import vn.conglang.core.StaffId;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;

/** Somebody acts on behalf of the holder of a post for a while (clause 5.b). */
public record Delegation(
        long id,
        AppointmentId appointment,
        Post post,
        StaffId delegator,
        String delegatorName,
        StaffId delegate,
        String delegateName,
        Period period,
        Decision decision) {}
