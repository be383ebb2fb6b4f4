/** How a text is written: spaces and punctuation, spelling, the places of tone marks (8.a). */
@NullMarked
package vn.conglang.newsroom.checking.writing;

import org.jspecify.annotations.NullMarked;
