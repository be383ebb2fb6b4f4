/**
 * Facts checked by somebody without an account: a link with an end to read one saved state of an
 * item and to comment on it (8.a, 8.b). It is recorded who was asked, when they looked and what
 * they said; what they see is never public.
 */
@NamedInterface("factcheck")
@NullMarked
package vn.conglang.newsroom.factcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
