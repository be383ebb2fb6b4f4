/**
 * The second factor: six digits from a device (TOTP, RFC 6238), and recovery codes for the day the
 * device is lost. Secrets are encrypted with a key that lies outside the database.
 */
@NamedInterface
@NullMarked
package vn.conglang.people.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
