/** The pages under {@code docs/} that the tests write, so that they cannot drift from the code. */
@NullMarked
package vn.conglang.docs;

import org.jspecify.annotations.NullMarked;
