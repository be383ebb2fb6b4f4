/**
 * Leaders who are away decide on the phone (4.3): a link for one leader and one version of an
 * edition, that works once and after re-authentication. The decision itself is taken by the same
 * verbs as at the desk.
 */
@NamedInterface("workflow")
@NullMarked
package vn.conglang.newsroom.away;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
