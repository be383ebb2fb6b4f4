package vn.conglang.newsroom.checking;

import java.time.Instant;

/** Why a finding stays as it is, and who answers for that. */
public record Justification(CheckKey check, String finding, String reason, String by, Instant at) {}
