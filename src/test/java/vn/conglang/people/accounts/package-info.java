@NullMarked
package vn.conglang.people.accounts;

import org.jspecify.annotations.NullMarked;
