/** Accounts by invitation, passwords, pen names; everybody named has one (clause 18). */
@NamedInterface
@NullMarked
package vn.conglang.people.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
