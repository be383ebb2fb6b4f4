/** What questions are about, and which unit usually answers (12.2, 7.2). */
@NamedInterface
@NullMarked
package vn.conglang.questions.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
