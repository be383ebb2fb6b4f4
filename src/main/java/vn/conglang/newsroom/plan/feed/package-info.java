/**
 * The plan in calendars outside (4.2): a file to download, and a private address under which
 * somebody's own calendar reads it. Written as RFC 5545 asks.
 */
@NullMarked
package vn.conglang.newsroom.plan.feed;

import org.jspecify.annotations.NullMarked;
