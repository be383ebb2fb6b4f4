/**
 * The way of an edition, one class per verb (4.1, 4.3, 5.b, 7.1, 7.2, 8, 10.1, 14.2). Each verb's
 * {@code refusals} are what the button, the message and the command go by.
 */
@NamedInterface("workflow")
@NullMarked
package vn.conglang.newsroom.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
