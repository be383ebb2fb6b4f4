/**
 * What is approved is shown exactly as approved; what is public is corrected or withdrawn (4.1,
 * 7.2).
 */
@NamedInterface("workflow")
@NullMarked
package vn.conglang.newsroom.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
