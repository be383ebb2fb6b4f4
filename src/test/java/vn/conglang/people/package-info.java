/** Units, accounts, appointments, delegations and the doors. */
@NullMarked
package vn.conglang.people;

import org.jspecify.annotations.NullMarked;
