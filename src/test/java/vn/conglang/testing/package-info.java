/** What all tests share: the database, the room test, members in a post, the clause tag. */
@NullMarked
package vn.conglang.testing;

import org.jspecify.annotations.NullMarked;
