/**
 * What the desk does with a question: the standing office sorts it, a unit answers it, one of the
 * unit's leaders signs, the standing office sends it out (7.2, 10.4, 12.2, 12.4 to 12.7). One class
 * per verb.
 */
@NamedInterface
@NullMarked
package vn.conglang.questions.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
