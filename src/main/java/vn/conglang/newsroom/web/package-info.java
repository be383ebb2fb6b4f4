/**
 * The newsroom's screens at the desk. They ask the use cases for refusals and decide nothing
 * themselves.
 */
@NullMarked
package vn.conglang.newsroom.web;

import org.jspecify.annotations.NullMarked;
