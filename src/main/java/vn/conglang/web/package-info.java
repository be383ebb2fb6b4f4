/**
 * The public frame: layout, texts in two languages, assets, error pages, security headers.
 *
 * <p>For every reader; holds no business. Rooms hand their pages a {@link vn.conglang.web.Frame}.
 */
@ApplicationModule(allowedDependencies = {"core"})
@NullMarked
package vn.conglang.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
