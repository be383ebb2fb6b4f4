/**
 * What an item says: its text, pictures, files and authors, cleaned at the door, with a fingerprint
 * by which the approved is known again (7.2, 10.2, 10.3).
 */
@NamedInterface("content")
@NullMarked
package vn.conglang.newsroom.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
