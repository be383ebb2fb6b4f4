/** The screens of the plan: month, week, list, one line, and the gaps. */
@NullMarked
package vn.conglang.newsroom.plan.web;

import org.jspecify.annotations.NullMarked;
