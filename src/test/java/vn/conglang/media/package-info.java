/** Tests of pictures and files, with files made by the tests themselves. */
@NullMarked
package vn.conglang.media;

import org.jspecify.annotations.NullMarked;
