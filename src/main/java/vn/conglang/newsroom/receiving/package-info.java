/** What arrives is taken in, classified, looked through or returned (7.1, 8.a, 8.c, 14.2). */
@NamedInterface("workflow")
@NullMarked
package vn.conglang.newsroom.receiving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
