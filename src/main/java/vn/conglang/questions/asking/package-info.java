/**
 * Asking: the form of 12.3, the receipt, and what the asker sees and does afterwards (12.1, 12.3).
 */
@NamedInterface
@NullMarked
package vn.conglang.questions.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
