@NullMarked
package vn.conglang.newsroom;

import org.jspecify.annotations.NullMarked;
