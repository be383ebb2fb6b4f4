/**
 * Whoever asks under addresses that open nothing, where the address alone is the key: they are
 * counted and slowed down, and nobody else is (7.3).
 */
@NullMarked
package vn.conglang.newsroom.strangers;

import org.jspecify.annotations.NullMarked;
