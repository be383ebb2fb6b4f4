/**
 * What is done about a finding of the checklist with one click: a number masked, spaces put in
 * order, a finding answered for (8.a, 14.3). A changed text goes the ordinary way of saving.
 */
@NamedInterface("mending")
@NullMarked
package vn.conglang.newsroom.mending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
