/**
 * Whether readers really get what was decided (4.1): what the public face has to show of an edition
 * that was published or withdrawn, and what was seen there. The looking is done by the room that
 * composes the public face.
 */
@NamedInterface("proving")
@NullMarked
package vn.conglang.newsroom.proving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
