@NullMarked
package vn.conglang.newsroom.section;

import org.jspecify.annotations.NullMarked;
