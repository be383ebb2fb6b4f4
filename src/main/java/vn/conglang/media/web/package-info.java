/** The routes of files: for the desk those one may read, for the public those published now. */
@NullMarked
package vn.conglang.media.web;

import org.jspecify.annotations.NullMarked;
