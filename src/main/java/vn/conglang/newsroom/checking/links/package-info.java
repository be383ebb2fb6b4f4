/**
 * The links of a text: whether they lead where they say, and whether anything answers there. A job
 * asks, never the request of somebody who edits, and never an address within a network of ours
 * (8.a, 14.3).
 */
@NullMarked
package vn.conglang.newsroom.checking.links;

import org.jspecify.annotations.NullMarked;
