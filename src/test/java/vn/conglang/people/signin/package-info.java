@NullMarked
package vn.conglang.people.signin;

import org.jspecify.annotations.NullMarked;
