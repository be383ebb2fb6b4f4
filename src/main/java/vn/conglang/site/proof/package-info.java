/**
 * Looks at the public face as a reader does, after each publication, correction and withdrawal, and
 * keeps what it saw (4.1).
 */
@NullMarked
package vn.conglang.site.proof;

import org.jspecify.annotations.NullMarked;
