/** Tests of the regulation: its text, its rules, their amendments. */
@NullMarked
package vn.conglang.regulation;

import org.jspecify.annotations.NullMarked;
