/**
 * Writing and sending in: drafts, saved states, two hands in one text, the unit head's signature
 * (10.1, 14.1). Each verb's {@code refusals} are what the button, the message and the command go
 * by.
 */
@NamedInterface("workflow")
@NullMarked
package vn.conglang.newsroom.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
