@NullMarked
package vn.conglang.newsroom.content;

import org.jspecify.annotations.NullMarked;
