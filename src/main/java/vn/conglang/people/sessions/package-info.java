/** The places from which somebody is signed in; each can be taken back. */
@NullMarked
package vn.conglang.people.sessions;

import org.jspecify.annotations.NullMarked;
