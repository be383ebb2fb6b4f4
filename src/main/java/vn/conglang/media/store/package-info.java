/**
 * The bytes on disk, under the hash of their content; written so that a crash leaves no half file.
 */
@NullMarked
package vn.conglang.media.store;

import org.jspecify.annotations.NullMarked;
