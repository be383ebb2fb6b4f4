/** Posts held by dated appointments, and acting on behalf of somebody (clauses 3, 5.b). */
@NamedInterface
@NullMarked
package vn.conglang.people.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
