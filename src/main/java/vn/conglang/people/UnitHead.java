package vn.conglang.people;

import vn.conglang.core.StaffId;

/** Who heads a unit and answers for what it provides (10.1). */
public record UnitHead(StaffId id, String name) {}
