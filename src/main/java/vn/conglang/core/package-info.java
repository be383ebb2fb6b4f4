/**
 * The handful of types every room speaks: typed ids, clause labels, the office's clock.
 *
 * <p>No logic of any business lives here.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.conglang.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
