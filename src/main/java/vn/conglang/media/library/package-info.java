/**
 * The library of pictures: found again by words, described once, cut around what matters, with the
 * consent of those shown. It changes no text that shows a picture (clauses 7.2, 10.3, 14.3).
 */
@NamedInterface("library")
@NullMarked
package vn.conglang.media.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
