package vn.conglang.people;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;

/**
 * A person with an account. For the desk only: address and phone never go to the public.
 *
 * @param email the name they sign in with, in lower case
 * @param phone as typed, may be empty
 */
public record Staff(
        StaffId id,
        String name,
        String email,
        @Nullable UnitId unit,
        String phone,
        StaffState state) {}
