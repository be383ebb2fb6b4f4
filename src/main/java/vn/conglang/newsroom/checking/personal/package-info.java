/**
 * Numbers of persons in a text: of identity papers, telephones and bank accounts. Each is shown to
 * whoever edits, to be masked or answered for (14.3; law 91/2025/QH15).
 */
@NullMarked
package vn.conglang.newsroom.checking.personal;

import org.jspecify.annotations.NullMarked;
