/** The page that a leader's link opens on the phone. */
@NullMarked
package vn.conglang.newsroom.away.web;

import org.jspecify.annotations.NullMarked;
