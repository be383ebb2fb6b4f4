package vn.conglang.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper that makes an appointment or a delegation, e.g. 484/QĐ-UBND of 27/8/2021 (clause 3).
 *
 * @param number number and symbol; empty for a contributor, who needs no decision
 * @param issuer the body that issued it
 */
public record Decision(String number, @Nullable LocalDate date, String issuer) {}
