/**
 * Who comes in at which door: password, second factor, sessions, limits.
 *
 * <p>A session keeps nothing but who signed in and how far they got; posts are read anew for every
 * request.
 */
@NullMarked
package vn.conglang.people.signin;

import org.jspecify.annotations.NullMarked;
